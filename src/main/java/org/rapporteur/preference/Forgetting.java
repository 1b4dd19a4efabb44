package org.rapporteur.preference;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.chat.Belongings;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Preferences;
import org.rapporteur.chat.Request;
import org.rapporteur.chat.Standing;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /forgetme}: tells what is kept, and deletes it only when that is confirmed. */
record Forgetting(PreferenceBook book, List<Belongings> belongings, Confirmation confirmation, Wording wording) {

    Reply answer(Request request) {
        return request.guest()
                .standing()
                .map(standing -> answer(standing, request))
                .orElseGet(() -> said(Status.UNKNOWN, "forget.elsewhere", request));
    }

    private Reply answer(Standing standing, Request request) {
        return confirmation.isIn(request.words())
                ? new Permit(standing, request).to(() -> forget(standing.holder(), request))
                : shown(standing.holder(), request);
    }

    private Reply forget(Holder holder, Request request) {
        book.forget(holder);
        belongings.forEach(room -> room.forget(holder));
        return said(Status.ANSWERED, of("forget.done", holder), request);
    }

    private Reply shown(Holder holder, Request request) {
        var kept = book.of(holder);
        var elsewhere = belongings.stream()
                .flatMap(room -> room.of(holder, request.voice()).stream())
                .toList();
        return kept.equals(Preferences.none()) && elsewhere.isEmpty()
                ? said(Status.ANSWERED, of("forget.nothing", holder), request)
                : shown(kept, elsewhere, holder, request);
    }

    private Reply shown(Preferences kept, List<Line> elsewhere, Holder holder, Request request) {
        var blocks = Stream.of(
                        Stream.<Block>of(new Block.Heading(request.say(of("forget", holder)))),
                        Stream.of(Setting.values())
                                .filter(setting -> setting.isChosenIn(kept))
                                .map(setting -> (Block) new Block.Paragraph(wording.setting(setting, kept, request))),
                        elsewhere.stream().<Block>map(Block.Paragraph::new),
                        wording.lasting(request),
                        Stream.<Block>of(new Block.Choices(
                                List.of(new Block.Choice(request.say("forget.now"), "/forgetme " + Confirmation.NOW)))))
                .flatMap(part -> part);
        return new Reply(Status.ANSWERED, blocks.toList(), privacy(request));
    }

    private static Reply said(Status status, String phrase, Request request) {
        return Reply.of(status, new Block.Paragraph(request.say(phrase))).leadingTo(privacy(request));
    }

    private static List<Block.Choice> privacy(Request request) {
        return List.of(new Block.Choice(request.say("command.privacy.summary"), "/privacy"));
    }

    private static String of(String phrase, Holder holder) {
        return switch (holder.kind()) {
            case PERSON -> phrase + ".person";
            case CHAT -> phrase + ".chat";
        };
    }
}
