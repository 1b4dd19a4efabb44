package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.rapporteur.reminder.Subscription;

/**
 * All subscriptions that have a moment in a column, in its order. They are read page by page, since all at once would fill
 * the memory, and whoever reads slowly would keep the others from the database.
 */
record SubscriptionPages(Database database, SubscriptionReader reader, String column) {

    private static final int PAGE = 500;

    /** A row, and where it stands in the order. */
    private record Entry(long at, long id, Optional<Subscription> subscription) {}

    void each(Consumer<? super Subscription> consumer) {
        var page = after(Long.MIN_VALUE, 0);
        while (!page.isEmpty()) {
            page.forEach(entry -> entry.subscription().ifPresent(consumer));
            page = after(page.getLast().at(), page.getLast().id());
        }
    }

    private List<Entry> after(long at, long id) {
        var sql = "select * from subscription where <column> is not null and (<column>, id) > (:at, :id)"
                + " order by <column>, id limit :most";
        return database.ask(handle -> handle.createQuery(sql.replace("<column>", column))
                .bind("at", at)
                .bind("id", id)
                .bind("most", PAGE)
                .map((row, _) -> entry(row))
                .list());
    }

    private Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong(column), row.getLong("id"), reader.read(row));
    }
}
