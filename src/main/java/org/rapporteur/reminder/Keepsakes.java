package org.rapporteur.reminder;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.chat.Belongings;
import org.rapporteur.chat.Holder;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Voice;
import org.rapporteur.reply.Line;

/** What subscriptions keep of people and chats. */
record Keepsakes(Subscriptions subscriptions) implements Belongings {

    @Override
    public Line described(Voice voice) {
        return voice.say("remind.privacy");
    }

    @Override
    public List<Line> of(Holder holder, Voice voice) {
        var wording = new Wording(voice);
        int elsewhere = elsewhere(holder).size();
        return Stream.concat(
                        subscriptions.of(holder).stream().map(wording::called),
                        Stream.of(voice.say("remind.privacy.elsewhere", Filling.count("count", elsewhere)))
                                .filter(_ -> elsewhere > 0))
                .toList();
    }

    /** A chat's reminder stays when the person who set it up is forgotten: it is the chat's. */
    @Override
    public void forget(Holder holder) {
        subscriptions.of(holder).forEach(subscription -> subscriptions.delete(subscription.id()));
        elsewhere(holder).forEach(subscription -> subscriptions.change(subscription.id(), Subscription::withoutPerson));
    }

    private List<Subscription> elsewhere(Holder person) {
        return subscriptions.setUpBy(person).stream()
                .filter(subscription -> !subscription.arrangement().holder().equals(person))
                .toList();
    }
}
