package org.rapporteur.console;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Preferences;

/** Keeps preferences until the program ends. Nobody moves away from a terminal or removes the bot from it. */
public final class SessionBook implements PreferenceBook {

    private final Map<Holder, Preferences> chosen = new ConcurrentHashMap<>();

    @Override
    public Preferences of(Holder holder) {
        return chosen.getOrDefault(holder, Preferences.none());
    }

    @Override
    public void put(Holder holder, Preferences preferences) {
        chosen.put(holder, preferences);
    }

    @Override
    public void forget(Holder holder) {
        chosen.remove(holder);
    }

    @Override
    public void moved(Holder from, Holder to) {}

    @Override
    public void gone(Holder holder, Instant when) {}

    @Override
    public void returned(Holder holder) {}

    @Override
    public void forgetGoneBefore(Instant moment) {}
}
