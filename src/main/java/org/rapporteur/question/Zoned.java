package org.rapporteur.question;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.chat.Zones;

/**
 * A time zone that a question names by a city: "Kyiv time", «по Москве», «за Києвом».
 *
 * @param written as a command reads it
 * @param from the first of its words, counted from 0
 * @param to the word after the last
 */
record Zoned(String written, int from, int to) {

    /** What {@code intents.txt} calls it. */
    static final String ZONE = "zone";

    private static final Set<String> BY = Set.of("по", "за", "in");
    private static final Set<String> TIME = Set.of("time", "часом", "времени");

    /** Of so few letters are the beginnings of many cities. */
    private static final int SHORTEST = 4;

    /** The first zone named in these words. Looking for a city is costly, so only beside such words as name one. */
    static Optional<Zoned> in(List<Token> tokens) {
        return IntStream.range(0, tokens.size())
                .filter(at -> isAt(tokens, at - 1, BY) || isAt(tokens, at + 1, TIME))
                .boxed()
                .flatMap(at -> at(tokens, at).stream())
                .findFirst();
    }

    private static Optional<Zoned> at(List<Token> tokens, int at) {
        int from = isAt(tokens, at - 1, BY) ? at - 1 : at;
        int to = isAt(tokens, at + 1, TIME) ? at + 2 : at + 1;
        return written(tokens.get(at)).map(zone -> new Zoned(zone, from, to));
    }

    private static Optional<String> written(Token word) {
        return switch (Zones.find(word.text())) {
            case Zones.Finding.Named(var zone) -> Optional.of(zone.getId());
            case Zones.Finding.Placed(var zone) -> Optional.of(zone.getId());
            case Zones.Finding.Abbreviated _ -> Optional.of(word.text());
            case Zones.Finding.Near _, Zones.Finding.Offset _, Zones.Finding.Unknown _ -> byRoot(word);
        };
    }

    /** A city in another case: «Москве» has the root of «Москва», with which no other city begins. */
    private static Optional<String> byRoot(Token word) {
        return word.roots().stream()
                .filter(root -> root.length() >= SHORTEST)
                .sorted()
                .flatMap(root -> onlyOne(Zones.beginning(root)))
                .map(ZoneId::getId)
                .findFirst();
    }

    private static Stream<ZoneId> onlyOne(List<ZoneId> zones) {
        return zones.size() == 1 ? zones.stream() : Stream.empty();
    }

    private static boolean isAt(List<Token> tokens, int at, Set<String> anyOf) {
        return at >= 0 && at < tokens.size() && anyOf.contains(tokens.get(at).text());
    }
}
