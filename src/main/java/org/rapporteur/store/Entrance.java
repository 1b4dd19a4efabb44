package org.rapporteur.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.flywaydb.core.api.FlywayException;

/**
 * The ways into a database.
 *
 * @param log hears of each trouble later on
 */
record Entrance(Consumer<String> log) {

    /** To work with it; folder, file and tables are made as far as they are missing. Nothing is left open by a fault. */
    Store.Opening open(StoreSettings settings) {
        return settings.server()
                .map(address -> open(new Postgres(address), () -> {}))
                .orElseGet(() -> openAlone(settings.file()));
    }

    private Store.Opening openAlone(Path file) {
        return switch (SoleUse.of(file)) {
            case SoleUse.Attempt.Granted(var use) -> open(new Sqlite(file), use::close);
            case SoleUse.Attempt.Refused(var words) -> new Store.Opening.Fault(words);
        };
    }

    private Store.Opening open(Engine engine, Runnable release) {
        try {
            if (Schema.raised(engine.connections()) > Schema.VERSION) {
                release.run();
                return new Store.Opening.Fault(engine.diagnosis().newer());
            }
            return new Store.Opening.Opened(new Store(release, new Database(engine, log), log).present());
        } catch (SQLException | FlywayException e) {
            release.run();
            return new Store.Opening.Fault(engine.diagnosis().of(e));
        }
    }

    /** To read in it, also while a bot runs on it. Nothing is made or brought to this version. */
    Store.Opening openToRead(StoreSettings settings) {
        return settings.server()
                .map(address -> openToRead(new Postgres(address)))
                .orElseGet(() -> Files.exists(settings.file())
                        ? openToRead(new Sqlite(settings.file()))
                        : new Store.Opening.Fault("There is no database yet at " + settings.file()
                                + ". It is made when the bot is started with: rapporteur run"));
    }

    private Store.Opening openToRead(Engine engine) {
        try {
            int version = Schema.version(engine.connections());
            if (version == Schema.VERSION) {
                return new Store.Opening.Opened(new Store(() -> {}, new Database(engine, log), log));
            }
            return new Store.Opening.Fault(
                    version > Schema.VERSION
                            ? engine.diagnosis().newer()
                            : engine.diagnosis().older());
        } catch (SQLException e) {
            return new Store.Opening.Fault(engine.diagnosis().of(e));
        }
    }
}
