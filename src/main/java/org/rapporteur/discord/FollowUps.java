package org.rapporteur.discord;

import java.util.List;
import java.util.function.Consumer;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InteractionFailureException;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.callbacks.IDeferrableCallback;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;

/**
 * What is said after the first answer to an interaction. Where that was taken and only its receipt was lost, Discord tells who
 * sends it again that it has it. JDA takes that for a refusal, and lets nothing follow; so we go on by the interaction's token.
 */
record FollowUps(IDeferrableCallback interaction, InteractionHook hook) {

    /** To an answer that was announced, even if that is still on its way. */
    static FollowUps to(IDeferrableCallback interaction) {
        return new FollowUps(interaction, interaction.getHook());
    }

    /**
     * To that answer, which Discord has taken when this returns.
     *
     * @throws RuntimeException of JDA, when Discord has not
     */
    static FollowUps to(IDeferrableCallback interaction, RestAction<InteractionHook> answer) {
        try {
            return new FollowUps(interaction, answer.complete());
        } catch (ErrorResponseException refused) {
            if (!isTaken(refused)) {
                throw refused;
            }
            return byToken(interaction);
        }
    }

    private static FollowUps byToken(IDeferrableCallback interaction) {
        return new FollowUps(interaction, InteractionHook.from(interaction.getJDA(), interaction.getToken()));
    }

    /** Puts pages in the place of what stands there; the first takes it, the others follow. */
    void instead(List<Page> pages) {
        hook.editOriginal(Letters.edit(pages.getFirst()))
                .queue(_ -> add(rest(pages), true), unlessShut(byToken -> byToken.instead(pages)));
    }

    void add(List<Page> pages, boolean isPrivate) {
        pages.forEach(page -> add(page, isPrivate));
    }

    void add(Page page, boolean isPrivate) {
        hook.sendMessage(Letters.create(page))
                .setEphemeral(isPrivate)
                .queue(null, unlessShut(byToken -> byToken.add(page, isPrivate)));
    }

    /** JDA lets nothing follow an announcement that it takes for refused, and does not say why. */
    private Consumer<Throwable> unlessShut(Consumer<FollowUps> again) {
        return fault -> {
            if (fault instanceof InteractionFailureException) {
                again.accept(byToken(interaction));
            } else {
                new Unanswered().accept(fault);
            }
        };
    }

    private static boolean isTaken(ErrorResponseException refused) {
        return refused.getErrorResponse() == ErrorResponse.INTERACTION_ALREADY_ACKNOWLEDGED;
    }

    static List<Page> rest(List<Page> pages) {
        return pages.subList(1, pages.size());
    }
}
