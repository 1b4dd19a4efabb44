package org.rapporteur.discord;

import java.time.Instant;
import java.util.List;
import org.rapporteur.chat.Answer;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Invocation;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Phrases;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/**
 * What people ask in their own words. Nothing that concerns a server is arranged so, neither openly nor by {@code /ask}, which
 * speaks for the person: the command for it is named instead, beside the answer to all else.
 */
record OwnWords(Desk desk, Phrases phrases) {

    Answer hear(String line, Guest guest, Place place, Instant now) {
        var answer = desk.hear(line, guest, now);
        var others =
                answer.heard().stream().filter(heard -> !isOfThePlace(heard)).toList();
        return place instanceof Place.Server && others.size() < answer.heard().size()
                ? new Answer(answer.language(), answer.heard(), pointing(others, answer, guest, now))
                : answer;
    }

    private static boolean isOfThePlace(Invocation heard) {
        return Scope.isOfThePlace(heard.command());
    }

    private Reply pointing(List<Invocation> others, Answer answer, Guest guest, Instant now) {
        var line = phrases.in(answer.language()).say("discord.remind.command", Filling.command("remind", "/remind"));
        var pointer = Reply.of(Status.UNKNOWN, new Block.Paragraph(line));
        return others.isEmpty()
                ? pointer
                : Reply.joined(List.of(
                        desk.answer(others, guest.speaking(answer.language()), now)
                                .reply(),
                        pointer));
    }
}
