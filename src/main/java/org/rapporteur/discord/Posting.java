package org.rapporteur.discord;

import java.util.List;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.requests.RestAction;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/**
 * Messages of the bot's own. They are sent to a channel's id alone, because JDA knows neither archived threads nor, after a
 * restart, anybody's direct messages. Hence its internal class: there is no other way to send to an id.
 */
final class Posting {

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
}
