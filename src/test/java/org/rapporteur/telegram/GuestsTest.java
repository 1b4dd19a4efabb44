package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Preferences;
import org.rapporteur.chat.Standing.Permission;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;

class GuestsTest {

    private static final Place ANN = place(42);
    private static final Place GROUP = place(-1001);
    private static final Holder PERSON = Holder.person("telegram", "42");
    private static final Holder COMMON = Holder.chat("telegram", "-1001");
    private static final ZoneId KYIV = ZoneId.of("Europe/Kyiv");

    private final PreferenceBook book = PreferenceBook.inMemory();
    private Permission said = Permission.DENIED;
    private final Guests guests = new Guests(book, (person, group) -> said);

    @Test
    void who_chose_a_language_is_answered_in_it_whatever_the_line() {
        book.put(PERSON, Preferences.none().with(Language.UKRAINIAN));
        var guest = guests.who(speaking("en"), Optional.of(ANN), "where do they meet?");
        assertThat(guest.language()).isEqualTo(Language.UKRAINIAN);
        assertThat(guest.chosen()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "where do they meet?, ru, uk, ENGLISH",
        "/venue, ru, uk, RUSSIAN",
        "/venue, de, uk, UKRAINIAN",
        "/venue, , uk, UKRAINIAN",
        "/venue, , , ENGLISH",
        "де відбуваються переговори?, en, ru, UKRAINIAN"
    })
    void else_the_line_decides_and_then_the_app_and_then_the_chat(
            String line, String app, String chat, Language language) {
        Optional.ofNullable(chat)
                .flatMap(Language::of)
                .ifPresent(chosen -> book.put(COMMON, Preferences.none().with(chosen)));
        var guest = guests.who(speaking(app), Optional.of(GROUP), line);
        assertThat(guest.language()).isEqualTo(language);
        assertThat(guest.chosen()).as("what the chat chose binds no question").isFalse();
    }

    @Test
    void zone_and_names_are_the_persons_and_then_the_chats() {
        book.put(COMMON, Preferences.none().with(KYIV).with(NameSpelling.SHORT));
        assertThat(guests.who(speaking("en"), Optional.of(GROUP), ""))
                .returns(KYIV, Guest::zone)
                .returns(NameSpelling.SHORT, Guest::names);
        book.put(PERSON, Preferences.none().with(ZoneId.of("Europe/Zurich")).with(NameSpelling.OFFICIAL));
        assertThat(guests.who(speaking("en"), Optional.of(GROUP), ""))
                .returns(ZoneId.of("Europe/Zurich"), Guest::zone)
                .returns(NameSpelling.OFFICIAL, Guest::names);
        assertThat(guests.who(new Asker(new UserId(5), Optional.empty(), Optional.empty()), Optional.of(ANN), ""))
                .returns(ZoneOffset.UTC, Guest::zone)
                .returns(NameSpelling.SOURCE, Guest::names);
    }

    @Test
    void in_a_private_chat_everybody_is_their_own_master() {
        assertThat(guests.who(speaking("en"), Optional.of(ANN), "").standing()).hasValueSatisfying(standing -> {
            assertThat(standing.holder()).isEqualTo(PERSON);
            assertThat(standing.permission().get()).isEqualTo(Permission.GRANTED);
        });
    }

    @Test
    void in_a_group_telegram_is_asked_anew_at_every_change() {
        var standing =
                guests.who(speaking("en"), Optional.of(GROUP), "").standing().orElseThrow();
        assertThat(standing.holder()).isEqualTo(COMMON);
        assertThat(standing.permission().get()).isEqualTo(Permission.DENIED);
        said = Permission.GRANTED;
        assertThat(standing.permission().get()).isEqualTo(Permission.GRANTED);
        said = Permission.UNCLEAR;
        assertThat(standing.permission().get()).isEqualTo(Permission.UNCLEAR);
    }

    @Test
    void who_writes_as_the_group_is_an_administrator_and_who_writes_as_a_channel_is_not() {
        said = Permission.GRANTED;
        assertThat(masked(GROUP.chat())).isEqualTo(Permission.GRANTED);
        assertThat(masked(new ChatId(-1002))).isEqualTo(Permission.DENIED);
    }

    @Test
    void whoever_wears_a_mask_shares_no_preferences_with_others_who_do() {
        book.put(PERSON, Preferences.none().with(Language.UKRAINIAN).with(KYIV));
        var guest = guests.who(masked(42, GROUP.chat()), Optional.of(GROUP), "/venue");
        assertThat(guest).returns(Language.ENGLISH, Guest::language).returns(ZoneOffset.UTC, Guest::zone);
    }

    @Test
    void where_the_bot_is_no_member_nobody_stands_for_anything_but_choices_hold() {
        book.put(PERSON, Preferences.none().with(Language.RUSSIAN));
        var guest = guests.who(speaking("en"), Optional.empty(), "venue");
        assertThat(guest.standing()).isEmpty();
        assertThat(guest.language()).isEqualTo(Language.RUSSIAN);
    }

    private static Place place(long chat) {
        return new Place(new ChatId(chat), Optional.empty(), Optional.empty());
    }

    private Permission masked(ChatId mask) {
        return guests.who(masked(1_087_968_824, mask), Optional.of(GROUP), "")
                .standing()
                .orElseThrow()
                .permission()
                .get();
    }

    private static Asker masked(long id, ChatId mask) {
        return new Asker(new UserId(id), Optional.empty(), Optional.of(mask));
    }

    private static Asker speaking(String code) {
        return new Asker(new UserId(42), Optional.ofNullable(code).flatMap(Language::of), Optional.empty());
    }
}
