package org.rapporteur.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.language.Language;

class CandidateTest {

    private static final Intent LEADER = Intent.parse("leader !not ?talks -> leader");

    @Test
    void needs_all_that_is_required() {
        assertThat(candidate("leader")).isPresent();
        assertThat(candidate("talks")).isEmpty();
        assertThat(Candidate.of(Intent.parse("leader|member talks -> leader"), evidence("member", "talks")))
                .isPresent();
    }

    @Test
    void bears_nothing_that_is_forbidden() {
        assertThat(candidate("leader", "not")).isEmpty();
    }

    @Test
    void is_the_stronger_the_more_words_speak_for_it() {
        assertThat(candidate("leader", "talks").orElseThrow().strength()).isEqualTo(2);
        assertThat(candidate("leader", "where").orElseThrow().strength()).isEqualTo(1);
    }

    @Test
    void is_the_surer_the_fewer_words_it_leaves_unexplained() {
        assertThat(confidence("leader", "talks")).isEqualTo(1, within(0.001));
        assertThat(confidence("leader", "filler")).isEqualTo(1, within(0.001));
        assertThat(confidence("leader", "where")).isBetween(0.5, 0.99);
        assertThat(confidence("leader", "")).isLessThan(confidence("leader", "where"));
    }

    @Test
    void does_not_count_one_word_for_two_needs() {
        var both = Evidence.of(
                List.of(token("who")),
                List.of(new Sense("who", Language.ENGLISH, 0, 1), new Sense("post", Language.ENGLISH, 0, 1)),
                List.of());
        assertThat(Candidate.of(Intent.parse("who post -> members"), both)).isEmpty();
    }

    private static double confidence(String... ideas) {
        return candidate(ideas).orElseThrow().confidence(evidence(ideas));
    }

    private static Optional<Candidate> candidate(String... ideas) {
        return Candidate.of(LEADER, evidence(ideas));
    }

    /** A word for each idea; one without an idea is unknown. */
    private static Evidence evidence(String... ideas) {
        var words = List.of(ideas);
        var senses = IntStream.range(0, words.size())
                .filter(at -> !words.get(at).isEmpty())
                .mapToObj(at -> new Sense(words.get(at), Language.ENGLISH, at, at + 1))
                .toList();
        return Evidence.of(words.stream().map(CandidateTest::token).toList(), senses, List.of());
    }

    private static Token token(String word) {
        return new Token(word, Set.of(word));
    }
}
