package org.rapporteur.telegram;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.language.Language;

/**
 * What a button carries: the line that it stands for, and the language of the message under which it stands. There is
 * nothing in it to forge: whoever writes one could as well have typed the line.
 */
record Callback(Language language, String line) {

    /** Telegram's limit. */
    private static final int BYTES = 64;

    /** Buttons live as long as their messages; the figure is raised when older ones would be misread. */
    private static final String VERSION = "1";

    private static final Pattern WRITTEN = Pattern.compile(VERSION + "([a-z]{2})(/\\S.*)");

    /** As data for a button; empty when it would not fit into one. */
    Optional<String> data() {
        return Optional.of(VERSION + language.code() + line)
                .filter(data -> data.getBytes(StandardCharsets.UTF_8).length <= BYTES)
                .filter(WRITTEN.asMatchPredicate());
    }

    /** What came back; empty when no button of ours carries it any more. */
    static Optional<Callback> read(String data) {
        var written = WRITTEN.matcher(data);
        return written.matches()
                ? Language.of(written.group(1)).map(language -> new Callback(language, written.group(2)))
                : Optional.empty();
    }
}
