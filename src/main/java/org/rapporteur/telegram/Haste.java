package org.rapporteur.telegram;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Notices who asks too fast. A person who asks more often in a minute than the limits allow is asked once to slow down, and
 * gets no answer until a minute holds fewer questions. A group gets as many answers a minute as Telegram lets through, and is
 * told once a minute when there are more questions. So no answer waits long behind others of its chat, and nobody can keep
 * the bot from the rest.
 *
 * <p>A minute is one of asking, not of answering: who asked a lot over the hours in which the bot was down is answered.
 */
final class Haste {

    /** Of a group's messages in a minute, those left for saying that there are too many. */
    private static final int NOTICES = 2;

    private static final int MANY = 2000;

    private final Map<ChatId, Lately> people = new HashMap<>();
    private final Map<ChatId, Lately> groups = new HashMap<>();
    private final Limits limits;

    enum Verdict {
        FINE,
        PERSON_TOO_FAST,
        GROUP_TOO_FAST,
        /** Too fast still, and told so already. */
        TOLD
    }

    Haste(Limits limits) {
        this.limits = limits;
    }

    /** @param asked when the question was written, as far as Telegram tells */
    Verdict judge(Heard heard, Instant asked) {
        return switch (heard) {
            case Heard.Line(var _, var asker, var place) -> judge(asker, Optional.of(place.chat()), asked);
            case Heard.PassedOn(var line) -> judge(line, asked);
            case Heard.Forwarded(var _, var line) -> judge(line, asked);
            case Heard.Greeting(var asker, var place) -> judge(asker, Optional.of(place.chat()), asked);
            case Heard.Button button ->
                judge(button.asker(), button.pressed().where().map(Place::chat), asked);
            case Heard.Visit visit -> judge(visit.asker(), Optional.empty(), asked);
            case Heard.Inline _, Heard.Appointed _, Heard.Moved _, Heard.Left _, Heard.Returned _, Heard.Nothing _ ->
                Verdict.FINE;
        };
    }

    private synchronized Verdict judge(Asker asker, Optional<ChatId> chat, Instant asked) {
        forget(people, asked);
        forget(groups, asked);
        var group = chat.filter(ChatId::isGroup)
                .map(id -> groups.computeIfAbsent(id, _ -> new Lately(limits.group() - NOTICES)));
        var verdict = judge(people.computeIfAbsent(asker.speaker(), _ -> new Lately(limits.person())), group, asked);
        if (verdict == Verdict.FINE) {
            group.ifPresent(common -> common.add(asked));
        }
        return verdict;
    }

    private static Verdict judge(Lately person, Optional<Lately> group, Instant asked) {
        boolean isPatient = person.hasRoom(asked);
        boolean isRoom = group.isEmpty() || group.get().hasRoom(asked);
        person.add(asked);
        if (!isPatient) {
            return isRoom && person.tells(asked) ? Verdict.PERSON_TOO_FAST : Verdict.TOLD;
        }
        if (!isRoom) {
            return group.get().tells(asked) ? Verdict.GROUP_TOO_FAST : Verdict.TOLD;
        }
        return Verdict.FINE;
    }

    private static void forget(Map<ChatId, Lately> map, Instant now) {
        if (map.size() > MANY) {
            map.values().removeIf(lately -> lately.isOver(now));
        }
    }
}
