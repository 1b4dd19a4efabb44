package org.rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bot;
import org.rapporteur.chat.Answer;
import org.rapporteur.chat.Invocation;
import org.rapporteur.language.Language;

/** A question is only another way to write commands: both roads lead to the same facts. */
class ParityTest {

    private static final List<Pair> PAIRS = Asked.inAllLanguages()
            .map(Pair::of)
            .filter(pair -> !pair.question().heard().isEmpty())
            .toList();

    @Test
    void a_question_states_the_facts_of_its_commands_and_no_others() {
        assertThat(PAIRS)
                .filteredOn(pair -> !Set.copyOf(pair.question().reply().facts()).equals(pair.factsOfCommands()))
                .isEmpty();
    }

    @Test
    void a_question_of_one_command_has_the_very_reply_of_the_command() {
        assertThat(PAIRS)
                .filteredOn(pair -> pair.commands().size() == 1)
                .filteredOn(pair -> !pair.question()
                        .reply()
                        .blocks()
                        .equals(pair.commands().getFirst().reply().blocks()))
                .isEmpty();
    }

    @Test
    void most_questions_of_the_set_are_understood() {
        assertThat(PAIRS).hasSizeGreaterThan(250);
    }

    /** A question that was understood, and its commands typed one by one. */
    private record Pair(Asked asked, Answer question, List<Answer> commands) {

        static Pair of(Asked asked) {
            var question = Bot.following(Language.ENGLISH).answers(asked.q());
            var typing = Bot.speaking(question.language());
            return new Pair(
                    asked,
                    question,
                    question.heard().stream()
                            .map(Invocation::line)
                            .map(typing::answers)
                            .toList());
        }

        Set<String> factsOfCommands() {
            return commands.stream()
                    .flatMap(command -> command.reply().facts().stream())
                    .collect(Collectors.toSet());
        }

        @Override
        public String toString() {
            return "%s, heard as %s".formatted(asked, question.heard());
        }
    }
}
