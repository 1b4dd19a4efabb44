package org.rapporteur.question;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.rapporteur.fact.Entity;
import org.rapporteur.language.Spelling;

/** Names of several Cyrillic words, in whichever case a sentence puts them: «керує Офісом президента». */
final class NamePhrases {

    private final Map<String, List<NamePhrase>> byFirstRoot = new HashMap<>();
    private final Set<String> words = new HashSet<>();

    NamePhrases(Collection<? extends Entity> entities, WordForms forms) {
        entities.forEach(entity -> entity.spellings()
                .filter(WordForms::isCyrillic)
                .map(Spelling::fold)
                .filter(name -> name.indexOf(' ') > 0)
                .map(name -> Arrays.stream(name.split(" ")).map(forms::roots).toList())
                .distinct()
                .forEach(words -> enter(new NamePhrase(entity, words))));
    }

    /** Those whom exactly these words name. */
    Set<Entity> named(List<Token> tokens) {
        var named = new LinkedHashSet<Entity>();
        tokens.getFirst().roots().stream()
                .flatMap(root -> byFirstRoot.getOrDefault(root, List.of()).stream())
                .filter(phrase -> phrase.fits(tokens))
                .forEach(phrase -> named.add(phrase.entity()));
        return named;
    }

    /** Whether a word may be part of one. */
    boolean holds(Token token) {
        return token.hasRootAmong(words);
    }

    private void enter(NamePhrase phrase) {
        phrase.words().forEach(words::addAll);
        phrase.words()
                .getFirst()
                .forEach(root -> byFirstRoot
                        .computeIfAbsent(root, _ -> new ArrayList<>())
                        .add(phrase));
    }

    private record NamePhrase(Entity entity, List<Set<String>> words) {

        boolean fits(List<Token> tokens) {
            return tokens.size() == words.size()
                    && IntStream.range(0, words.size())
                            .allMatch(at -> tokens.get(at).hasRootAmong(words.get(at)));
        }
    }
}
