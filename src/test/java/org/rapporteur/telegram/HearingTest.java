package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.telegram.Incoming.inGroup;
import static org.rapporteur.telegram.Incoming.inPrivate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.language.Language;

class HearingTest {

    private static final Heard NOTHING = new Heard.Nothing();
    private static final Map<String, Object> OTHER_BOT = Map.of("id", 8, "is_bot", true, "first_name", "Other");

    private final Hearing hearing =
            new Hearing(Incoming.ME, House.today().desk().commands());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /delegation russia                    | /delegation russia
        /delegation@RapporteurBot russia      | /delegation russia
        /delegation@rapporteurbot russia      | /delegation russia
        /delegation_russia@RapporteurBot      | /delegation russia
        /delegation_russia                    | /delegation russia
        /делегація росія                      | /делегація росія
        /who_us_envoys                        | /who us envoys
        /start delegation_russia              | /delegation russia
        /start@RapporteurBot delegation_russia| /delegation russia
        /start who_us-envoys                  | /who us-envoys
        who leads the Russian delegation?     | who leads the Russian delegation?
        """)
    void hears_everything_in_private(String typed, String line) {
        assertThat(line(inPrivate(typed))).contains(line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /venue                               | /venue
        /місце                               | /місце
        /venue@RapporteurBot                 | /venue
        /delegation_russia@RapporteurBot     | /delegation russia
        /nonsense@RapporteurBot              | /nonsense
        """)
    void hears_its_commands_in_groups(String typed, String line) {
        assertThat(line(inGroup(typed))).contains(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "where were the talks held?",
                "/venue@OtherBot",
                "/start@OtherBot delegation_russia",
                "/nonsense",
                "/",
                "// comment",
                "mail@RapporteurBot",
                "I asked RapporteurBot",
                "",
            })
    void is_silent_in_groups_unless_addressed(String typed) {
        assertThat(hearing.hear(inGroup(typed).update())).isEqualTo(NOTHING);
    }

    @Test
    void hears_a_mention_without_its_own_name() {
        assertThat(line(inGroup("🕊 @rapporteurbot, who is Umerov?").mentioning("@rapporteurbot")))
                .contains("🕊  , who is Umerov?");
        assertThat(line(inGroup("@RapporteurBot /venue").mentioning("@RapporteurBot")))
                .contains("/venue");
        assertThat(hearing.hear(
                        inGroup("@OtherBot hello").mentioning("@OtherBot").update()))
                .isEqualTo(NOTHING);
        assertThat(hearing.hear(inGroup("/venue@OtherBot @RapporteurBot")
                        .mentioning("@RapporteurBot")
                        .update()))
                .isEqualTo(NOTHING);
        assertThat(hearing.hear(
                        inGroup("@RapporteurBot").mentioning("@RapporteurBot").update()))
                .isInstanceOf(Heard.Greeting.class);
    }

    @Test
    void hears_a_mention_by_a_link_to_itself_and_one_under_a_picture() {
        var entity = Map.of("type", "text_mention", "offset", 0, "length", 3, "user", Incoming.BOT);
        assertThat(line(inGroup("you venue").with("entities", List.of(entity)))).contains("venue");
        var mention = Map.of("type", "mention", "offset", 0, "length", 14);
        assertThat(line(inGroup("")
                        .without("text")
                        .with("caption", "@RapporteurBot venue")
                        .with("caption_entities", List.of(mention))))
                .contains("venue");
    }

    @Test
    void hears_replies_to_itself_but_not_to_others() {
        assertThat(line(inGroup("and where?").inReplyTo(Incoming.BOT))).contains("and where?");
        assertThat(hearing.hear(
                        inGroup("and where?").inReplyTo(Incoming.SOMEBODY).update()))
                .isEqualTo(NOTHING);
        assertThat(hearing.hear(
                        inGroup("/venue@OtherBot").inReplyTo(Incoming.BOT).update()))
                .isEqualTo(NOTHING);
    }

    @Test
    void does_not_take_every_message_of_a_topic_that_it_opened_for_a_reply() {
        var opening = inGroup("")
                .without("text")
                .with("from", Incoming.BOT)
                .with("forum_topic_created", Map.of("name", "Talks", "icon_color", 1));
        var message = inGroup("hello all").inTopic(5).with("reply_to_message", opening.fields());
        assertThat(hearing.hear(message.update())).isEqualTo(NOTHING);
    }

    @Test
    void keeps_the_topic_and_leaves_out_general_and_threads_that_are_none() {
        assertThat(place(inGroup("/venue").inTopic(5)).topic()).contains(5);
        assertThat(place(inGroup("/venue").inTopic(1)).topic()).isEmpty();
        assertThat(place(inGroup("/venue").with("message_thread_id", 99)).topic())
                .isEmpty();
        assertThat(place(inGroup("/venue")).topic()).isEmpty();
        assertThat(place(inPrivate("/venue").inTopic(5)).topic()).contains(5);
    }

    @Test
    void answers_under_the_question_in_groups_only() {
        assertThat(place(inGroup("/venue")).question()).contains(100);
        assertThat(place(inPrivate("/venue")).question()).isEmpty();
    }

    @Test
    void passes_over_bots_and_what_it_said_itself() {
        assertThat(hearing.hear(inPrivate("/venue").with("from", OTHER_BOT).update()))
                .isEqualTo(NOTHING);
        assertThat(hearing.hear(inGroup("/venue").with("from", OTHER_BOT).update()))
                .isEqualTo(NOTHING);
        assertThat(hearing.hear(inPrivate("Venue").with("via_bot", Incoming.BOT).update()))
                .isEqualTo(NOTHING);
        assertThat(hearing.hear(
                        inGroup("/venue").with("is_automatic_forward", true).update()))
                .isEqualTo(NOTHING);
        assertThat(hearing.hear(inGroup("/venue").without("from").update())).isEqualTo(NOTHING);
    }

    @Test
    void hears_an_administrator_who_stays_anonymous() {
        var anonymous = Map.of("id", 1087968824, "is_bot", true, "first_name", "Group");
        assertThat(line(inGroup("/venue").with("from", anonymous).with("sender_chat", Incoming.group())))
                .contains("/venue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edited_message", "channel_post", "edited_channel_post", "business_message"})
    void passes_over_what_is_edited_and_what_channels_post(String kind) {
        assertThat(hearing.hear(Incoming.update(kind, inPrivate("/venue").fields())))
                .isEqualTo(NOTHING);
    }

    @Test
    void has_an_ear_for_stickers_but_not_for_notices_in_private() {
        var sticker = Map.of("file_id", "1", "file_unique_id", "1", "type", "regular", "width", 1, "height", 1);
        assertThat(line(inPrivate("").without("text").with("sticker", sticker))).contains("");
        assertThat(hearing.hear(inPrivate("")
                        .without("text")
                        .with("message_auto_delete_timer_changed", Map.of("message_auto_delete_time", 5))
                        .update()))
                .isEqualTo(NOTHING);
    }

    @Test
    void greets_whoever_starts() {
        assertThat(hearing.hear(inPrivate("/start").update())).isInstanceOf(Heard.Greeting.class);
        assertThat(hearing.hear(inGroup("/start@RapporteurBot").update())).isInstanceOf(Heard.Greeting.class);
    }

    @Test
    void notices_that_a_group_moved_that_it_was_sent_away_and_that_it_is_back() {
        assertThat(hearing.hear(inGroup("")
                        .without("text")
                        .with("migrate_to_chat_id", -1002L)
                        .update()))
                .isEqualTo(new Heard.Moved(new ChatId(-1001), new ChatId(-1002)));
        assertThat(hearing.hear(inGroup("")
                        .without("text")
                        .with("migrate_from_chat_id", -5L)
                        .update()))
                .isEqualTo(new Heard.Moved(new ChatId(-5), new ChatId(-1001)));
        assertThat(hearing.hear(Incoming.update("my_chat_member", membership("kicked"))))
                .isEqualTo(new Heard.Left(new ChatId(-1001)));
        assertThat(hearing.hear(Incoming.update("my_chat_member", membership("member"))))
                .isEqualTo(new Heard.Returned(new ChatId(-1001)));
    }

    @Test
    void hears_a_visit_by_mention() {
        var message = inGroup("@RapporteurBot who is Umerov?")
                .mentioning("@RapporteurBot")
                .with("guest_query_id", "g1");
        assertThat(hearing.hear(Incoming.update("guest_message", message.fields())))
                .isEqualTo(new Heard.Visit(
                        "g1",
                        "who is Umerov?",
                        new Asker(new UserId(42), Optional.of(Language.ENGLISH), Optional.empty())));
    }

    @ParameterizedTest
    @CsvSource({"uk, UKRAINIAN", "ru-RU, RUSSIAN", "en-GB, ENGLISH"})
    void knows_the_language_of_the_app(String code, Language language) {
        assertThat(((Heard.Line) hearing.hear(inPrivate("x")
                                .with("from", Incoming.speaking(code))
                                .update()))
                        .asker()
                        .own())
                .contains(language);
    }

    @Test
    void takes_other_languages_and_none_for_unknown() {
        assertThat(((Heard.Line) hearing.hear(inPrivate("x")
                                .with("from", Incoming.speaking("de"))
                                .update()))
                        .asker()
                        .own())
                .isEmpty();
        var silent = Map.of("id", 42, "is_bot", false, "first_name", "Somebody");
        assertThat(((Heard.Line)
                                hearing.hear(inPrivate("x").with("from", silent).update()))
                        .asker()
                        .own())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.rapporteur.telegram.Hostile#texts")
    void stays_calm_whatever_is_written(String text) {
        assertThat(hearing.hear(inPrivate(text).update())).isInstanceOf(Heard.Line.class);
        assertThat(hearing.hear(inPrivate("/start " + text).update())).isInstanceOf(Heard.PassedOn.class);
        assertThat(hearing.hear(inGroup(text).update())).isEqualTo(NOTHING);
    }

    private Optional<String> line(Incoming incoming) {
        return switch (hearing.hear(incoming.update())) {
            case Heard.Line(var line, var _, var _) -> Optional.of(line);
            case Heard.PassedOn(Heard.Line(var line, var _, var _)) -> Optional.of(line);
            case Heard _ -> Optional.empty();
        };
    }

    private Place place(Incoming incoming) {
        return ((Heard.Line) hearing.hear(incoming.update())).place();
    }

    private static Map<String, Object> membership(String status) {
        return Map.of(
                "chat", Incoming.group(),
                "from", Incoming.SOMEBODY,
                "date", 1_790_000_000,
                "old_chat_member", Map.of("status", "member", "user", Incoming.BOT),
                "new_chat_member", Map.of("status", status, "user", Incoming.BOT, "until_date", 0));
    }
}
