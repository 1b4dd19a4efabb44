package org.rapporteur.store;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.reminder.Sends;
import org.rapporteur.reminder.Subscriptions;
import org.rapporteur.reminder.SubscriptionsContract;

class StoredSubscriptionsTest implements SubscriptionsContract {

    private final Premises premises;
    private Store store;

    StoredSubscriptionsTest(@TempDir Path folder) {
        premises = Premises.in(folder);
        store = premises.open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public Subscriptions subscriptions() {
        return store.subscriptions();
    }

    @Override
    public Sends sends() {
        return store.sends();
    }
}
