package org.rapporteur.chat;

import java.time.Instant;
import java.time.LocalDate;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Voice;
import org.rapporteur.reply.Line;

/**
 * One question at the desk.
 *
 * @param words what the guest typed after the command's name; raw, so it is compared and never shown
 * @param now when the question is asked, or the past moment it is asked about
 */
public record Request(String words, Guest guest, Voice voice, Instant now) {

    /** The guest's own day. */
    public LocalDate today() {
        return LocalDate.ofInstant(now, guest.zone());
    }

    public Line say(String phrase, Filling... fillings) {
        return voice.say(phrase, fillings);
    }

    public Request with(String otherWords) {
        return new Request(otherWords, guest, voice, now);
    }

    /** The same question, asked at noon of another day in the guest's zone. */
    public Request on(LocalDate day) {
        return new Request(
                words, guest, voice, day.atTime(12, 0).atZone(guest.zone()).toInstant());
    }
}
