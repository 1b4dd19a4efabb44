package org.rapporteur.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhrasesTest {

    private final Phrases phrases = new Phrases();

    @ParameterizedTest
    @EnumSource
    void every_language_has_the_phrases_of_english(Language language) {
        assertThat(phrases.names(language)).containsExactlyInAnyOrderElementsOf(phrases.names(Language.ENGLISH));
    }

    @ParameterizedTest
    @EnumSource
    void every_phrase_has_the_slots_of_its_english(Language language) {
        for (var name : phrases.names(Language.ENGLISH)) {
            assertThat(slots(language, name)).as(name).isEqualTo(slots(Language.ENGLISH, name));
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_phrase_is_empty_or_shouts(Language language) {
        for (var name : phrases.names(language)) {
            assertThat(phrases.pattern(language, name)).as(name).isNotBlank().doesNotContain("!");
        }
    }

    private Set<String> slots(Language language, String name) {
        var slots = new TreeSet<String>();
        var pattern = new MessagePattern(phrases.pattern(language, name));
        for (int index = 0; index < pattern.countParts(); index++) {
            if (pattern.getPartType(index) == MessagePattern.Part.Type.ARG_NAME) {
                slots.add(pattern.getSubstring(pattern.getPart(index)));
            }
        }
        return slots;
    }
}
