package org.rapporteur.discord;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.callbacks.IReplyCallback;

/** The way back to whoever sent an interaction. */
sealed interface ReplyPath {

    /**
     * The first and only answer, which Discord has taken when this returns.
     *
     * @throws RuntimeException of JDA, when Discord has not
     */
    void answer(Response response);

    /** Tells that the answer will take a while, and then gives {@link #afterwards}. */
    void announce();

    /** The answer after it was announced. */
    void afterwards(Response response);

    /** Back to a command. */
    record ToCommand(IReplyCallback command) implements ReplyPath {

        @Override
        public void answer(Response response) {
            switch (response) {
                case Response.Privately(var pages) -> reply(command, pages, true);
                case Response.Openly(var pages) -> reply(command, pages, false);
                case Response.InPlace _,
                        Response.Sharing _,
                        Response.Speaking _,
                        Response.Suggesting _,
                        Response.Silence _ -> {}
            }
        }

        @Override
        public void announce() {
            command.deferReply(true).queue(null, new Unanswered());
        }

        /** The announcement is private, so what takes its place is too. */
        @Override
        public void afterwards(Response response) {
            switch (response) {
                case Response.Privately(var pages) -> FollowUps.to(command).instead(pages);
                case Response.Openly(var pages) -> FollowUps.to(command).instead(pages);
                case Response.InPlace _,
                        Response.Sharing _,
                        Response.Speaking _,
                        Response.Suggesting _,
                        Response.Silence _ -> {}
            }
        }
    }

    /** Back to a button, under a message that can change. */
    record ToPress(ButtonInteractionEvent press) implements ReplyPath {

        @Override
        public void answer(Response response) {
            switch (response) {
                case Response.Privately(var pages) -> reply(press, pages, true);
                case Response.Openly(var pages) -> reply(press, pages, false);
                case Response.InPlace(var pages) ->
                    FollowUps.to(press, press.editMessage(Letters.edit(pages.getFirst())))
                            .add(FollowUps.rest(pages), true);
                case Response.Sharing sharing -> share(FollowUps.to(press, press.deferEdit()), sharing);
                case Response.Speaking _, Response.Suggesting _, Response.Silence _ -> {}
            }
        }

        /** Nobody sees this. */
        @Override
        public void announce() {
            press.deferEdit().queue(null, new Unanswered());
        }

        @Override
        public void afterwards(Response response) {
            switch (response) {
                case Response.Privately(var pages) -> FollowUps.to(press).add(pages, true);
                case Response.Openly(var pages) -> FollowUps.to(press).add(pages, false);
                case Response.InPlace(var pages) -> FollowUps.to(press).instead(pages);
                case Response.Sharing sharing -> share(FollowUps.to(press), sharing);
                case Response.Speaking _, Response.Suggesting _, Response.Silence _ -> {}
            }
        }

        private void share(FollowUps next, Response.Sharing sharing) {
            Posting.of(press.getJDA(), sharing.channel(), sharing.pages(), sharing.occasion())
                    .queue(null, fault -> next.add(excuse(sharing, fault), true));
        }
    }

    private static Page excuse(Response.Sharing sharing, Throwable fault) {
        if (Posting.isOutOfReach(fault)) {
            return sharing.refusal();
        }
        new Unanswered().accept(fault);
        return sharing.failure();
    }

    private static void reply(IReplyCallback interaction, List<Page> pages, boolean isPrivate) {
        var answer = interaction.reply(Letters.create(pages.getFirst())).setEphemeral(isPrivate);
        FollowUps.to(interaction, answer).add(FollowUps.rest(pages), isPrivate);
    }
}
