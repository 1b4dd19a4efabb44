package org.rapporteur.language;

import com.ibm.icu.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Span;

/** The bot speaking one language. */
public final class Voice {

    /** Stands for a filling while ICU formats; the first of Unicode's private-use characters. */
    private static final char MARK = '\uE000';

    /** ICU spells "п’ята" with a letter apostrophe; our texts keep to one sign. */
    private static final char ICU_APOSTROPHE = '\u02BC';

    private static final char APOSTROPHE = '\u2019';

    private final Language language;
    private final Map<String, String> patterns;
    private final Map<String, Form> forms = new ConcurrentHashMap<>();

    /** A phrase that was read, and waits to be filled. */
    private interface Form {
        Line fill(Filling... fillings);
    }

    Voice(Language language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    public Language language() {
        return language;
    }

    /** The ICU pattern of each phrase. */
    Map<String, String> patterns() {
        return patterns;
    }

    /** Whether there is a phrase of this name. */
    public boolean knows(String phrase) {
        return patterns.containsKey(phrase);
    }

    /**
     * The phrase with its slots filled.
     *
     * @throws IllegalArgumentException when no such phrase exists: a fault of the code, not of the guest
     */
    public Line say(String phrase, Filling... fillings) {
        var pattern = patterns.get(phrase);
        if (pattern == null) {
            throw new IllegalArgumentException("no phrase '" + phrase + "' in " + language);
        }
        return pattern.indexOf('{') < 0
                ? Line.plain(pattern)
                : forms.computeIfAbsent(pattern, this::form).fill(fillings);
    }

    /** The phrase as bare text, for phrases that hold no spans. */
    public String word(String phrase, Filling... fillings) {
        var text = new StringBuilder();
        say(phrase, fillings).spans().forEach(span -> text.append(((Span.Plain) span).text()));
        return text.toString();
    }

    /** It takes longer to read a pattern than to fill it, so each is read once. */
    private Form form(String pattern) {
        return Slots.in(pattern).<Form>map(slots -> slots::fill).orElseGet(() -> formOfIcu(pattern));
    }

    private Form formOfIcu(String pattern) {
        var format = new MessageFormat(pattern, language.locale());
        return fillings -> unmark(format(format, fillings), fillings);
    }

    private static String format(MessageFormat format, Filling... fillings) {
        var arguments = new HashMap<String, Object>();
        for (int index = 0; index < fillings.length; index++) {
            var value = switch (fillings[index]) {
                case Filling.Count count -> count.number();
                case Filling.Words _ -> String.valueOf((char) (MARK + index));
            };
            arguments.put(fillings[index].slot(), value);
        }
        return format(format, arguments).replace(ICU_APOSTROPHE, APOSTROPHE);
    }

    /** Filling is not for several threads at once. */
    private static String format(MessageFormat format, Map<String, Object> arguments) {
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private static Line unmark(String marked, Filling... fillings) {
        var spans = new ArrayList<Span>();
        int start = 0;
        for (int at = 0; at < marked.length(); at++) {
            int index = marked.charAt(at) - MARK;
            if (index >= 0 && index < fillings.length && fillings[index] instanceof Filling.Words words) {
                addPlain(spans, marked.substring(start, at));
                spans.addAll(words.line().spans());
                start = at + 1;
            }
        }
        addPlain(spans, marked.substring(start));
        return new Line(spans);
    }

    private static void addPlain(List<Span> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(new Span.Plain(text));
        }
    }
}
