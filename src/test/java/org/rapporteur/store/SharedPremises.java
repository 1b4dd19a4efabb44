package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A database on a PostgreSQL, what the log heard of it, and a second way in. */
record SharedPremises(PostgresAddress address, List<String> log) {

    static SharedPremises empty() throws Exception {
        return at(Server.database());
    }

    static SharedPremises at(PostgresAddress address) {
        return new SharedPremises(address, new CopyOnWriteArrayList<>());
    }

    /** Each stands for a process. */
    Store open() {
        var opening = Store.open(settings(), log::add);
        assertThat(opening).isInstanceOf(Store.Opening.Opened.class);
        return ((Store.Opening.Opened) opening).store();
    }

    String fault() {
        var opening = Store.open(settings(), log::add);
        assertThat(opening).isInstanceOf(Store.Opening.Fault.class);
        return ((Store.Opening.Fault) opening).words();
    }

    StoreSettings settings() {
        return new StoreSettings(Path.of("nowhere", "rapporteur.db"), Optional.of(address));
    }

    Database database() {
        open().close();
        return new Database(new Postgres(address), log::add);
    }

    void execute(String... statements) throws Exception {
        try (var connection = new Postgres(address).connections().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    int count(String table) throws Exception {
        try (var connection = new Postgres(address).connections().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
