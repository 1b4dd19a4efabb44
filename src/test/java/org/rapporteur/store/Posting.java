package org.rapporteur.store;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.rapporteur.Bot;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.Platform;
import org.rapporteur.fact.FactBook;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.reminder.Keeping;
import org.rapporteur.reminder.Reminders;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/**
 * A process that posts reminders until it is killed. It prints the chat and the moment of each; posting takes a while, as it
 * does over a network.
 */
final class Posting implements Platform {

    /** What it does besides, unless another does. */
    static final String POLLING = "telegram 1001";

    private static final Duration ON_THE_WAY = Duration.ofMillis(200);

    private Posting() {}

    /** Takes the address of the database. */
    public static void main(String... arguments) {
        var faults = new ArrayList<String>();
        var settings = StoreSettings.read(
                Map.of(StoreSettings.URL, arguments[0], StoreSettings.USER, "postgres"), Path.of(""), faults::add);
        switch (Store.open(settings)) {
            case Store.Opening.Opened(var store) -> post(store);
            case Store.Opening.Fault(var words) -> System.out.println(words);
        }
    }

    private static void post(Store store) {
        store.lease(POLLING);
        var platform = new Posting();
        var reminders = new Reminders(
                new Keeping(store.subscriptions(), store.sends(), Lasting.UNTIL_FORGOTTEN),
                () -> List.of(platform),
                (_, _, _) -> Optional.of(Reply.of(Status.ANSWERED, new Block.Paragraph(Line.plain("458 days")))),
                new FactBook(Bot.facts()),
                new Phrases(),
                InstantSource.system());
        store.alarm(List.of(platform.name()), reminders.postman()::serve, () -> {}, InstantSource.system())
                .start();
        LockSupport.park();
    }

    @Override
    public String name() {
        return "telegram";
    }

    @Override
    public Delivery deliver(Address address, Reply reply, Language language, String occasion) {
        System.out.println(address.chat() + " " + System.currentTimeMillis());
        LockSupport.parkNanos(ON_THE_WAY.toNanos());
        return new Delivery.Done();
    }
}
