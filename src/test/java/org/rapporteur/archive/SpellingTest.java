package org.rapporteur.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fact.Entity;
import org.rapporteur.language.NameSpelling;

class SpellingTest {

    private static final String POPOV = """
        people:
          - id: popov
            name: {en: Ivan Popov, uk: Іван Попов, ru: Иван Попов}
            given_name: {en: [], uk: [], ru: []}
            family_name: {en: [Popov, Popow, Popoff], uk: [], ru: []}
            other_names: {en: [], uk: [], ru: []}
            shared_names: {en: [], uk: [], ru: []}
            sought_as: {en: [], uk: [], ru: []}
            spelled: {official: Popow, short: Popoff}
        """;

    @TempDir
    Path directory;

    @Test
    void a_person_is_read_with_the_spellings_of_the_family_name() {
        var popov = Folder.withBase(directory).write("popov.yaml", POPOV).facts().entities().people().stream()
                .filter(person -> person.id().value().equals("popov"))
                .findFirst();
        assertThat(popov.map(Entity.Person::spelled))
                .contains(Map.of(NameSpelling.OFFICIAL, "Popow", NameSpelling.SHORT, "Popoff"));
        assertThat(popov.flatMap(person -> person.familyNameInEnglish(NameSpelling.SOURCE)))
                .contains("Popov");
        assertThat(popov.flatMap(person -> person.familyNameInEnglish(NameSpelling.SHORT)))
                .contains("Popoff");
    }

    @Test
    void a_spelling_is_one_of_the_forms_by_which_the_person_is_found() {
        assertThat(faults("short: Popoff", "short: Popovv"))
                .containsExactly(
                        "facts.yaml:9:39: 'Popovv' is not among the English forms of the family name. Add it to"
                                + " family_name.en, or write one of those.");
        assertThat(faults("official: Popow", "official: popow"))
                .singleElement()
                .asString()
                .startsWith("facts.yaml:9:25: 'popow' is not among");
    }

    @Test
    void the_form_that_is_replaced_stands_in_the_name() {
        assertThat(faults("[Popov, Popow, Popoff]", "[Popow, Popov, Popoff]"))
                .containsExactly(
                        "facts.yaml:5:24: 'Popow' is not in the English name, and 'spelled' replaces the first form."
                                + " Put the form of the name first.");
    }

    @Test
    void without_the_forms_only_their_lack_is_told() {
        assertThat(faults("family_name:", "family_nam:"))
                .singleElement()
                .asString()
                .startsWith("facts.yaml:5:5: ");
        assertThat(faults("name: {en: Ivan Popov, ", "name: {"))
                .singleElement()
                .asString()
                .startsWith("facts.yaml:3:11: ");
    }

    private List<String> faults(String right, String wrong) {
        return Folder.withBase(directory).faultsOf(POPOV.replaceFirst(Pattern.quote(right), wrong));
    }
}
