package org.rapporteur.chat;

class RememberedPreferencesTest implements PreferenceBookContract {

    private final PreferenceBook book = PreferenceBook.inMemory();

    @Override
    public PreferenceBook book() {
        return book;
    }
}
