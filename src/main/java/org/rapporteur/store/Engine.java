package org.rapporteur.store;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/** What tells one kind of database from the other. All else is SQL that both understand. */
sealed interface Engine permits Sqlite, Postgres {

    /** Connections that are opened one by one, for the start. */
    DataSource connections();

    /** Connections that are kept open, for reading and writing. */
    HikariDataSource pool();

    /** Others, for what wakes the postman, so that guests need not wait behind it. */
    HikariDataSource alarmPool();

    Diagnosis diagnosis();

    /** Whether several processes may use it at once. Otherwise this one is alone, and its writers take turns. */
    boolean isShared();

    /** What to add to a query, so that nobody else changes the rows before the transaction ends. */
    String forUpdate();

    /** Keeps others from changing what goes by that name until the transaction ends, also when it is not there yet. */
    void reserve(Handle handle, String name);
}
