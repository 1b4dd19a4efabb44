package org.rapporteur.console;

import java.io.PrintStream;
import java.util.function.BiConsumer;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Platform;
import org.rapporteur.language.Language;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Reply;

/**
 * The terminal, as far as the bot speaks first: all that is posted is shown to the one person who sits there.
 *
 * @param show draws a reply in its language
 */
public record Posts(BiConsumer<Reply, Language> show) implements Platform {

    /** As text, an empty line after it. */
    public static Posts on(PrintStream out) {
        return new Posts((reply, language) -> out.println(new PlainText(language.typography()).draw(reply) + "\n"));
    }

    @Override
    public String name() {
        return Conversation.PLATFORM;
    }

    @Override
    public Delivery deliver(Address address, Reply reply, Language language, String occasion) {
        show.accept(reply, language);
        return new Delivery.Done();
    }
}
