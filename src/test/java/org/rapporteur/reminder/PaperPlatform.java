package org.rapporteur.reminder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Destination;
import org.rapporteur.chat.Platform;
import org.rapporteur.chat.Standing;
import org.rapporteur.language.Language;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Reply;

/** A platform that writes down what arrives at it. It takes everything, unless it was told what to answer first. */
final class PaperPlatform implements Platform {

    /** Something that arrived, as its readers see it. */
    record Arrived(Address at, String text) {}

    private final String name;
    private final List<Arrived> arrived = new ArrayList<>();
    private final Map<Address, Deque<Delivery>> answers = new HashMap<>();
    private final Map<String, Standing> elsewhere = new HashMap<>();
    private Runnable onTheWay = () -> {};

    PaperPlatform(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Delivery deliver(Address address, Reply reply, Language language, String occasion) {
        onTheWay.run();
        var answer = Optional.ofNullable(answers.get(address)).map(Deque::poll).orElseGet(Delivery.Done::new);
        if (answer instanceof Delivery.Done) {
            arrived.add(new Arrived(address, new PlainText(language.typography()).draw(reply)));
        }
        return answer;
    }

    /** The next posts to that address are answered so, one after the other; those after them arrive. */
    void answers(Address address, Delivery... deliveries) {
        answers.put(address, new ArrayDeque<>(List.of(deliveries)));
    }

    /** Such a chat is looked after from elsewhere, by whoever asks. */
    void shows(String called, Standing chat) {
        elsewhere.put(called, chat);
    }

    @Override
    public Destination elsewhere(Standing asker, String called) {
        return Optional.ofNullable(elsewhere.get(called))
                .<Destination>map(Destination.There::new)
                .orElseGet(() -> new Destination.Nowhere("remind.channel.none"));
    }

    /** What happens while a post is on its way. */
    void meanwhile(Runnable what) {
        onTheWay = what;
    }

    List<Arrived> arrived() {
        return arrived;
    }

    List<String> at(Address address) {
        return arrived.stream()
                .filter(post -> post.at().equals(address))
                .map(Arrived::text)
                .toList();
    }
}
