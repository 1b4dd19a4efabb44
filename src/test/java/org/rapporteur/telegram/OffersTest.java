package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;

class OffersTest {

    private final House house = House.today();

    @ParameterizedTest
    @CsvSource({
        "budanov, en, Kyrylo Budanov",
        "bud, en, Kyrylo Budanov",
        "буд, uk, Кирило Буданов",
        "буданов, ru, Кирилл Буданов",
        "where were the talks held, en, Geneva",
        "/venue, en, Geneva",
        "/delegation_russia, en, Medinsky",
        "ven, en, Geneva",
    })
    void offers_what_is_typed_or_what_it_may_become(String typed, String code, String words) {
        assertThat(articles(typed, code)).isNotEmpty();
        assertThat(text(articles(typed, code).getFirst())).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"'', en", "budanov, en, ", "'', uk", "тер, ru", "dele, en"})
    void every_result_names_its_source_and_keeps_the_limits(String typed, String code) {
        assertThat(articles(typed, code)).hasSizeBetween(1, 10).allSatisfy(article -> {
            assertThat(text(article)).contains("News.Az", "Reuters", "2026");
            assertThat(article.getDescription()).contains("News.Az", "Reuters", "2026");
            assertThat(article.getTitle()).isNotBlank();
            assertThat(article.getId().getBytes(StandardCharsets.UTF_8)).hasSizeBetween(1, 64);
        });
        assertThat(articles(typed, code))
                .extracting(InlineQueryResultArticle::getId)
                .doesNotHaveDuplicates();
    }

    @Test
    void shows_the_way_when_nothing_fits() {
        var answer = answer("xyzzy plugh", "uk");
        assertThat(answer.getResults()).isEmpty();
        assertThat(answer.getButton().getStartParameter()).isEqualTo("help");
        assertThat(answer.getButton().getText()).isNotBlank().hasSizeLessThanOrEqualTo(64);
        assertThat(answer.getIsPersonal()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.rapporteur.telegram.Hostile#texts")
    void is_not_upset_by_what_is_typed(String typed) {
        assertThat(articles(typed, "en"))
                .allSatisfy(article -> assertThat(text(article)).doesNotContain("@"));
    }

    private List<InlineQueryResultArticle> articles(String typed, String code) {
        return answer(typed, code).getResults().stream()
                .map(InlineQueryResultArticle.class::cast)
                .toList();
    }

    private AnswerInlineQuery answer(String typed, String code) {
        return (AnswerInlineQuery) house.receives(Incoming.inline(typed, code)).getFirst();
    }

    private static String text(InlineQueryResultArticle article) {
        return ReadHtml.of(((InputTextMessageContent) article.getInputMessageContent()).getMessageText())
                .text();
    }
}
