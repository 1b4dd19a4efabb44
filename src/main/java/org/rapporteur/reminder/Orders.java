package org.rapporteur.reminder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.fact.Fact;
import org.rapporteur.fact.FactBook;
import org.rapporteur.fact.Id;
import org.rapporteur.language.TypedDay;

/** Reads the words after {@code /remind}. Only the action comes first; all else is known by its looks, in any order. */
record Orders(Vocabulary vocabulary, FactBook book) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern FACT = Pattern.compile("[Ff]\\d{1,6}");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?:" + Particular.Elsewhere.PREFIX + ")?(@\\w{1,64}|-?\\d{6,20})");
    private static final Pattern CHANNEL =
            Pattern.compile(Particular.Elsewhere.PREFIX + Particular.Elsewhere.SHORT + "(\\d{6,20})");

    /** In words: "quiet hours". */
    private static final int LONGEST_ACTION = 2;

    /**
     * The order; empty when it begins with nothing that can be asked for, or when words are left over where something would
     * be done at once. A time alone is to be switched on.
     */
    Optional<Order> read(String typed) {
        if (typed.isBlank()) {
            return Optional.of(Order.of(Action.SHOW));
        }
        var words = List.of(typed.strip().split("\\s+"));
        return Stream.of(LONGEST_ACTION, 1)
                .filter(length -> length <= words.size())
                .flatMap(length -> begun(words, length).stream())
                .findFirst()
                .or(() -> WrittenTime.read(words.getFirst()).map(_ -> order(Action.ON, words)))
                .filter(order -> order.rest().isBlank() || !isDoneAtOnce(order.action()));
    }

    private static boolean isDoneAtOnce(Action action) {
        return switch (action) {
            case OFF, RESUME, MOVE, TEST -> true;
            case SHOW, ON, CONFIRM, PAUSE, QUIET, LANGUAGE -> false;
        };
    }

    private Optional<Order> begun(List<String> words, int length) {
        return vocabulary
                .action(String.join(" ", words.subList(0, length)))
                .map(action -> order(action, words.subList(length, words.size())));
    }

    private Order order(Action action, List<String> words) {
        var particulars = new ArrayList<Particular>();
        var rest = new ArrayList<String>();
        for (var word : words) {
            particular(word, action).ifPresentOrElse(particulars::add, () -> rest.add(word));
        }
        return new Order(action, particulars, String.join(" ", rest));
    }

    private Optional<Particular> particular(String word, Action action) {
        return Stream.<Function<String, Optional<? extends Particular>>>of(
                        typed -> TypedDay.read(typed).map(Particular.Day::new),
                        typed -> WrittenTime.hours(typed).map(Particular.Hours::new),
                        typed -> number(typed, action).map(Particular.Numbered::new),
                        typed -> WrittenTime.read(typed).map(Particular.Time::new),
                        Orders::elsewhere,
                        typed -> milestone(typed).map(Particular.Counted::new),
                        typed -> vocabulary.language(typed).map(Particular.In::new),
                        typed -> vocabulary.isAll(typed) ? Optional.of(new Particular.All()) : Optional.empty(),
                        typed -> vocabulary.isNone(typed) ? Optional.of(new Particular.None()) : Optional.empty())
                .flatMap(reading -> reading.apply(word).stream())
                .<Particular>map(particular -> particular)
                .filter(particular -> action.wants(particular))
                .findFirst();
    }

    /** A bare number is an hour where a time is wanted; elsewhere it says which reminder. */
    private static Optional<SubscriptionId> number(String word, Action action) {
        return NUMBER.matcher(word).matches() && !action.isArranging()
                ? Optional.of(new SubscriptionId(Long.parseLong(word)))
                : SubscriptionId.read(word.toLowerCase(Locale.ROOT));
    }

    private static Optional<Particular.Elsewhere> elsewhere(String word) {
        return named(ELSEWHERE, word)
                .map(Particular.Elsewhere::new)
                .or(() -> named(CHANNEL, word).map(Particular.Elsewhere::channel));
    }

    private static Optional<String> named(Pattern pattern, String word) {
        var written = pattern.matcher(word);
        return written.matches() ? Optional.ofNullable(written.group(1)) : Optional.empty();
    }

    /** What looks like the id of a fact is not the name of a place, even if the record has none such. */
    private Optional<Id> milestone(String word) {
        return book.inForce()
                .all(Fact.Milestone.class)
                .map(Fact::id)
                .filter(id -> id.value().equalsIgnoreCase(word))
                .findFirst()
                .or(() -> Optional.of(word).filter(FACT.asMatchPredicate()).map(Id::new));
    }
}
