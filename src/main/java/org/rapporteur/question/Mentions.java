package org.rapporteur.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rapporteur.fact.Directory;
import org.rapporteur.fact.Entities;
import org.rapporteur.fact.Entity;
import org.rapporteur.fact.Match;

/** Finds the names in a question; a longer one before a shorter one. */
final class Mentions {

    private static final int LONGEST = 6;

    /** "moscows chief negotiator": the apostrophe is the first to go. */
    private static final Pattern POSSESSIVE = Pattern.compile("[a-z]{3,}s$");

    private final Directory<Entity> directory;

    Mentions(Entities entities) {
        directory = new Directory<>(entities.all().toList());
    }

    List<Mention> in(List<Token> tokens) {
        var found = new ArrayList<Mention>();
        int from = 0;
        while (from < tokens.size()) {
            var mention = at(tokens, from);
            mention.ifPresent(found::add);
            from = mention.map(Mention::to).orElse(from + 1);
        }
        return found;
    }

    private Optional<Mention> at(List<Token> tokens, int from) {
        for (int to = Math.min(tokens.size(), from + LONGEST); to > from; to--) {
            var mention = between(tokens, from, to);
            if (mention.isPresent()) {
                return mention;
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> between(List<Token> tokens, int from, int to) {
        var text = tokens.subList(from, to).stream().map(Token::text).collect(Collectors.joining(" "));
        var mention = named(text, from, to);
        return mention.isPresent() || !POSSESSIVE.matcher(text).find()
                ? mention
                : named(text.substring(0, text.length() - 1), from, to);
    }

    private Optional<Mention> named(String text, int from, int to) {
        return switch (directory.findExactly(text)) {
            case Match.One<Entity>(var entity) -> Optional.of(new Mention(List.of(entity), true, from, to));
            case Match.Several<Entity> several -> Optional.of(
                    new Mention(several.entities(), several.certain(), from, to));
            case Match.Near<Entity> _, Match.None<Entity> _ -> Optional.empty();
        };
    }
}
