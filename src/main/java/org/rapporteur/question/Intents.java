package org.rapporteur.question;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** The lines of {@code intents.txt}. */
record Intents(List<Intent> all) {

    Intents {
        all = List.copyOf(all);
    }

    static Intents read() {
        try (var stream = Objects.requireNonNull(Intents.class.getResourceAsStream("intents.txt"), "intents.txt");
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new Intents(reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Intent::parse)
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read intents.txt from the jar; build it again", broken);
        }
    }

    /** Whether an idea alone puts a question beyond the record. */
    boolean isBeyond(String idea) {
        return all.stream()
                .filter(intent -> intent.commands().isEmpty())
                .flatMap(intent -> intent.needs().stream())
                .flatMap(need -> need.anyOf().stream())
                .anyMatch(wanted -> wanted.name().equals(idea));
    }

    /** The intents that a question may have, the best first: who explains most, then who needs most, then the file. */
    List<Candidate> candidates(Evidence evidence) {
        return all.stream()
                .flatMap(intent -> Candidate.of(intent, evidence).stream())
                .sorted(Comparator.comparingInt(Candidate::strength)
                        .thenComparingInt(candidate -> candidate.intent().required())
                        .reversed())
                .toList();
    }
}
