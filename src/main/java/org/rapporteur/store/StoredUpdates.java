package org.rapporteur.store;

import java.util.List;
import java.util.NavigableSet;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.rapporteur.chat.HandledUpdates;
import org.rapporteur.chat.NotKept;

/**
 * The handled updates of one bot. They are few, so memory holds all of them, and the database is read once.
 *
 * <p>What cannot be written is still remembered here; {@link Database} has told the log by then.
 */
final class StoredUpdates implements HandledUpdates {

    private final Database database;
    private final String platform;
    private final String bot;
    private final NavigableSet<Long> ids;

    StoredUpdates(Database database, String platform, String bot) {
        this.database = database;
        this.platform = platform;
        this.bot = bot;
        ids = new ConcurrentSkipListSet<>(database.read(this::kept).orElseGet(List::of));
    }

    @Override
    public boolean contains(long id) {
        return ids.contains(id);
    }

    @Override
    public void add(long id) {
        ids.add(id);
        try {
            database.execute(handle -> insert(handle, id));
        } catch (NotKept e) {
            // Nobody waits to hear it, and answering goes on.
        }
    }

    @Override
    public void confirmed(long offset) {
        var below = ids.headSet(offset);
        if (below.isEmpty()) {
            return;
        }
        below.clear();
        try {
            database.execute(handle -> deleteBelow(handle, offset));
        } catch (NotKept e) {
            // The next deletion takes these along.
        }
    }

    private List<Long> kept(Handle handle) {
        return ofBot(handle.createQuery("select id from handled_update where platform = :platform and bot = :bot"))
                .mapTo(Long.class)
                .list();
    }

    private void insert(Handle handle, long id) {
        ofBot(handle.createUpdate("insert into handled_update (platform, bot, id) values (:platform, :bot, :id) on"
                        + " conflict do nothing"))
                .bind("id", id)
                .execute();
    }

    private void deleteBelow(Handle handle, long offset) {
        ofBot(handle.createUpdate(
                        "delete from handled_update where platform = :platform and bot = :bot and id < :offset"))
                .bind("offset", offset)
                .execute();
    }

    private <S extends SqlStatement<S>> S ofBot(S statement) {
        return statement.bind("platform", platform).bind("bot", bot);
    }
}
