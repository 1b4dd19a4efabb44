package org.rapporteur.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bot;
import org.rapporteur.fact.Entity;
import org.rapporteur.language.Language;

class ReachTest {

    private final Bot bot = Bot.speaking(Language.ENGLISH);

    @Test
    void every_fact_of_the_record_is_told_by_some_command() {
        var told = lines().flatMap(line -> bot.answers(line).reply().facts().stream())
                .toList();

        assertThat(Bot.facts().all().map(fact -> fact.id().value()))
                .allSatisfy(id -> assertThat(told).contains(id));
    }

    @Test
    void every_answer_with_a_claim_names_its_source_at_the_end() {
        lines().map(line -> bot.answers(line).reply())
                .filter(reply -> !reply.facts().isEmpty())
                .forEach(reply -> {
                    assertThat(reply.sources()).containsExactly("newsaz-2026-02-17");
                    assertThat(reply.asOf()).contains(LocalDate.of(2026, 2, 17));
                });
    }

    private static Stream<String> lines() {
        var entities = Bot.facts().entities();
        return Stream.of(
                        Stream.of("/venue", "/dates", "/rounds", "/issues", "/figures", "/quotes", "/anniversary"),
                        Stream.of("/brief", "/source", "/outlook", "/members", "/leader", "/gaps", "/about"),
                        entities.parties().stream().map(party -> "/delegation " + party.id()),
                        ids(entities.people()).map(id -> "/who " + id),
                        ids(entities.bodies()).map(id -> "/who " + id),
                        ids(entities.issues()).map(id -> "/issue " + id),
                        ids(entities.absent()).map(id -> "/issue " + id))
                .flatMap(lines -> lines);
    }

    private static Stream<String> ids(List<? extends Entity> entities) {
        return entities.stream().map(entity -> entity.id().value());
    }
}
