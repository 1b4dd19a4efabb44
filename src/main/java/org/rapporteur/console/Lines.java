package org.rapporteur.console;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Lines of UTF-8 from a stream that may hold anything: each ends with a line feed or with the stream, and is given without
 * its end. What is not UTF-8 becomes U+FFFD.
 */
final class Lines {

    /** Of a longer line the rest is skipped, so that a stream without line feeds does not fill the memory. */
    private static final int LONGEST = 64 * 1024;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final InputStream stream;

    // The stream shall be buffered, since it is read byte by byte.
    Lines(InputStream stream) {
        this.stream = stream;
    }

    /** The next line; empty at the end of the stream. */
    Optional<String> next() throws IOException {
        int first = stream.read();
        return first < 0 ? Optional.empty() : Optional.of(text(first));
    }

    private String text(int first) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = first; next >= 0 && next != '\n'; next = stream.read()) {
            if (bytes.size() < LONGEST) {
                bytes.write(next);
            }
        }
        return bare(bytes.toString(StandardCharsets.UTF_8));
    }

    private static String bare(String line) {
        var unmarked = line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
        return unmarked.endsWith("\r") ? unmarked.substring(0, unmarked.length() - 1) : unmarked;
    }
}
