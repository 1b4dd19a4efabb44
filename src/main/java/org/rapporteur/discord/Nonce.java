package org.rapporteur.discord;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Tells Discord that two messages are one and the same, so that what is sent twice is posted once. Discord remembers it for some
 * minutes.
 */
record Nonce(String value) {

    /** As Base64, these are 20 characters; Discord takes 25. */
    private static final int BYTES = 15;

    /** The same for the same occasion. */
    static Nonce of(String occasion) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(occasion.getBytes(StandardCharsets.UTF_8));
            return new Nonce(Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, BYTES)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
