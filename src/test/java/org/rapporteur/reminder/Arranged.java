package org.rapporteur.reminder;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Holder;
import org.rapporteur.fact.Id;
import org.rapporteur.language.Language;

/** Arrangements for tests. */
final class Arranged {

    static final String TELEGRAM = "telegram";
    static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");
    static final Id INVASION = new Id("F43");
    static final Holder ANNA = Holder.person(TELEGRAM, "71001");
    static final Holder GROUP = Holder.chat(TELEGRAM, "-4001");
    static final Address IN_GROUP = new Address(TELEGRAM, "-4001", Optional.empty());
    static final Address IN_TOPIC = new Address(TELEGRAM, "-4001", Optional.of("17"));
    static final Address WITH_ANNA = new Address(TELEGRAM, "71001", Optional.empty());

    private Arranged() {}

    /** Set up by Anna for the group, in English. */
    static Arrangement inGroup(Schedule schedule) {
        return new Arrangement(GROUP, IN_GROUP, Optional.of(ANNA), INVASION, Language.ENGLISH, schedule);
    }

    static Arrangement inGroup(String time) {
        return inGroup(daily(time));
    }

    static Arrangement inChat(String chat, String time) {
        return new Arrangement(
                Holder.chat(TELEGRAM, chat),
                new Address(TELEGRAM, chat, Optional.empty()),
                Optional.of(ANNA),
                INVASION,
                Language.ENGLISH,
                daily(time));
    }

    static Arrangement withAnna(String time) {
        return new Arrangement(ANNA, WITH_ANNA, Optional.of(ANNA), INVASION, Language.ENGLISH, daily(time));
    }

    /** By the clocks of Kyiv. */
    static Schedule daily(String time) {
        return Schedule.daily(LocalTime.parse(time), KYIV);
    }

    static Optional<QuietHours> quiet(String from, String to) {
        return Optional.of(new QuietHours(LocalTime.parse(from), LocalTime.parse(to)));
    }
}
