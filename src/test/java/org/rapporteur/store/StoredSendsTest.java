package org.rapporteur.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reminder.Sends;
import org.rapporteur.reminder.SendsContract;

class StoredSendsTest implements SendsContract {

    private final Premises premises;
    private Store store;

    StoredSendsTest(@TempDir Path folder) {
        premises = Premises.in(folder);
        store = premises.open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public Sends sends() {
        return store.sends();
    }

    /** Nothing is tidied up when a store is closed. */
    @Override
    public Sends afterACrash() {
        store.close();
        store = premises.open();
        return store.sends();
    }
}
