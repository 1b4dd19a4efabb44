package org.rapporteur.question;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A time of day that a question names in digits: "at 9", "9:30 pm", «о 9-й ранку», «в 21:30», "every evening at 9".
 *
 * @param from the first of its words, counted from 0
 * @param to the word after the last
 */
record Timed(LocalTime time, int from, int to) {

    /** What {@code intents.txt} calls it. */
    static final String TIME = "time";

    private static final Pattern HOUR = Pattern.compile("([01]?\\d|2[0-3])(am|pm)?");
    private static final Pattern MINUTE = Pattern.compile("([0-5]\\d)(am|pm)?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    private static final Set<String> AT = Set.of("at", "о", "об", "в", "у", "во", "на");
    private static final Set<String> OCLOCK =
            Set.of("oclock", "clock", "годині", "годину", "годин", "год", "часов", "час");
    private static final Set<String> PASSED_OVER = Set.of("o", "in", "the", "й", "ій", "часа");

    /** «Щовечора о 9» is a time in the evening. */
    private static final Set<String> EVENINGS = Set.of("evening", "щовечора", "вечір", "вечер");

    private static final int HALF_DAY = 12;
    private static final int NIGHTFALL = 6;

    private enum Half {
        MORNING("am|morning|ранку|утра"),
        LATER("pm|afternoon|evening|дня|вечора|вечера"),
        NIGHT("night|ночі|ночи");

        private final Pattern words;

        Half(String words) {
            this.words = Pattern.compile(words);
        }

        /** "Nine at night" is late, "two at night" early. */
        private int hour(int said) {
            int early = said % HALF_DAY;
            return switch (this) {
                case MORNING -> said > HALF_DAY ? said : early;
                case LATER -> early + HALF_DAY;
                case NIGHT -> early < NIGHTFALL ? MORNING.hour(said) : LATER.hour(said);
            };
        }
    }

    /** The first time named in these words. */
    static Optional<Timed> in(List<Token> tokens) {
        var words = tokens.stream().map(Token::text).toList();
        return IntStream.range(0, words.size())
                .boxed()
                .flatMap(at -> at(words, at).stream())
                .findFirst();
    }

    /** As a command reads it. */
    String written() {
        return "%02d%02d".formatted(time.getHour(), time.getMinute());
    }

    private static Optional<Timed> at(List<String> words, int from) {
        return Digits.at(words, from)
                .filter(digits -> matched(YEAR, words, digits.to()).isEmpty())
                .flatMap(digits -> timed(words, from, digits));
    }

    /** A bare number is a time only where something says so. */
    private static Optional<Timed> timed(List<String> words, int from, Digits digits) {
        int tail = passedOver(words, digits.to());
        boolean isHour = isAt(words, tail, OCLOCK);
        int end = isHour ? passedOver(words, tail + 1) : tail;
        var said = half(words, end);
        boolean isCalled = isAt(words, from - 1, AT);
        if (!(isCalled || isHour || said.isPresent() || digits.areTime())) {
            return Optional.empty();
        }
        var half = digits.half().or(() -> said).or(() -> evening(words, digits.hour()));
        int last = said.isPresent() ? end + 1 : isHour ? tail + 1 : digits.to();
        return Optional.of(new Timed(digits.in(half), isCalled ? from - 1 : from, last));
    }

    /** "9", "9pm", "9:30", "9:30pm"; three numbers with a year are a date. */
    private record Digits(int hour, Optional<Integer> minute, Optional<Half> half, int to) {

        static Optional<Digits> at(List<String> words, int from) {
            return matched(HOUR, words, from).map(hour -> {
                var minute = matched(MINUTE, words, from + 1)
                        .filter(_ -> suffix(hour).isEmpty());
                return new Digits(
                        Integer.parseInt(hour.group(1)),
                        minute.map(typed -> Integer.parseInt(typed.group(1))),
                        suffix(minute.orElse(hour)),
                        from + (minute.isPresent() ? 2 : 1));
            });
        }

        boolean areTime() {
            return minute.isPresent() || half.isPresent();
        }

        LocalTime in(Optional<Half> meant) {
            return LocalTime.of(meant.map(of -> of.hour(hour)).orElse(hour), minute.orElse(0));
        }
    }

    private static int passedOver(List<String> words, int from) {
        int at = from;
        while (isAt(words, at, PASSED_OVER)) {
            at++;
        }
        return at;
    }

    private static boolean isAt(List<String> words, int at, Set<String> anyOf) {
        return at >= 0 && at < words.size() && anyOf.contains(words.get(at));
    }

    private static Optional<Matcher> matched(Pattern pattern, List<String> words, int at) {
        return at < words.size()
                ? Optional.of(pattern.matcher(words.get(at))).filter(Matcher::matches)
                : Optional.empty();
    }

    private static Optional<Half> suffix(Matcher number) {
        return Optional.ofNullable(number.group(2)).flatMap(word -> half(List.of(word), 0));
    }

    private static Optional<Half> half(List<String> words, int at) {
        return List.of(Half.values()).stream()
                .filter(half -> matched(half.words, words, at).isPresent())
                .findFirst();
    }

    private static Optional<Half> evening(List<String> words, int said) {
        return Optional.of(Half.LATER)
                .filter(_ -> said < HALF_DAY && words.stream().anyMatch(EVENINGS::contains));
    }
}
