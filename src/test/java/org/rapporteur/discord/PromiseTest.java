package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.Bot;
import org.rapporteur.chat.Guest;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Reply;

/** No fact loses its hedge, its attribution, its date or its source on the way to Discord: drawn, they are all still there. */
class PromiseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ENGLISH   | 2026-02-17
        UKRAINIAN | 2026-02-17
        RUSSIAN   | 2026-02-17
        ENGLISH   | 2026-11-23
        UKRAINIAN | 2026-11-23
        RUSSIAN   | 2026-11-23
        """)
    void every_claim_is_shown_word_for_word_with_its_source_and_date(Language language, String day) {
        var house = House.on(day);
        lines(house).forEach(line -> {
            var reply = reply(house, line, language);
            var shown = house.shows(line, language).stream()
                    .map(page -> ReadMarkdown.of(page.text()).text())
                    .collect(Collectors.joining("\n"));
            assertThat(claims(reply, language))
                    .allSatisfy(claim -> assertThat(shown).as(line).contains(claim));
            assertThat(sources(reply, language))
                    .allSatisfy(source -> assertThat(shown).as(line).endsWith(source));
        });
    }

    @ParameterizedTest
    @EnumSource
    void every_fact_can_be_seen_there(Language language) {
        var house = House.today();
        var seen = lines(house)
                .flatMap(line -> reply(house, line, language).facts().stream())
                .collect(Collectors.toSet());
        Set<String> all = Bot.facts().all().map(fact -> fact.id().value()).collect(Collectors.toSet());
        assertThat(seen).isEqualTo(all);
    }

    private static Stream<String> lines(House house) {
        var entities = Bot.facts().entities();
        var who = Stream.of(entities.people(), entities.bodies()).flatMap(List::stream);
        var about = Stream.of(entities.issues(), entities.absent()).flatMap(List::stream);
        return Stream.of(
                        house.lines(),
                        who.map(entity -> "/who " + entity.id()),
                        about.map(entity -> "/issue " + entity.id()))
                .flatMap(lines -> lines);
    }

    private static Reply reply(House house, String line, Language language) {
        var guest = new Guest(language, ZoneOffset.UTC);
        return house.desk().hear(line, guest, house.clock().instant()).reply();
    }

    private static List<String> claims(Reply reply, Language language) {
        var text = new PlainText(language.typography());
        return reply.blocks().stream()
                .flatMap(block -> switch (block) {
                    case Block.Claims(var claims) -> claims.stream();
                    case Block.Slots(var slots) -> slots.stream().flatMap(slot -> slot.claims().stream());
                    case Block.Heading _, Block.Paragraph _, Block.Choices _, Block.Provenance _ ->
                        Stream.<Block.Claim>of();
                })
                .map(claim -> text.draw(claim.line()))
                .toList();
    }

    private static List<String> sources(Reply reply, Language language) {
        var text = new PlainText(language.typography());
        return reply.blocks().stream()
                .filter(Block.Provenance.class::isInstance)
                .map(block -> text.draw(((Block.Provenance) block).line()))
                .toList();
    }
}
