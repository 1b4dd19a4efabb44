package org.rapporteur.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Bot;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Interpreter.Interpretation;
import org.rapporteur.chat.Interpreter.Reading;
import org.rapporteur.chat.Invocation;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Preferences;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.PlainText;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

class ConversationTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Phrases phrases = new Phrases();

    @ParameterizedTest
    @EnumSource(Language.class)
    void apologises_for_a_bug_and_goes_on(Language language) {
        var conversation = conversation(language, Optional.empty());
        var apology = phrases.in(language).say("desk.failed", Filling.command("help", "/help"));
        assertThat(conversation.hear("/venue secret").text())
                .isEqualTo(new PlainText(language.typography()).draw(apology));
        assertThat(conversation.hear("/dates").text()).isEqualTo("2026-11-23T12:00:00Z");
    }

    @Test
    void lets_time_run_on_unless_it_was_told_a_moment() {
        var moment = Instant.parse("2026-02-17T10:00:00Z");
        assertThat(conversation(Language.ENGLISH, Optional.of(moment))
                        .hear("/dates")
                        .text())
                .isEqualTo("2026-02-17T10:00:00Z");
    }

    @Test
    void a_choice_holds_from_the_next_line_on() {
        var bot = Bot.following(Language.ENGLISH);
        assertThat(bot.hears("/venue")).contains("Geneva");
        assertThat(bot.answers("/settings language uk").language()).isEqualTo(Language.UKRAINIAN);
        assertThat(bot.hears("/venue")).contains("Женеві");
        assertThat(bot.hears("where do they meet?")).contains("Женеві");
        bot.hears("/settings language auto");
        assertThat(bot.hears("/venue")).contains("Geneva");
    }

    @Test
    void the_command_line_is_where_choices_begin() {
        var bot = Bot.speaking(Language.RUSSIAN);
        assertThat(bot.hears("/settings")).contains("русский");
        bot.hears("/settings language auto");
        assertThat(bot.answers("where do they meet?").language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void a_chosen_zone_decides_which_day_it_is() {
        var bot = Bot.speaking(Language.ENGLISH).at("2027-02-23T22:30:00Z");
        assertThat(bot.hears("/anniversary")).contains("Today, 24 Feb 2027");
        bot.hears("/settings zone Zurich");
        assertThat(bot.hears("/anniversary")).contains("1 day left");
        bot.hears("/settings zone auto");
        assertThat(bot.hears("/anniversary")).contains("Today, 24 Feb 2027");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings", "налаштування", "настройки", "change my settings"})
    void a_word_about_settings_alone_changes_none(String question) {
        assertThat(Bot.speaking(Language.ENGLISH).answers(question).heard())
                .extracting(Invocation::command)
                .doesNotContain("settings");
    }

    @ParameterizedTest
    @ValueSource(strings = {"forget me", "забудь меня", "забудь мене"})
    void who_asks_to_be_forgotten_is_shown_what_is_kept_and_loses_nothing_yet(String question) {
        var bot = Bot.speaking(Language.ENGLISH);
        bot.hears("/settings zone Zurich");
        assertThat(bot.answers(question).heard())
                .extracting(Invocation::command)
                .containsExactly("forgetme");
        assertThat(bot.hears("/settings")).contains("Zurich");
    }

    private Conversation conversation(Language language, Optional<Instant> at) {
        var broken = Command.alone("venue", request -> {
            throw new IllegalStateException("cannot answer " + request.words());
        });
        var clock = Command.alone(
                "dates",
                request -> Reply.of(
                        Status.ANSWERED,
                        new Block.Paragraph(Line.plain(request.now().toString()))));
        var desk = new Desk(
                new Commands(List.of(broken, clock), phrases),
                (_, own) -> new Interpretation(own, new Reading.Beyond()),
                phrases);
        var chosen = Preferences.none().with(language);
        var settings = new ConsoleSettings(chosen, language, ZoneOffset.UTC, at, false);
        return Conversation.begin(desk, phrases, settings, InstantSource.fixed(NOW), PreferenceBook.inMemory());
    }
}
