package org.rapporteur.preference;

import org.rapporteur.chat.Holder;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Request;
import org.rapporteur.chat.Standing;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** {@code /settings}: whoever asks may look; whether they may change anything is asked when they do. */
record Choosing(PreferenceBook book, Wishes wishes, Wording wording) {

    Reply answer(Request request) {
        return request.guest()
                .standing()
                .map(standing -> answer(standing, request))
                .orElseGet(() -> Reply.of(Status.UNKNOWN, new Block.Paragraph(request.say("settings.elsewhere"))));
    }

    private Reply answer(Standing standing, Request request) {
        var pages = pages(standing.holder(), request);
        return switch (wishes.read(request.words())) {
            case Wish.Overview() -> pages.overview(standing.holder());
            case Wish.Choices(var setting) -> pages.choices(setting);
            case Wish.Change(var choice) ->
                new Permit(standing, request).to(() -> change(choice, standing.holder(), request));
            case Wish.Unsettled(var zone) -> pages.unsettled(zone);
            case Wish.Unheard(var setting) -> pages.unheard(setting);
        };
    }

    private Reply change(Choice choice, Holder holder, Request request) {
        book.change(holder, choice::in);
        return pages(holder, request).changed(choice);
    }

    private Pages pages(Holder holder, Request request) {
        return new Pages(wording, book.of(holder), request);
    }
}
