package org.rapporteur.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

class StoredAlarmTest implements AlarmContract {

    private final Store store;

    StoredAlarmTest(@TempDir Path folder) {
        store = Premises.in(folder).open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public Store store() {
        return store;
    }
}
