package org.rapporteur.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;

/**
 * What PostgreSQL's failures mean.
 *
 * @param place server and database, without who asks
 */
record PostgresDiagnosis(String place) implements Diagnosis {

    private static final String AWAY =
            "the server is not reached. Look whether it runs, and whether this machine may connect to it.";
    private static final String DISTRUSTED =
            "the server's certificate is not trusted. Name the one that vouches for it: sslrootcert in "
                    + StoreSettings.URL + ".";
    private static final String BUSY = "no connection was free for over " + Postgres.PATIENCE.toSeconds()
            + " seconds. Look what keeps the server busy.";

    @Override
    public String of(Throwable failure) {
        return place + ": " + words(failure);
    }

    @Override
    public String locked() {
        return place + ": " + BUSY;
    }

    @Override
    public String newer() {
        return place + ": this database was written by a newer version of Rapporteur. Start that one, or name another"
                + " database in " + StoreSettings.URL + ".";
    }

    @Override
    public String older() {
        return place + ": " + Diagnosis.OLDER;
    }

    /** A failure of the database without a state is the pool's own: it has closed a connection that broke. */
    private static String words(Throwable failure) {
        return Diagnosis.first(failure, SSLException.class)
                .map(_ -> DISTRUSTED)
                .or(() -> state(failure).map(PostgresDiagnosis::words))
                .or(() -> Diagnosis.first(failure, FlywayException.class).map(PostgresDiagnosis::words))
                .or(() -> Diagnosis.first(failure, SQLTransientConnectionException.class)
                        .map(_ -> BUSY))
                .or(() -> Diagnosis.first(failure, SQLException.class).map(_ -> AWAY))
                .orElseGet(() -> Diagnosis.unknown(failure.getClass().getSimpleName()));
    }

    /** The pool wraps what the server said into an exception that says nothing. */
    private static Optional<String> state(Throwable failure) {
        return Diagnosis.causes(failure)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(e -> Optional.ofNullable(e.getSQLState()).stream())
                .findFirst();
    }

    private static String words(String state) {
        return switch (state) {
            case "28P01" ->
                "the server does not know this user or password. Set " + StoreSettings.USER + " and "
                        + StoreSettings.PASSWORD_FILE + ".";
            case "28000" ->
                "the server does not let this user in, or not without encryption. Set " + StoreSettings.USER
                        + ", or sslmode=require in " + StoreSettings.URL + ".";
            case "08004" ->
                "the server wants a password, or has no encryption. Set " + StoreSettings.PASSWORD_FILE
                        + ", or another sslmode in " + StoreSettings.URL + ".";
            case "3D000" ->
                "there is no such database. Make it (create database), or name another in " + StoreSettings.URL + ".";
            case "42501" ->
                "the user may not do this. Let it own the database, or at least make tables and write to them.";
            case "25006" -> "the server lets nothing be written. Name the one that does, in " + StoreSettings.URL + ".";
            case "53100" -> "the server's disk is full. Make room on it.";
            case "53300" -> "the server has no connection left. Let it have more (max_connections), or stop others.";
            case "57P01", "57P02", "57P03" -> AWAY;
            case "XX001", "XX002" -> "the database is damaged. Put a backup in its place.";
            default -> state.startsWith("08") ? AWAY : Diagnosis.unknown(state);
        };
    }

    private static String words(FlywayException e) {
        return e.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE
                ? "this is the database of another program. Leave it alone: name another one in " + StoreSettings.URL
                        + "."
                : "the database could not be brought to this version (" + e.getErrorCode()
                        + "). It is as it was before; start the version that wrote it, and report this.";
    }
}
