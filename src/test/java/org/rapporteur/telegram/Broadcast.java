package org.rapporteur.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.rapporteur.Bot;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Holder;
import org.rapporteur.fact.Fact;
import org.rapporteur.language.Language;
import org.rapporteur.reminder.Arrangement;
import org.rapporteur.reminder.Schedule;
import org.rapporteur.store.OwnStore;

/** Many chats that all have their post in the minute that is just over, in a database from which the bot will read it. */
record Broadcast(LoopbackBotApi telegram, int chats) {

    private static final long FIRST = 1_000_000;
    private static final int NOON = 12;

    void isSetUp(OwnStore database) {
        try (var store = database.open()) {
            var due = Instant.now().minus(1, ChronoUnit.MINUTES).truncatedTo(ChronoUnit.MINUTES);
            LongStream.range(FIRST, FIRST + chats)
                    .forEach(chat -> store.subscriptions().add(daily(chat, due), due.minusSeconds(1)));
        }
    }

    /** In a zone where it is about noon, so that the day does not end meanwhile. */
    private static Arrangement daily(long chat, Instant due) {
        int hour = due.atOffset(ZoneOffset.UTC).getHour();
        var zone = ZoneId.of("Etc/GMT%+d".formatted(hour - NOON));
        var person = Holder.person("telegram", Long.toString(chat));
        var milestone =
                Bot.facts().all(Fact.Milestone.class).findFirst().orElseThrow().id();
        return new Arrangement(
                person,
                new Address("telegram", person.id(), Optional.empty()),
                Optional.of(person),
                milestone,
                Language.UKRAINIAN,
                Schedule.daily(LocalTime.ofInstant(due, zone), zone));
    }

    /** What Telegram has taken of it, chat by chat. */
    Map<Long, Long> posts() {
        return taken().stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    int reached() {
        return posts().size();
    }

    private List<Long> taken() {
        return telegram.taken("sendMessage").stream()
                .map(LoopbackBotApi.Call::chat)
                .filter(chat -> chat >= FIRST)
                .toList();
    }

    /** More than once, as often as it was too often. */
    int doubled() {
        return taken().size() - reached();
    }

    /** How many chats were reached in that time for the first time, and later again. */
    long doubledBetween(Instant from, Instant until) {
        var again = new HashMap<>(posts());
        again.values().removeIf(count -> count == 1);
        return telegram.taken("sendMessage").stream()
                .filter(call -> again.remove(call.chat()) != null)
                .filter(call -> !call.at().isBefore(from) && !call.at().isAfter(until))
                .count();
    }

    /** From the first that Telegram took to the last. */
    Duration length() {
        var calls = telegram.taken("sendMessage").stream()
                .filter(call -> call.chat() >= FIRST)
                .toList();
        return Duration.between(calls.getFirst().at(), calls.getLast().at());
    }
}
