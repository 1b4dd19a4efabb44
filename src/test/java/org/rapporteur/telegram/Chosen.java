package org.rapporteur.telegram;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Preferences;

/** What was chosen, and who has gone, for the length of a test. */
final class Chosen implements PreferenceBook {

    private final Map<Holder, Preferences> chosen = new ConcurrentHashMap<>();
    private final Map<Holder, Instant> gone = new ConcurrentHashMap<>();

    @Override
    public Preferences of(Holder holder) {
        return chosen.getOrDefault(holder, Preferences.none());
    }

    @Override
    public void put(Holder holder, Preferences preferences) {
        chosen.put(holder, preferences);
    }

    @Override
    public void change(Holder holder, UnaryOperator<Preferences> change) {
        chosen.compute(holder, (_, was) -> change.apply(was == null ? Preferences.none() : was));
    }

    @Override
    public void forget(Holder holder) {
        chosen.remove(holder);
        gone.remove(holder);
    }

    @Override
    public void moved(Holder from, Holder to) {
        var taken = chosen.remove(from);
        if (taken != null) {
            chosen.putIfAbsent(to, taken);
        }
    }

    @Override
    public void gone(Holder holder, Instant when) {
        gone.put(holder, when);
    }

    @Override
    public void returned(Holder holder) {
        gone.remove(holder);
    }

    @Override
    public void forgetGoneBefore(Instant moment) {
        gone.entrySet().removeIf(entry -> {
            boolean isLong = entry.getValue().isBefore(moment);
            if (isLong) {
                chosen.remove(entry.getKey());
            }
            return isLong;
        });
    }

    Map<Holder, Instant> gone() {
        return Map.copyOf(gone);
    }
}
