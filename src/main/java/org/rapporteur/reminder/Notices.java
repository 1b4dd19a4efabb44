package org.rapporteur.reminder;

import java.util.List;
import java.util.Optional;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Holder;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Phrases;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells people, each in a private chat and once, that what they set up in another chat cannot be posted any more. */
record Notices(Dispatch dispatch, Phrases phrases) {

    private static final Logger LOG = LoggerFactory.getLogger(Notices.class);

    void tell(List<Subscription> disabled) {
        disabled.stream()
                .flatMap(subscription -> toBeTold(subscription).stream())
                .distinct()
                .forEach(person -> tell(
                        person,
                        disabled.stream()
                                .filter(subscription -> toBeTold(subscription).equals(Optional.of(person)))
                                .toList()));
    }

    /** Who has shut out the bot cannot be told so. */
    private static Optional<Holder> toBeTold(Subscription subscription) {
        var arrangement = subscription.arrangement();
        return arrangement.setUpBy().filter(person -> !person.equals(arrangement.holder()));
    }

    private void tell(Holder person, List<Subscription> disabled) {
        var language = disabled.getFirst().arrangement().language();
        var wording = new Wording(phrases.in(language));
        var blocks = disabled.stream().<Block>map(subscription -> new Block.Paragraph(ended(subscription, wording)));
        var reply = new Reply(Status.ANSWERED, blocks.toList(), List.of());
        boolean isTold = dispatch.privately(person)
                .map(address -> dispatch.send(address, reply, language, occasion(disabled)))
                .filter(Delivery.Done.class::isInstance)
                .isPresent();
        if (!isTold) {
            LOG.info(
                    "Who set up {} cannot be told that it is disabled.",
                    disabled.getFirst().id());
        }
    }

    private static String occasion(List<Subscription> disabled) {
        return disabled.getFirst().id().code() + " ended";
    }

    private static Line ended(Subscription subscription, Wording wording) {
        var what = wording.voice().say("remind.notice", Filling.words("what", wording.called(subscription)));
        return switch (subscription.state()) {
            case State.Active _ -> what;
            case State.Disabled disabled -> what.then(wording.disabled(subscription, disabled));
        };
    }
}
