package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.discord.Incoming.press;
import static org.rapporteur.discord.Incoming.slash;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.chat.Preferences;
import org.rapporteur.language.Language;

/** Settings as people at Discord choose them, with the real room for them behind the desk. */
class DiscordSettingsCommandTest {

    private static final ServerId SERVER = new ServerId(LoopbackGuild.HOME.id());

    /** Owns every server of the loopback Discord, and may do everything there. */
    private static final Person OWNER = new Person(1, "owner", "en-US");

    private final LoopbackDiscord discord = new LoopbackDiscord();
    private LoopbackHouse house;

    @BeforeEach
    void open() {
        house = LoopbackHouse.keeping(discord);
        discord.awaitCommands(1);
    }

    @AfterEach
    void close() {
        house.close();
        discord.close();
    }

    @Test
    void everybody_chooses_for_themselves() {
        var chosen = discord.asks(slash("settings").option("setting", "language uk"));
        assertThat(chosen.original().words()).contains("українською");
        assertThat(chosen.reply().isEphemeral()).isTrue();
        assertThat(discord.asks(slash("venue")).original().words()).contains("Женеві");
        assertThat(discord.asks(slash("venue").by(OWNER)).original().words()).contains("Geneva");
        assertThat(house.book().of(SERVER.holder())).isEqualTo(Preferences.none());
    }

    @Test
    void settings_are_not_to_be_shared() {
        assertThat(discord.asks(slash("settings")).original().words()).doesNotContain("Share");
    }

    @Test
    void who_may_manage_the_server_chooses_for_it() {
        var overview = discord.asks(slash("settings").option("for", "server").by(OWNER))
                .original();
        var language = overview.buttons().stream()
                .filter(data -> data.endsWith("language"))
                .findFirst()
                .orElseThrow();
        discord.asks(press(overview, language).by(OWNER)).reply();
        var russian = overview.edited(1).buttons().stream()
                .filter(data -> data.endsWith("ru"))
                .findFirst()
                .orElseThrow();
        discord.asks(press(overview, russian).by(OWNER)).reply();

        assertThat(house.book().of(SERVER.holder()))
                .isEqualTo(Preferences.none().with(Language.RUSSIAN));
        discord.says(Person.SOMEBODY, LoopbackGuild.HOME.channel(), LoopbackDiscord.mention() + " venue?");
        assertThat(discord.awaitPosted(LoopbackGuild.HOME.channel(), 0).words()).contains("Женев");
    }

    @Test
    void who_may_not_is_told_so_and_nothing_changes() {
        var asked =
                discord.asks(slash("settings").option("setting", "language ru").option("for", "server"));
        assertThat(asked.original().words()).isNotBlank();
        assertThat(house.book().of(SERVER.holder())).isEqualTo(Preferences.none());
    }

    @Test
    void without_a_server_there_is_none_to_choose_for() {
        assertThat(discord.asks(slash("settings").option("for", "server").inForeignGuild())
                        .original()
                        .words())
                .contains("not a member of a server");
    }

    @Test
    void what_was_chosen_can_be_deleted() {
        discord.asks(slash("settings").option("setting", "language uk")).original();
        discord.asks(slash("forgetme").option("now", "now")).original();
        assertThat(house.book().of(new UserId(Person.SOMEBODY.id()).holder())).isEqualTo(Preferences.none());
        assertThat(discord.asks(slash("venue")).original().words()).contains("Geneva");
    }
}
