package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rapporteur.discord.Incoming.menu;
import static org.rapporteur.discord.Incoming.press;
import static org.rapporteur.discord.Incoming.slash;
import static org.rapporteur.discord.Incoming.typing;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Preferences;
import org.rapporteur.language.Language;

/** What people at Discord see, over real sockets. */
class DiscordBotTest {

    private static final LoopbackGuild UKRAINIAN = LoopbackGuild.of(1_210_000_000_000_000_000L, "uk");
    private static final long CLOSED = LoopbackGuild.HOME.id() + 2;

    @AutoClose
    private final ServedDiscord served = ServedDiscord.by(
            LoopbackHouse::on, LoopbackDiscord.unhurried().joins(UKRAINIAN).joins(LoopbackGuild.HOME.closing(CLOSED)));

    private final LoopbackDiscord discord = served.discord();
    private final LoopbackHouse house = served.house();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en-GB | Vladimir Medinsky led the Russian delegation.
        uk    | Володимир Мединський очолював російську делегацію.
        ru    | Владимир Мединский возглавлял российскую делегацию.
        xx    | Vladimir Medinsky led the Russian delegation.
        pl    | Vladimir Medinsky led the Russian delegation.
        """)
    void a_command_is_answered_in_the_language_of_the_app_and_to_nobody_else(String locale, String words) {
        var asked = discord.asks(slash("delegation").option("country", "russia").locale(locale));

        assertThat(asked.original().words()).contains(words).contains("News.Az");
        assertThat(asked.reply().type()).isEqualTo(Asked.MESSAGE);
        assertThat(asked.reply().isEphemeral()).isTrue();
    }

    @Test
    void what_somebody_chose_goes_before_the_language_of_the_app() {
        house.book()
                .put(
                        Holder.person("discord", Long.toString(Person.SOMEBODY.id())),
                        Preferences.none().with(Language.RUSSIAN));
        assertThat(discord.asks(slash("venue").locale("uk")).original().words()).contains("Женев");
        assertThat(discord.asks(slash("ask").option("question", "who leads the Russian delegation?"))
                        .original()
                        .words())
                .contains("Владимир Мединский");
    }

    @Test
    void a_question_is_answered_in_its_own_language() {
        assertThat(discord.asks(slash("ask").option("question", "хто очолює делегацію України?"))
                        .original()
                        .words())
                .contains("Рустем Умєров очолював");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        delegation | country | rus   | en-US | Russia
        delegation | country | рос   | uk    | Росія
        delegation | country | рос   | ru    | Россия
        delegation | country | hjc   | ru    | Россия
        delegation | country | hjc   | uk    | Росія
        delegation | country | РОСІЯ | en-US | Russia
        delegation | country | США   | en-US | United States
        delegation | country | сша   | uk    | Сполучені Штати
        delegation | country | америк| ru    | Соединённые Штаты
        delegation | country | qwxzj | en-US | ''
        delegation | country | 🙂🙂  | uk    | ''
        who        | person  | meds  | en-US | ''
        who        | person  | Меді  | uk    | Володимир Мединський
        issue      | name    | terr  | en-US | Territory
        """)
    void names_are_suggested_while_somebody_types(
            String command, String option, String typed, String locale, String first) {
        var choices = discord.asks(typing(command, option, typed).locale(locale))
                .reply()
                .choices();
        assertThat(choices.path(0).path("name").asText()).isEqualTo(first);
    }

    @Test
    void no_more_is_suggested_than_discord_shows() {
        assertThat(discord.asks(typing("who", "person", "")).reply().choices()).hasSizeBetween(10, 25);
    }

    @Test
    void a_button_puts_the_next_answer_in_the_place_of_the_last() {
        var first =
                discord.asks(slash("delegation").option("country", "russia")).original();
        var asked = discord.asks(press(first, "1ren/delegation ukraine"));

        assertThat(asked.reply().type()).isEqualTo(Asked.UPDATE);
        assertThat(first.edited(1).words()).contains("Rustem Umerov").doesNotContain("Medinsky led");
    }

    @Test
    void a_shared_answer_is_the_bots_own_and_in_the_servers_language() {
        var first = discord.asks(slash("venue").inGuild(UKRAINIAN)).original();
        var shared = discord.asks(press(first, "1sen/venue").inGuild(UKRAINIAN));

        var posted = discord.awaitPosted(UKRAINIAN.channel(), 0);
        assertThat(posted.words()).contains("Женев").contains("News.Az");
        assertThat(posted.isEphemeral()).isFalse();
        assertThat(posted.json().toString()).doesNotContain(Long.toString(Person.SOMEBODY.id()));
        assertThat(shared.reply().type()).isEqualTo(Asked.UPDATE_LATER);
    }

    @Test
    void sharing_twice_by_mistake_posts_once() {
        var first = discord.asks(slash("venue")).original();
        discord.asks(press(first, "1sen/venue")).reply();
        discord.asks(press(first, "1sen/venue")).reply();

        await().until(() -> discord.taken(Route.POST).size() == 2);
        assertThat(discord.posted(LoopbackGuild.HOME.channel())).hasSize(1);
    }

    @Test
    void who_cannot_share_is_told_why() {
        var first = discord.asks(slash("venue").inChannel(LoopbackGuild.HOME, CLOSED))
                .original();
        var shared = discord.asks(press(first, "1sen/venue").inChannel(LoopbackGuild.HOME, CLOSED));

        assertThat(shared.followUp(0).words()).contains("could not be shared").contains("needs the right");
        assertThat(shared.followUp(0).isEphemeral()).isTrue();
    }

    @Test
    void what_could_not_be_shared_for_another_reason_is_not_put_down_to_missing_rights() {
        var first = discord.asks(slash("venue")).original();
        discord.fails(Route.POST, new Fault.Page(500));
        var shared = discord.asks(press(first, "1sen/venue"));

        assertThat(shared.followUp(0).words())
                .contains("press the button again")
                .doesNotContain("right");
        assertThat(discord.asks(press(first, "1sen/venue")).reply().type()).isEqualTo(Asked.UPDATE_LATER);
        assertThat(discord.awaitPosted(LoopbackGuild.HOME.channel(), 0).words()).contains("Geneva");
    }

    @Test
    void a_button_under_a_shared_answer_answers_only_who_presses_it() {
        var first =
                discord.asks(slash("delegation").option("country", "russia")).original();
        discord.asks(press(first, "1sen/delegation russia")).reply();
        var posted = discord.awaitPosted(LoopbackGuild.HOME.channel(), 0);

        var asked = discord.asks(press(posted, "1ren/delegation ukraine").locale("uk"));

        assertThat(asked.original().words()).contains("Рустем Умєров");
        assertThat(asked.reply().isEphemeral()).isTrue();
        assertThat(posted.edits()).isZero();
    }

    @Test
    void whoever_installed_the_bot_can_use_it_everywhere() {
        var foreign = discord.asks(slash("venue").inForeignGuild().locale("uk"));
        assertThat(foreign.original().words()).contains("Женев");
        assertThat(foreign.reply().isEphemeral()).isTrue();
        assertThat(discord.asks(slash("venue").inGroup()).original().words()).contains("Geneva");
        assertThat(discord.asks(slash("venue").inDirectMessages()).original().words())
                .contains("Geneva")
                .doesNotContain("Share");
    }

    @Test
    void where_the_bot_is_no_member_it_suggests_leads_on_and_tells_what_bears_on_a_message() {
        assertThat(discord.asks(typing("delegation", "country", "rus").inGroup())
                        .reply()
                        .choices())
                .isNotEmpty();
        assertThat(discord.asks(menu("Facts on this", "Medinsky leads the Russian delegation")
                                .inForeignGuild())
                        .original()
                        .words())
                .contains("Vladimir Medinsky");
        var first = discord.asks(slash("delegation").option("country", "russia").inGroup())
                .original();
        discord.asks(press(first, "1ren/delegation ukraine").inGroup()).reply();
        assertThat(first.edited(1).words()).contains("Rustem Umerov");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 5, 11, 15, 99})
    void every_kind_of_channel_is_answered_even_one_that_nobody_has_told_the_bot_of(int type) {
        var unheardOf = LoopbackGuild.HOME.id() + 99;
        var asked = discord.asks(
                slash("venue").inChannel(LoopbackGuild.HOME, unheardOf).inChannelOfType(type));
        assertThat(asked.original().words()).contains("Geneva", "Share to chat");
    }

    @Test
    void a_server_that_removed_the_bot_is_one_where_only_people_bring_it_along() {
        discord.leaves(UKRAINIAN);
        var asked = discord.asks(slash("venue").inGuild(UKRAINIAN));
        assertThat(asked.original().words()).contains("may show your name");
    }

    @Test
    void where_the_bot_is_no_member_a_shared_answer_is_an_open_one() {
        var first = discord.asks(slash("venue").inForeignGuild()).original();
        assertThat(first.words()).contains("may show your name");
        var shared = discord.asks(press(first, "1sen/venue").inForeignGuild());

        assertThat(shared.reply().type()).isEqualTo(Asked.MESSAGE);
        assertThat(shared.reply().isEphemeral()).isFalse();
        assertThat(shared.original().words()).contains("Geneva");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        en-US | Vladimir Medinsky led the Russian delegation.
        ru    | Владимир Мединский возглавлял российскую делегацию.
        """)
    void the_menu_of_a_message_tells_which_facts_bear_on_it(String locale, String words) {
        var asked = discord.asks(menu("Facts on this", "BREAKING!!! Medinsky leads the Russian delegation. @everyone")
                .locale(locale));
        assertThat(asked.original().words()).contains(words).doesNotContain("everyone");
        assertThat(asked.reply().isEphemeral()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"I had a nice lunch today", "", "/help", "😀"})
    void the_menu_of_a_message_says_so_when_nothing_bears_on_it(String text) {
        assertThat(discord.asks(menu("Facts on this", text)).original().words())
                .startsWith("The record holds nothing on the subject of this message.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': 199}",
                "{'components': [{'type': 99, 'id': 1}], 'flags': 32768}",
                "{'poll': {'question': {}}, 'sticker_items': [{'id': 'x'}], 'embeds': [{'type': 'unheard of'}]}",
                "{'author': {'id': '7', 'username': 'News', 'discriminator': '0000', 'avatar': null, 'bot': true},"
                        + " 'webhook_id': '7'}",
                "{'attachments': [{}], 'reactions': [{}], 'message_reference': {'type': 9}, 'activity': {}}",
            })
    void the_menu_is_there_for_messages_of_kinds_that_nobody_has_told_the_bot_of(String more) {
        var asked =
                discord.asks(menu("Facts on this", "Medinsky leads the Russian delegation.", more.replace('\'', '"')));
        assertThat(asked.original().words()).contains("Medinsky");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'message_snapshots': [{'message': {'type': 0, 'content': 'Medinsky leads the Russian"
                        + " delegation.'}}]}",
                "{'embeds': [{'type': 'article', 'title': 'Talks', 'description': 'Medinsky leads the Russian"
                        + " delegation.'}]}",
            })
    void the_menu_of_a_message_reads_what_is_forwarded_and_previewed_too(String more) {
        var asked = discord.asks(menu("Facts on this", "", more.replace('\'', '"')));
        assertThat(asked.original().words()).contains("Medinsky");
    }

    @Test
    void words_that_mention_people_roles_and_channels_are_a_question_like_any_other() {
        var asked = discord.asks(slash("ask")
                .option("question", "<@5> <@!5> <@&6> <#7> <:wave:8> <a:wave:9> <t:1:R> where do they meet?"));
        assertThat(asked.original().words()).contains("Geneva").doesNotContain("<@");
    }

    @Test
    void who_mentions_the_bot_is_answered_there() {
        var channel = LoopbackGuild.HOME.channel();
        discord.says(Person.SOMEBODY, channel, "Who leads the Russian delegation?");
        discord.says(Person.SOMEBODY, channel, LoopbackDiscord.mention() + " who leads the Ukrainian delegation?");
        assertThat(discord.awaitPosted(channel, 0).words()).contains("Rustem Umerov");
        assertThat(discord.posted(channel)).hasSize(1);
    }

    @Test
    void who_replies_to_the_bot_with_a_question_is_answered_and_who_replies_with_a_remark_is_not() {
        var channel = LoopbackGuild.HOME.channel();
        discord.says(Person.SOMEBODY, channel, LoopbackDiscord.mention() + " venue?");
        var answer = discord.awaitPosted(channel, 0);
        discord.replies(Person.SOMEBODY, answer, "wow, interesting 😮");
        discord.replies(Person.SOMEBODY, answer, "and who leads the Ukrainian delegation?");

        assertThat(discord.awaitPosted(channel, 1).words()).contains("Rustem Umerov");
        assertThat(discord.posted(channel)).hasSize(2);
    }

    @Test
    void who_only_calls_the_bot_is_told_what_it_does() {
        discord.says(Person.SOMEBODY, UKRAINIAN.channel(), LoopbackDiscord.mention());
        assertThat(discord.awaitPosted(UKRAINIAN.channel(), 0).words())
                .contains("на основі письмового запису", "/довідка");
    }

    @Test
    void direct_messages_are_questions() {
        discord.saysPrivately(Person.SOMEBODY, "где проходили переговоры?");
        var answer = discord.awaitPosted(Person.SOMEBODY.directMessages(), 0);
        assertThat(answer.words()).contains("Женев");

        var asked = discord.asks(
                press(answer, answer.buttons().getFirst()).inDirectMessages().locale("ru"));
        assertThat(asked.reply().type()).isEqualTo(Asked.UPDATE);
    }

    @ParameterizedTest
    @MethodSource("org.rapporteur.discord.Hostile#typed")
    void what_is_typed_is_neither_repeated_nor_taken_for_anything_else(String text) {
        var words =
                discord.asks(slash("ask").option("question", text)).original().words();
        assertThat(words).isNotBlank().doesNotContain("everyone", "evil.example", "<@", "🙂");
    }

    @Test
    void everything_it_shows_is_as_discord_wants_it() {
        var locales = List.of("en-US", "uk", "ru");
        House.today()
                .lines()
                .filter(line -> !line.contains(" /"))
                .forEach(line -> locales.forEach(locale -> {
                    var asked = discord.asks(Lines.slash(line, discord).locale(locale));
                    assertThat(asked.original().words()).isNotBlank();
                }));
        assertThat(discord.breaches()).isEmpty();
        assertThat(discord.calls(Route.ANSWER))
                .allSatisfy(call -> assertThat(call.body().at("/data/allowed_mentions/parse"))
                        .isNotNull()
                        .isEmpty());
    }

    @Test
    void the_settings_of_a_server_that_removed_the_bot_can_be_forgotten_unless_it_is_back() {
        var server = new ServerId(UKRAINIAN.id()).holder();
        var chosen = Preferences.none().with(Language.RUSSIAN);
        house.book().put(server, chosen);
        discord.leaves(UKRAINIAN);
        discord.joins(UKRAINIAN);
        assertThat(discord.asks(slash("venue").inGuild(UKRAINIAN)).original().words())
                .contains("Geneva");
        house.book().forgetGoneBefore(Instant.MAX);
        assertThat(house.book().of(server)).isEqualTo(chosen);

        discord.leaves(UKRAINIAN);
        Awaiting.until(() -> {
            house.book().forgetGoneBefore(Instant.MAX);
            return house.book().of(server).equals(Preferences.none());
        });
    }
}
