package org.rapporteur.telegram;

import java.io.IOException;

/** The call went out, and then the connection failed: the server may or may not have done it. */
final class AnswerLost extends IOException {

    private static final long serialVersionUID = 1;

    AnswerLost(IOException cause) {
        super(cause);
    }
}
