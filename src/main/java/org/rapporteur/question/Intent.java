package org.rapporteur.question;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * One line of {@code intents.txt}: what a question must hold, and the commands that answer it.
 *
 * @param commands with slots such as {@code {party}}; none when the question is not one for the record
 */
record Intent(List<Need> needs, List<String> commands) {

    Intent {
        needs = List.copyOf(needs);
        commands = List.copyOf(commands);
    }

    /** How many things a question must hold. */
    int required() {
        return (int)
                needs.stream().filter(need -> need.kind() == Need.Kind.REQUIRED).count();
    }

    /** What must be there or must not be comes first, so that most lines are ruled out at a glance. */
    static Intent parse(String line) {
        var sides = line.split("->", 2);
        return new Intent(
                Arrays.stream(sides[0].strip().split("\\s+"))
                        .map(Need::parse)
                        .sorted(Comparator.comparing(Need::kind))
                        .toList(),
                Arrays.stream(sides[1].split(";"))
                        .map(String::strip)
                        .filter(command -> !command.isEmpty())
                        .toList());
    }
}
