package org.rapporteur.store;

import org.junit.jupiter.api.AfterEach;
import org.rapporteur.reminder.Sends;
import org.rapporteur.reminder.Subscriptions;
import org.rapporteur.reminder.SubscriptionsContract;

class SharedSubscriptionsTest implements SubscriptionsContract {

    private final Store store = SharedPremises.empty().open();

    SharedSubscriptionsTest() throws Exception {}

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
