package org.rapporteur.store;

import org.jdbi.v3.core.Handle;
import org.rapporteur.chat.Lease;
import org.rapporteur.chat.NotKept;

/**
 * A lease in the database, looked after at every beat of the {@link Pulse}. Who has it keeps it as long as it is present.
 *
 * <p>Who cannot reach the database keeps what it has: most likely nobody reaches it, and the bot should go on. If others do,
 * they take it over, and for that while two have it.
 */
final class StoredLease implements Lease {

    private static final String TAKE = """
        insert into lease (name, process) values (:name, :me)
        on conflict (name) do update set process = excluded.process
            where not exists (select 1 from process where id = lease.process)
        """;

    private final Database database;
    private final String name;
    private final String process;

    private volatile boolean isHeld;
    private volatile boolean isClosed;

    StoredLease(Database database, String name, String process) {
        this.database = database;
        this.name = name;
        this.process = process;
    }

    /** Takes it if nobody has it who lives. */
    void look() {
        if (isClosed) {
            return;
        }
        try {
            isHeld = database.change(this::taken);
        } catch (NotKept e) {
            // As it was.
        }
    }

    private boolean taken(Handle handle) {
        handle.createUpdate(TAKE).bind("name", name).bind("me", process).execute();
        return handle.createQuery("select process = :me from lease where name = :name")
                .bind("me", process)
                .bind("name", name)
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public boolean isHeld() {
        return isHeld;
    }

    @Override
    public void close() {
        isClosed = true;
        isHeld = false;
        try {
            database.write(handle -> handle.execute("delete from lease where name = ? and process = ?", name, process));
        } catch (NotKept e) {
            // It is free once this process is gone.
        }
    }
}
