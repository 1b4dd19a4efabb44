package org.rapporteur.discord;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/**
 * Messages of the bot's own. They are sent to a channel's id alone, because JDA knows neither archived threads nor, after a
 * restart, anybody's direct messages. Hence its internal class: there is no other way to send to an id.
 */
final class Posting {

    /**
     * The channel is gone, the bot may not see it or not write there, the thread is locked; or the person takes no messages
     * from the bot, or has left the last server in which both were. Nothing of this passes by itself, and a bot that goes on
     * knocking at closed doors is shut out by Discord.
     */
    private static final Set<ErrorResponse> OUT_OF_REACH = Set.of(
            ErrorResponse.UNKNOWN_CHANNEL,
            ErrorResponse.MISSING_ACCESS,
            ErrorResponse.MISSING_PERMISSIONS,
            ErrorResponse.THREAD_LOCKED,
            ErrorResponse.CANNOT_SEND_TO_USER,
            ErrorResponse.NO_MUTUAL_GUILDS);

    private Posting() {}

    /** @param occasion the same for what must not be posted twice in the channel */
    static RestAction<Void> of(JDA jda, ChannelId channel, Page page, String occasion) {
        var letter = Letters.create(page)
                .toData()
                .put("nonce", Nonce.of(channel.text() + " " + occasion).value())
                .put("enforce_nonce", true);
        return new RestActionImpl<>(jda, Route.Messages.SEND_MESSAGE.compile(channel.text()), letter);
    }

    /** One after the other; what fails ends it. */
    static RestAction<Void> of(JDA jda, ChannelId channel, List<Page> pages, String occasion) {
        return IntStream.range(0, pages.size())
                .mapToObj(number -> of(jda, channel, pages.get(number), occasion + " " + number))
                .reduce((before, after) -> before.flatMap(_ -> after))
                .orElseThrow();
    }

    /** Whether it failed because the bot may not, or can not, write there. */
    static boolean isOutOfReach(Throwable fault) {
        return fault instanceof ErrorResponseException refused && OUT_OF_REACH.contains(refused.getErrorResponse());
    }
}
