package org.rapporteur.store;

import org.junit.jupiter.api.AfterEach;

class SharedAlarmTest implements AlarmContract {

    private final Store store;

    SharedAlarmTest() throws Exception {
        store = SharedPremises.empty().open();
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
