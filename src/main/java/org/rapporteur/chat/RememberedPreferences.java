package org.rapporteur.chat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The book without a database. */
final class RememberedPreferences implements PreferenceBook {

    private record Entry(Preferences preferences, Optional<Instant> gone) {

        Entry orElse(Entry other) {
            var chosen = preferences;
            var rest = other.preferences;
            return new Entry(
                    new Preferences(
                            chosen.language().or(rest::language),
                            chosen.zone().or(rest::zone),
                            chosen.names().or(rest::names)),
                    gone);
        }
    }

    private final Map<Holder, Entry> entries = new HashMap<>();

    @Override
    public synchronized Preferences of(Holder holder) {
        var entry = entries.get(holder);
        return entry == null ? Preferences.none() : entry.preferences();
    }

    @Override
    public synchronized void put(Holder holder, Preferences preferences) {
        if (preferences.equals(Preferences.none())) {
            forget(holder);
        } else {
            entries.put(holder, new Entry(preferences, Optional.empty()));
        }
    }

    @Override
    public synchronized void change(Holder holder, UnaryOperator<Preferences> change) {
        put(holder, change.apply(of(holder)));
    }

    @Override
    public synchronized void forget(Holder holder) {
        entries.remove(holder);
    }

    @Override
    public synchronized void moved(Holder from, Holder to) {
        var old = entries.remove(from);
        if (old != null) {
            entries.merge(to, old, Entry::orElse);
        }
    }

    @Override
    public synchronized void gone(Holder holder, Instant when) {
        entries.computeIfPresent(
                holder,
                (_, entry) -> new Entry(entry.preferences(), entry.gone().or(() -> Optional.of(when))));
    }

    @Override
    public synchronized void returned(Holder holder) {
        entries.computeIfPresent(holder, (_, entry) -> new Entry(entry.preferences(), Optional.empty()));
    }

    @Override
    public synchronized Set<Holder> present(String platform, Holder.Kind kind) {
        return entries.entrySet().stream()
                .filter(entry -> entry.getValue().gone().isEmpty())
                .map(Map.Entry::getKey)
                .filter(holder -> holder.platform().equals(platform) && holder.kind() == kind)
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized void forgetGoneBefore(Instant moment) {
        entries.values()
                .removeIf(entry ->
                        entry.gone().filter(when -> when.isBefore(moment)).isPresent());
    }
}
