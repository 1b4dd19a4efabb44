package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.discord.Incoming.slash;

import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Address;

/** Where in a server reminders are posted, over the loopback Discord. */
@Timeout(180)
class RemindersInChannelsTest {

    private static final Person MANAGER = new Person(5, "manager", "en-US");

    private static final long ELSEWHERE = LoopbackGuild.HOME.id() + 2;
    private static final long CLOSED = LoopbackGuild.HOME.id() + 3;
    private static final int NEWS = 5;
    private static final int VOICE = 2;
    private static final int THREAD = 11;
    private static final int FORUM = 15;

    private static final LoopbackGuild HOME = LoopbackGuild.HOME.closing(CLOSED);
    private static final LoopbackGuild ABROAD = LoopbackGuild.of(1_300_000_000_000_000_000L, "uk");

    @AutoClose
    private final RemindingHouse house =
            new RemindingHouse(LoopbackDiscord.unhurried().joins(HOME).joins(ABROAD), InstantSource.system());

    private final LoopbackDiscord discord = house.discord();

    @ParameterizedTest
    @CsvSource({
        "en-US, in the channel that you named",
        "uk, 'в каналі, який ви вказали'",
        "ru, 'в канале, который вы указали'",
        "de, in the channel that you named"
    })
    void are_set_up_where_the_manager_says(String locale, String words) {
        var preview = discord.asks(managed(on(ELSEWHERE)).locale(locale)).original();
        assertThat(preview.words()).contains(words);
        house.confirms(MANAGER, preview);
        await().until(() -> posts().equals(List.of(Long.toString(ELSEWHERE))));
    }

    @Test
    void are_moved_to_another_channel_and_back() {
        house.confirms(MANAGER, discord.asks(managed(on(HOME.channel()))).original());
        await().until(() -> posts().size() == 1);
        assertThat(moved(ELSEWHERE)).contains("in the channel that you named");
        assertThat(posts()).containsExactly(Long.toString(ELSEWHERE));
        assertThat(discord.asks(managed(slash("remind move"))).original().words())
                .contains("From now on it is posted here");
        assertThat(posts()).containsExactly(Long.toString(HOME.channel()));
    }

    @Test
    void that_stand_already_go_to_the_channel_that_is_named_when_they_are_changed() {
        house.confirms(MANAGER, discord.asks(managed(on(HOME.channel()))).original());
        await().until(() -> posts().size() == 1);
        house.confirms(MANAGER, discord.asks(managed(on(ELSEWHERE))).original());
        await().until(() -> posts().equals(List.of(Long.toString(ELSEWHERE))));
    }

