package org.rapporteur.briefing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.chat.Guest;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Facts;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Rewording;
import org.rapporteur.reply.Span;

/**
 * Names in the spelling that the guest chose, in all that is said in English. A quotation keeps to its source, and a line
 * to be typed to its ids.
 */
final class Respelling {

    private final List<Replacement> replacements;

    Respelling(Facts facts, Guest guest) {
        replacements = guest.language() == Language.ENGLISH ? replacements(facts, guest) : List.of();
    }

    Reply of(Reply reply) {
        return replacements.isEmpty() ? reply : new Rewording(this::of).of(reply);
    }

    String of(String text) {
        var respelled = text;
        for (var replacement : replacements) {
            respelled = replacement.in(respelled);
        }
        return respelled;
    }

    private Span of(Span span) {
        return switch (span) {
            case Span.Plain(var text) -> new Span.Plain(of(text));
            case Span.Strong(var text) -> new Span.Strong(of(text));
            case Span.Quote quote -> quote;
            case Span.Day day -> day;
            case Span.CommandLine line -> line;
        };
    }

    private static List<Replacement> replacements(Facts facts, Guest guest) {
        return facts.entities().people().stream()
                .filter(person -> person.spelled().containsKey(guest.names()))
                .flatMap(person -> person.familyNameInEnglish().map(from -> replacement(from, person, guest)).stream())
                .toList();
    }

    private static Replacement replacement(String from, Entity.Person person, Guest guest) {
        var word = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(from) + "(?![\\p{L}\\p{N}])");
        return new Replacement(word, person.familyNameInEnglish(guest.names()).orElse(from));
    }

    private record Replacement(Pattern word, String spelling) {

        String in(String text) {
            return word.matcher(text).replaceAll(Matcher.quoteReplacement(spelling));
        }
    }
}
