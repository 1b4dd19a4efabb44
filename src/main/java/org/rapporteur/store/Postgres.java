package org.rapporteur.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.postgresql.ds.PGSimpleDataSource;

/** A PostgreSQL that several processes share. */
record Postgres(PostgresAddress address) implements Engine {

    /** How long a connection is waited for. A guest's answer may wait behind it. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    /** After that, a server that says nothing counts as gone. */
    private static final int SECONDS_OF_SILENCE = 10;

    private static final int GUESTS = 10;
    private static final int ALARMS = 4;

    @Override
    public DataSource connections() {
        var source = new PGSimpleDataSource();
        source.setUrl(address.url());
        address.user().ifPresent(source::setUser);
        address.password().ifPresent(source::setPassword);
        source.setConnectTimeout(Math.toIntExact(PATIENCE.toSeconds()));
        source.setSocketTimeout(SECONDS_OF_SILENCE);
        source.setTcpKeepAlive(true);
        source.setApplicationName("rapporteur");
        return source;
    }

    @Override
    public HikariDataSource pool() {
        return pool("database", GUESTS);
    }

    @Override
    public HikariDataSource alarmPool() {
        return pool("alarm", ALARMS);
    }

    private HikariDataSource pool(String name, int most) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(connections());
        config.setMaximumPoolSize(most);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    @Override
    public Diagnosis diagnosis() {
        return new PostgresDiagnosis(address.place());
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public String forUpdate() {
        return " for update";
    }

    @Override
    public void reserve(Handle handle, String name) {
        handle.createQuery("select true from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .bind("name", name)
                .mapTo(Boolean.class)
                .one();
    }
}
