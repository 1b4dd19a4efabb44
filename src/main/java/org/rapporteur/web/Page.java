package org.rapporteur.web;

import java.io.IOException;

/** What is shown to whoever asks. */
record Page(int status, String type, String text) {

    static final int WELL = 200;
    static final int UNAVAILABLE = 503;

    /** What writes a page anew each time. */
    @FunctionalInterface
    interface Writer {
        Page write() throws IOException;
    }

    static Page plain(int status, String text) {
        return new Page(status, "text/plain; charset=utf-8", text);
    }

    static Page json(int status, String text) {
        return new Page(status, "application/json", text);
    }
}
