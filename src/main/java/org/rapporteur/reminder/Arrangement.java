package org.rapporteur.reminder;

import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Holder;
import org.rapporteur.fact.Id;
import org.rapporteur.language.Language;

/**
 * What somebody has arranged: where to post, what, and when.
 *
 * @param holder whose subscription it is, and whose administrators may change it
 * @param address where to post, on the holder's platform
 * @param setUpBy the person who arranged it last; empty where that is not known, or is not to be known
 * @param milestone to which anniversary the days are counted
 */
public record Arrangement(
        Holder holder, Address address, Optional<Holder> setUpBy, Id milestone, Language language, Schedule schedule) {

    public Arrangement {
        var platform = address.platform();
        if (!Stream.concat(Stream.of(holder), setUpBy.stream())
                .allMatch(known -> known.platform().equals(platform))) {
            throw new IllegalArgumentException("holder, address and person are of one platform");
        }
    }

    /** Whether a chat that had both would read the same twice. */
    public boolean isLike(Arrangement other) {
        return address.equals(other.address)
                && milestone.equals(other.milestone)
                && language == other.language
                && schedule.time().equals(other.schedule.time())
                && schedule.zone().equals(other.schedule.zone());
    }

    Arrangement at(Address there) {
        return new Arrangement(holder, there, setUpBy, milestone, language, schedule);
    }

    Arrangement by(Optional<Holder> person) {
        return new Arrangement(holder, address, person, milestone, language, schedule);
    }

    Arrangement in(Language other) {
        return new Arrangement(holder, address, setUpBy, milestone, other, schedule);
    }

    Arrangement on(Schedule other) {
        return new Arrangement(holder, address, setUpBy, milestone, language, other);
    }

    /** The same after the chat has got another id; where the chat is the holder, that is the same chat. */
    Arrangement movedTo(String chat) {
        var owner = holder.kind() == Holder.Kind.CHAT && holder.id().equals(address.chat())
                ? Holder.chat(holder.platform(), chat)
                : holder;
        var there = new Address(address.platform(), chat, address.thread());
        return new Arrangement(owner, there, setUpBy, milestone, language, schedule);
    }
}
