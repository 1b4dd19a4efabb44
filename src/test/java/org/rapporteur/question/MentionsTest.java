package org.rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Bot;
import org.rapporteur.fact.Entity;
import org.rapporteur.language.Language;

/** A name is heard in a question as it is found in a command. */
class MentionsTest {

    private final Dictionaries dictionaries = new Dictionaries();
    private final Mentions mentions = new Mentions(Bot.facts(), dictionaries.forms());

    @Test
    void every_form_of_the_data_is_heard_as_a_whole() {
        assertThat(Bot.facts().entities().all().flatMap(this::unheard)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "who is Ukraine's military intelligence chief?, Ukraine’s intelligence chief",
        "who is the leader of Ukraine's delegation?, Rustem Umerov",
        "who is the leader of Russia’s delegation?, Vladimir Medinsky",
        "who is the head of the President's Office of Ukraine?, Kyrylo Budanov",
        "who is the Secretary of Russia's Security Council?, Secretary of Russia’s Security Council",
        "Russian president's chief of staff, Russia’s presidential chief of staff"
    })
    void a_post_with_a_possessive_is_not_taken_for_half_of_it(String question, String name) {
        assertThat(Bot.speaking(Language.ENGLISH).hears(question)).contains(name);
    }

    private Stream<String> unheard(Entity entity) {
        return Group.forms(entity)
                .distinct()
                .filter(form -> !isHeard(entity, form))
                .map(form -> form + " of " + entity.id());
    }

    private boolean isHeard(Entity entity, String form) {
        var tokens = Token.of(form, dictionaries.forms()::roots);
        var known = new BitSet();
        dictionaries.vocabulary().senses(tokens).forEach(sense -> known.set(sense.from(), sense.to()));
        List<Mention> found = mentions.in(tokens, known);
        return found.size() == 1
                && found.getFirst().to() == tokens.size()
                && found.getFirst().entities().contains(entity);
    }
}
