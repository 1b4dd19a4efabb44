package org.rapporteur.preference;

import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.chat.Zones;
import org.rapporteur.chat.Zones.Finding;
import org.rapporteur.language.Keyboard;
import org.rapporteur.language.Language;

/** Reads the words after {@code /settings}: a setting, a value, both, or neither. */
record Wishes(Vocabulary vocabulary) {

    /** In words: "часовий пояс". */
    private static final int LONGEST_SETTING = 2;

    /** What is typed means; if it means nothing, what it would mean under another keyboard layout. */
    Wish read(String typed) {
        return Stream.concat(Stream.of(typed), Keyboard.otherLayouts(typed).stream())
                .map(this::asWritten)
                .filter(wish -> !(wish instanceof Wish.Unheard))
                .findFirst()
                .orElseGet(() -> asWritten(typed));
    }

    /** The language that the words choose. */
    Optional<Language> language(String typed) {
        return read(typed) instanceof Wish.Change(Choice.OfLanguage(var language)) ? language : Optional.empty();
    }

    /** The setting with which the words begin, and what comes after it, as typed. */
    Optional<Assignment> assignment(String typed) {
        return IntStream.rangeClosed(1, LONGEST_SETTING)
                .mapToObj(length -> assignment(typed.strip().split("\\s+", length + 1), length))
                .flatMap(Optional::stream)
                .reduce((_, longer) -> longer);
    }

    record Assignment(Setting setting, String value) {}

    private Optional<Assignment> assignment(String[] words, int length) {
        var name = String.join(" ", Stream.of(words).limit(length).toList());
        var value = words.length > length ? words[length] : "";
        return vocabulary.setting(name).map(setting -> new Assignment(setting, value));
    }

    private Wish asWritten(String typed) {
        return typed.isBlank()
                ? new Wish.Overview()
                : assignment(typed)
                        .map(this::assigned)
                        .or(() -> unassigned(typed))
                        .orElseGet(() -> new Wish.Unheard(Optional.empty()));
    }

    private Wish assigned(Assignment assignment) {
        var setting = assignment.setting();
        var value = assignment.value();
        if (value.isBlank()) {
            return new Wish.Choices(setting);
        }
        if (vocabulary.isAutomatic(value)) {
            return new Wish.Change(Choice.none(setting));
        }
        return vocabulary
                .choice(setting, value)
                .<Wish>map(Wish.Change::new)
                .orElseGet(() -> setting == Setting.ZONE
                        ? new Wish.Unsettled(Zones.find(value))
                        : new Wish.Unheard(Optional.of(setting)));
    }

    /** A value by itself, if it is one of any setting. */
    private Optional<Wish> unassigned(String typed) {
        return Stream.of(Setting.values())
                .flatMap(setting -> vocabulary.choice(setting, typed).stream())
                .findFirst()
                .<Wish>map(Wish.Change::new)
                .or(() -> Optional.of(Zones.find(typed))
                        .filter(finding -> !(finding instanceof Finding.Unknown))
                        .map(Wish.Unsettled::new));
    }
}