    @ParameterizedTest
    @ValueSource(ints = {NEWS, THREAD})
    void go_to_announcement_channels_and_threads_too(int kind) {
        var bigger = HOME.opening(kind);
        discord.joins(bigger);
        assertThat(discord.asks(managed(on(bigger.newest()).inGuild(bigger)))
                        .original()
                        .words())
                .contains("This reminder is not set up yet");
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, Only a text channel",
        "uk, Вказати можна лише текстовий канал",
        "ru, Указать можно только текстовый канал",
    })
    void go_to_no_other_kind_of_channel(String locale, String words) {
        for (int kind : List.of(VOICE, FORUM)) {
            var bigger = HOME.opening(kind);
            discord.joins(bigger);
            assertThat(said(typed(bigger.newest()).locale(locale))).contains(words);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, The bot may not post in that channel",
        "uk, Боту не дозволено публікувати",
        "ru, Боту не разрешено публиковать",
    })
    void do_not_go_where_the_bot_may_not_write(String locale, String words) {
        assertThat(said(on(CLOSED).locale(locale))).contains(words);
        assertThat(said(on(CLOSED).by(Person.OWNER.speaking(locale)))).contains(words);
    }

    @Test
    void are_not_set_up_on_the_spot_where_the_bot_may_answer_and_not_write() {
        assertThat(said(typed().inChannel(HOME, CLOSED).by(MANAGER))).contains("The bot may not post in that channel");
        assertThat(said(slash("remind show").inChannel(HOME, CLOSED).by(MANAGER)))
                .contains("No reminder is set up");
    }

    @ParameterizedTest
    @ValueSource(ints = {VOICE, THREAD, 12, 13})
    void are_set_up_on_the_spot_in_channels_of_any_kind(int kind) {
        var bigger = HOME.opening(kind);
        discord.joins(bigger);
        assertThat(said(typed().inChannel(bigger, bigger.newest()).by(MANAGER)))
                .contains("This reminder is not set up yet");
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, no such channel in this server",
        "uk, такого каналу на цьому сервері",
        "ru, такого канала на этом сервере",
    })
    void do_not_go_to_a_foreign_server_or_nowhere(String locale, String words) {
        for (long channel : List.of(ABROAD.channel(), 999_999_999_999_999_999L, ELSEWHERE + 1000)) {
            assertThat(said(typed(channel).locale(locale))).contains(words);
        }
    }

    @Test
    void do_not_go_where_the_manager_sees_nothing() {
        discord.joins(HOME.hiding(ELSEWHERE));
        assertThat(said(on(ELSEWHERE).by(MANAGER))).contains("no such channel in this server");
        assertThat(said(on(ELSEWHERE).by(Person.OWNER))).contains("This reminder is not set up yet");
    }

    @Test
    void are_not_set_up_elsewhere_by_who_does_not_manage_the_server() {
        for (long channel : List.of(ELSEWHERE, CLOSED, ABROAD.channel())) {
            var asked = discord.asks(typed(channel).by(MANAGER));
            assertThat(asked.original().words()).contains("Only those who manage the chat");
        }
        assertThat(discord.calls(Route.READ_CHANNEL)).isEmpty();
    }

    @Test
    void are_not_sent_into_a_server_from_direct_messages() {
        var asked = discord.asks(typed(ELSEWHERE).by(Person.OWNER).inDirectMessages());
        assertThat(asked.original().words()).contains("only in the server to which it belongs");
    }

    @Test
    void wait_for_a_discord_that_does_not_tell() {
        discord.fails(Route.READ_CHANNEL, new Fault.Page(500));
        assertThat(said(on(ELSEWHERE))).contains("does not say at the moment");
    }

    /** The right may have gone between the preview and the press. */
    @Test
    void are_checked_anew_when_they_are_confirmed() {
        var preview = discord.asks(managed(on(ELSEWHERE))).original();
        discord.joins(HOME.closing(ELSEWHERE));
        house.confirms(MANAGER, preview);
        await().untilAsserted(() -> assertThat(preview.words()).contains("The bot may not post in that channel"));
        assertThat(posts()).isEmpty();
    }

    private String moved(long channel) {
        return discord.asks(managed(slash("remind move").option("channel", Long.toString(channel))))
                .original()
                .words();
    }

    private String said(Incoming incoming) {
        return discord.asks(incoming.managing()).original().words();
    }

    private static Incoming managed(Incoming incoming) {
        return incoming.by(MANAGER).managing();
    }

    private static Incoming on(long channel) {
        return typed().option("channel", Long.toString(channel)).by(MANAGER);
    }

    /** As no client would offer it. */
    private static Incoming typed(long channel) {
        return slash("remind on")
                .option("time", "09:00 to" + channel)
                .option("zone", "Europe/Kiev")
                .by(MANAGER);
    }

    private static Incoming typed() {
        return slash("remind on").option("time", "09:00").option("zone", "Europe/Kiev");
    }

    /** Where posts go, by the channel. */
    private List<String> posts() {
        return house.of(HOME).stream()
                .map(reminder -> reminder.arrangement().address())
                .map(Address::chat)
                .toList();
    }
}
