package org.rapporteur.archive;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.fact.Forms;
import org.rapporteur.language.Language;
import org.rapporteur.language.LocalText;

/** Objects with one field for each language. */
final class Languages {

    static final Shape<LocalText> TEXT = each("a text in en, uk and ru", "this text", Shapes.TEXT, LocalText::new);

    /** Forms to be found by; there may be none in a language. */
    static final Shape<Forms> FORMS = lists(Shapes.listOf(Shapes.TEXT), Forms::new);

    /** Words to look for, some in every language. */
    static final Shape<Map<Language, Words>> WORDS = lists(Shapes.someOf(Shapes.TEXT), Languages::words);

    /** Words to look for; there may be none in a language. */
    static final Shape<Map<Language, Words>> MAYBE_WORDS = lists(Shapes.listOf(Shapes.TEXT), Languages::words);

    private Languages() {}

    private static <T> Shape<T> lists(Shape<List<String>> list, Function<Map<Language, List<String>>, T> whole) {
        return each("lists of words in en, uk and ru", "this list of words", list, whole);
    }

    private static <V, T> Shape<T> each(
            String described, String owner, Shape<V> value, Function<Map<Language, V>, T> whole) {
        return Shapes.object(described, owner, fields -> each(fields, value).map(whole));
    }

    private static <V> Optional<Map<Language, V>> each(Fields fields, Shape<V> value) {
        var reads = new EnumMap<Language, Read<V>>(Language.class);
        for (var language : Language.values()) {
            reads.put(language, fields.need(language.code(), value));
        }
        return fields.build(() -> {
            var values = new EnumMap<Language, V>(Language.class);
            reads.forEach((language, read) -> values.put(language, read.get()));
            return values;
        });
    }

    private static Map<Language, Words> words(Map<Language, List<String>> lists) {
        var words = new EnumMap<Language, Words>(Language.class);
        lists.forEach((language, list) -> words.put(language, new Words(list)));
        return words;
    }
}
