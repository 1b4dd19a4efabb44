package org.rapporteur.store;

import org.junit.jupiter.api.AfterEach;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.PreferenceBookContract;

class SharedPreferencesTest implements PreferenceBookContract {

    private final Store store = SharedPremises.empty().open();

    SharedPreferencesTest() throws Exception {}

    @AfterEach
    void close() {
        store.close();
    }

    @Override
    public PreferenceBook book() {
        return store.preferences();
    }
}
