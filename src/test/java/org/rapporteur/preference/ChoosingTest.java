package org.rapporteur.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Preferences;
import org.rapporteur.chat.Standing.Permission;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Status;

class ChoosingTest {

    private final Visitor visitor = Visitor.alone();

    @Test
    void shows_what_is_left_to_the_bot_and_what_was_chosen() {
        assertThat(visitor.hears("/settings"))
                .contains("Your settings", "(that of the question)", "(not chosen, so UTC)", "(as the source writes)");
        visitor.hears("/settings language ru");
        visitor.hears("/settings zone Europe/Kiev");
        visitor.hears("/settings names short");
        assertThat(visitor.hears("/settings")).contains("(русский)", "(Europe/Kyiv)", "(short form)");
    }

    @Test
    void keeps_each_choice_beside_the_others() {
        visitor.hears("/settings language uk");
        visitor.hears("/settings zone Zurich");
        visitor.hears("/settings names official");
        assertThat(kept())
                .isEqualTo(Preferences.none()
                        .with(Language.UKRAINIAN)
                        .with(ZoneId.of("Europe/Zurich"))
                        .with(NameSpelling.OFFICIAL));
        visitor.hears("/settings zone auto");
        assertThat(kept()).isEqualTo(Preferences.none().with(Language.UKRAINIAN).with(NameSpelling.OFFICIAL));
        visitor.hears("/settings language auto");
        visitor.hears("/settings names auto");
        assertThat(kept()).isEqualTo(Preferences.none());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /settings language uk       | UKRAINIAN | Відтепер відповіді будуть українською.
        /налаштування українська    | UKRAINIAN | Відтепер відповіді будуть українською.
        /настройки язык: русский    | RUSSIAN   | Теперь ответы будут на русском языке.
        /settings en                | ENGLISH   | From now on the answers are in English.
        """)
    void confirms_a_language_in_that_language(String line, Language language, String words) {
        assertThat(visitor.answers(line).language()).isEqualTo(language);
        assertThat(visitor.hears(line)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/settings",
                "/settings language",
                "/settings zone",
                "/settings names",
                "/settings zone EET",
                "/settings zone +3",
                "/settings zone kiyv",
                "/settings nonsense",
                "/settings language nonsense",
                "/forgetme",
                "/forgetme later"
            })
    void whoever_only_looks_changes_nothing_and_is_not_checked(String line) {
        var administrator = Visitor.inAChat(Permission.GRANTED);
        assertThat(administrator.hears(line)).isNotBlank();
        assertThat(administrator.asked()).isZero();
        assertThat(administrator.book().of(administrator.holder())).isEqualTo(Preferences.none());
    }

    @Test
    void a_chats_settings_are_called_so_and_changed_by_whom_the_platform_permits() {
        var administrator = Visitor.inAChat(Permission.GRANTED);
        assertThat(administrator.hears("/settings")).contains("Settings of this chat");
        administrator.hears("/settings language uk");
        assertThat(administrator.asked()).isOne();
        assertThat(administrator.book().of(administrator.holder()).language()).contains(Language.UKRAINIAN);
    }

    @ParameterizedTest
    @CsvSource({"DENIED, Only administrators of this chat", "UNCLEAR, could not be checked. Please try again"})
    void nobody_else_changes_them(Permission permission, String words) {
        var member = Visitor.inAChat(permission);
        assertThat(member.hears("/settings zone Kyiv")).contains(words);
        assertThat(member.asked()).isOne();
        assertThat(member.book().of(member.holder())).isEqualTo(Preferences.none());
        assertThat(member.answers("/settings zone Kyiv").reply().status()).isEqualTo(Status.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/settings", "/settings language uk", "/settings nonsense"})
    void where_nothing_can_be_chosen_the_way_is_shown(String line) {
        var stranger = Visitor.elsewhere();
        var reply = stranger.answers(line).reply();
        assertThat(reply.blocks()).hasSize(1);
        assertThat(reply.next()).isEmpty();
        assertThat(stranger.hears("/settings")).isEqualTo("Settings can be changed in a private chat with the bot.");
        assertThat(stranger.book().of(stranger.holder())).isEqualTo(Preferences.none());
    }

    @Test
    void explains_what_offsets_and_abbreviations_forget_and_suggests_a_place() {
        assertThat(visitor.hears("/settings zone MSK"))
                .contains("forget summer time", "/settings zone Moscow")
                .doesNotContain("Kyiv");
        assertThat(visitor.hears("/settings zone UTC+2"))
                .contains("forget summer time", "/settings zone Kyiv", "/settings zone Zurich")
                .doesNotContain("Moscow");
        assertThat(visitor.hears("/settings zone -11")).contains("/settings zone UTC", "/settings zone Dubai");
    }

    @Test
    void every_way_that_it_offers_can_be_gone() {
        for (var page : new String[] {"language", "zone", "names", "zone +3", "zone EET", "zone kiyv", "zone x"}) {
            var offered = visitor.answers("/settings " + page).reply().blocks().stream()
                    .filter(Block.Choices.class::isInstance)
                    .flatMap(block -> ((Block.Choices) block).choices().stream());
            assertThat(offered)
                    .isNotEmpty()
                    .allSatisfy(choice -> assertThat(
                                    visitor.answers(choice.line()).reply().status())
                            .as(choice.line())
                            .isEqualTo(Status.ANSWERED));
        }
    }

    @Test
    void tells_the_date_in_the_new_zone() {
        assertThat(visitor.hears("/settings zone Dubai")).contains("Dubai (Asia/Dubai)", "23 Nov 2026");
    }

    private Preferences kept() {
        return visitor.book().of(visitor.holder());
    }
}
