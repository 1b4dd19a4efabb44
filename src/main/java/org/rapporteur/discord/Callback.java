package org.rapporteur.discord;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.chat.Invocation;
import org.rapporteur.language.Language;

/**
 * What a button carries: what it is for, the language of the message under which it stands, and the lines that it stands for.
 * There is nothing in it to forge: whoever writes one could as well have typed the lines.
 */
record Callback(Callback.Purpose purpose, Language language, List<String> lines) {

    enum Purpose {
        /** Answer the line. */
        RUN('r'),
        /** Answer the line, which is said for the server. */
        RUN_FOR_SERVER('g'),
        /** Tell everybody what the lines are answered with. */
        SHARE('s'),
        /** The same, with the note that the message to which they were looked up is not judged. */
        SHARE_NOTED('n');

        private final char sign;

        Purpose(char sign) {
            this.sign = sign;
        }

        private static Optional<Purpose> of(char sign) {
            return Arrays.stream(values())
                    .filter(purpose -> purpose.sign == sign)
                    .findFirst();
        }
    }

    /** Discord's limit, in characters. */
    private static final int LONGEST = 100;

    /** Buttons live as long as their messages; the figure is raised when older ones would be misread. */
    private static final String VERSION = "1";

    private static final Pattern WRITTEN = Pattern.compile(VERSION + "([rgsn])([a-z]{2})(/\\S.*(?:\n/\\S.*)*)");

    Callback {
        lines = List.copyOf(lines);
    }

    static Callback running(String line, boolean forServer, Language language) {
        return new Callback(forServer ? Purpose.RUN_FOR_SERVER : Purpose.RUN, language, List.of(line));
    }

    /** As data for a button; empty when it would not fit into one. */
    Optional<String> data() {
        return Optional.of(VERSION + purpose.sign + language.code() + String.join("\n", lines))
                .filter(data -> data.length() <= LONGEST)
                .filter(WRITTEN.asMatchPredicate());
    }

    /** What came back; empty when no button of ours carries it any more. */
    static Optional<Callback> read(String data) {
        var written = WRITTEN.matcher(data);
        return written.matches()
                ? Purpose.of(written.group(1).charAt(0))
                        .flatMap(purpose -> Language.of(written.group(2))
                                .map(language -> new Callback(
                                        purpose,
                                        language,
                                        written.group(3).lines().toList())))
                : Optional.empty();
    }

    List<Invocation> invocations() {
        return lines.stream().map(Invocation::parse).toList();
    }
}
