package org.rapporteur.discord;

import java.util.List;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.interactions.InteractionHook;
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
                case Response.Privately(var pages) -> instead(command.getHook(), pages);
                case Response.Openly(var pages) -> instead(command.getHook(), pages);
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
                    follow(press.editMessage(Letters.edit(pages.getFirst())).complete(), rest(pages), true);
                case Response.Sharing sharing -> share(press.deferEdit().complete(), sharing);
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
                case Response.Privately(var pages) -> follow(press.getHook(), pages, true);
                case Response.Openly(var pages) -> follow(press.getHook(), pages, false);
                case Response.InPlace(var pages) -> instead(press.getHook(), pages);
                case Response.Sharing sharing -> share(press.getHook(), sharing);
                case Response.Speaking _, Response.Suggesting _, Response.Silence _ -> {}
            }
        }

        private static void share(InteractionHook hook, Response.Sharing sharing) {
            Posting.of(hook.getJDA(), sharing.channel(), sharing.pages(), sharing.occasion())
                    .queue(null, _ -> follow(hook, List.of(sharing.refusal()), true));
        }
    }

    private static void reply(IReplyCallback interaction, List<Page> pages, boolean isPrivate) {
        var hook = interaction
                .reply(Letters.create(pages.getFirst()))
                .setEphemeral(isPrivate)
                .complete();
        follow(hook, rest(pages), isPrivate);
    }

    private static void instead(InteractionHook hook, List<Page> pages) {
        hook.editOriginal(Letters.edit(pages.getFirst())).queue(_ -> follow(hook, rest(pages), true), new Unanswered());
    }

    private static void follow(InteractionHook hook, List<Page> pages, boolean isPrivate) {
        pages.forEach(page ->
                hook.sendMessage(Letters.create(page)).setEphemeral(isPrivate).queue(null, new Unanswered()));
    }

    private static List<Page> rest(List<Page> pages) {
        return pages.subList(1, pages.size());
    }
}
