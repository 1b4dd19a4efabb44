package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Interpreter;
import org.rapporteur.chat.Option;
import org.rapporteur.chat.Preferences;
import org.rapporteur.chat.Request;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

class AnsweringTest {

    private static final Place VISIT = new Place.Visit(Optional.of(Language.UKRAINIAN));

    private final House house = House.today();

    // Whose settings are meant.

    @Test
    void settings_are_ones_own_unless_they_are_said_for_the_server() {
        var telling = house.with(telling());
        assertThat(text(telling.hears(line("/venue", false, House.managed())))).isEqualTo("PERSON 42 GRANTED");
        assertThat(text(telling.hears(line("/venue", false, House.direct())))).isEqualTo("PERSON 42 GRANTED");
        assertThat(text(telling.hears(line("/venue", false, VISIT)))).isEqualTo("PERSON 42 GRANTED");
        assertThat(text(telling.hears(line("/venue", true, House.managed())))).isEqualTo("CHAT 7 GRANTED");
        assertThat(text(telling.hears(line("/venue", true, House.server(Language.ENGLISH)))))
                .isEqualTo("CHAT 7 DENIED");
    }

    @Test
    void where_the_bot_is_no_member_there_is_no_server_to_speak_for() {
        var telling = house.with(telling());
        assertThat(text(telling.hears(line("/venue", true, House.direct())))).contains("not a member of this server");
        assertThat(text(telling.hears(line("/venue", true, VISIT)))).contains("not a member of this server");
        assertThat(text(telling.hears(press("1gen/venue", true, VISIT)))).contains("not a member of this server");
    }

    @Test
    void buttons_under_a_servers_settings_are_said_for_the_server_too() {
        var telling = house.with(telling());
        var page = only(telling.hears(line("/venue", true, House.managed())));
        assertThat(page.buttons()).extracting(Page.Button::data).containsExactly("1gen/venue zone");
        assertThat(text(telling.hears(press("1gen/venue zone", true, House.managed()))))
                .isEqualTo("CHAT 7 GRANTED");
        assertThat(text(telling.hears(press("1gen/venue zone", true, House.server(Language.ENGLISH)))))
                .isEqualTo("CHAT 7 DENIED");
    }

    @Test
    void a_button_to_the_reminders_of_a_server_is_said_for_it_whatever_it_stands_under() {
        assertThat(text(House.keeping().hears(press("1ren/remind show", true, House.managed()))))
                .contains("No reminder is set up here");
    }

    @Test
    void nobodys_settings_are_shown_openly() {
        var telling = house.with(telling());
        assertThat(text(telling.hears(spoken("/venue", House.managed())))).isEqualTo("nobody");
        assertThat(text(telling.hears(spoken("/venue", House.direct())))).isEqualTo("PERSON 42 GRANTED");
    }

    /** A desk whose only command tells whose settings the guest sees. */
    private Desk telling() {
        return desk(AnsweringTest::standing);
    }

    private Desk desk(Function<Request, Reply> venue) {
        return desk(Command.with("venue", new Option("name", false, Option.free()), venue));
    }

    private Desk desk(Command command) {
        return new Desk(
                new Commands(List.of(command), house.phrases()),
                (_, own) -> new Interpreter.Interpretation(own, new Interpreter.Reading.Beyond()),
                house.phrases());
    }

    private static Reply standing(Request request) {
        var told = request.guest()
                .standing()
                .map(standing -> standing.holder().kind() + " "
                        + standing.holder().id() + " " + standing.permission().get())
                .orElse("nobody");
        return Reply.of(Status.ANSWERED, new Block.Paragraph(Line.plain(told)))
                .leadingTo(List.of(new Block.Choice(Line.plain("Zone"), "/venue zone")));
    }

    // In which language.

    @Test
    void an_unknown_language_of_the_app_is_answered_as_the_server_chose_else_in_english() {
        assertThat(text(house.hears(venue(House.foreign(), House.server(Language.UKRAINIAN)))))
                .contains("Geneva");
        house.book().put(House.SERVER.holder(), Preferences.none().with(Language.UKRAINIAN));
        assertThat(text(house.hears(venue(House.foreign(), House.server(Language.ENGLISH)))))
                .contains("Женев");
        assertThat(text(house.hears(venue(House.speaking(Language.ENGLISH), House.server(Language.ENGLISH)))))
                .contains("Geneva");
    }

    @Test
    void what_everybody_reads_is_in_the_servers_language() {
        var press = new Heard.Press(
                "1sen/venue", "9", true, House.speaking(Language.ENGLISH), House.server(Language.RUSSIAN));
        assertThat(house.hears(press)).isInstanceOfSatisfying(Response.Sharing.class, sharing -> {
            assertThat(sharing.channel()).isEqualTo(House.CHANNEL);
            assertThat(sharing.pages().getFirst().text()).contains("Женев", "News.Az");
            assertThat(sharing.refusal().text()).contains("needs the right");
            assertThat(sharing.failure().text()).contains("press the button again");
        });
        house.book().put(House.SERVER.holder(), Preferences.none().with(Language.UKRAINIAN));
        assertThat(text(house.hears(press))).contains("Женеві");
        assertThat(text(house.hears(new Heard.Press("1sen/venue", "9", true, House.speaking(Language.ENGLISH), VISIT))))
                .contains("Женеві");
    }

    @Test
    void a_mention_is_answered_in_its_own_language_unless_the_server_chose_one() {
        var mention = spoken("who leads the Russian delegation?", House.server(Language.RUSSIAN));
        assertThat(text(house.hears(mention))).contains("Vladimir Medinsky");
        house.book().put(House.SERVER.holder(), Preferences.none().with(Language.UKRAINIAN));
        assertThat(text(house.hears(mention))).contains("Володимир Мединський");
    }

    @Test
    void under_ones_own_message_a_button_keeps_its_language_and_under_a_common_one_it_takes_ones_own() {
        assertThat(text(house.hears(press("1ruk/venue", true, House.server(Language.ENGLISH)))))
                .contains("Женеві");
        assertThat(text(house.hears(press("1ruk/venue", false, House.server(Language.ENGLISH)))))
                .contains("Geneva");
    }

    // What can be shared.

    @Test
    void only_what_names_its_source_is_shared() {
        assertThat(shares("/venue")).isTrue();
        assertThat(shares("/who umarov")).isTrue();
        assertThat(shares("who leads the Russian delegation and where are the talks?"))
                .isTrue();
        assertThat(shares("/help")).isFalse();
        assertThat(shares("/privacy")).isFalse();
        assertThat(shares("/who vladimir")).isFalse();
        assertThat(shares("/xyzzy")).isFalse();
        assertThat(shares("what is the meaning of life?")).isFalse();
    }

    private boolean shares(String line) {
        return house.shows(line, Language.ENGLISH).getLast().buttons().stream()
                .anyMatch(button -> button.label().equals("Share to chat"));
    }

    @Test
    void several_answers_are_shared_as_several() {
        var page = house.shows("who leads the Russian delegation and where are the talks?", Language.ENGLISH)
                .getFirst();
        var share = page.buttons().getLast().data();
        assertThat(text(house.hears(press(share, true, House.server(Language.ENGLISH)))))
                .isEqualTo(page.text());
    }

    @Test
    void in_direct_messages_there_is_nobody_to_share_with() {
        assertThat(only(house.hears(venue(House.speaking(Language.ENGLISH), House.direct())))
                        .buttons())
                .extracting(Page.Button::label)
                .noneMatch(label -> label.startsWith("Share"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1ren/nothing", "1sen/venue\n/nothing", "0ren/venue", "@everyone", "1ren/venue\n/dates\nx"})
    void a_forged_or_old_button_is_answered_kindly(String data) {
        assertThat(house.hears(press(data, true, House.server(Language.ENGLISH))))
                .isInstanceOf(Response.Privately.class);
        assertThat(text(house.hears(press(data, true, House.server(Language.ENGLISH)))))
                .startsWith("This button is out of date.");
    }

    // Facts on a message.

    @Test
    void a_long_message_is_read_sentence_by_sentence() {
        var page = only(house.hears(new Heard.Quoted(
                "Medinsky leads the Russian delegation, sources say! Lunch was nice.\nThe talks are held in Geneva.",
                House.speaking(Language.ENGLISH),
                House.server(Language.UKRAINIAN))));
        assertThat(page.text())
                .startsWith("What the record holds on the subject of the message.")
                .contains("Vladimir Medinsky", "Geneva", "News.Az")
                .doesNotContain("Where the record comes from", "lunch");
    }

    @Test
    void a_message_in_any_language_is_told_about_in_the_readers() {
        var page = only(house.hears(new Heard.Quoted(
                "Медінський очолив делегацію", House.speaking(Language.RUSSIAN), House.server(Language.ENGLISH))));
        assertThat(page.text()).contains("Владимир Мединский возглавлял");
    }

    @Test
    void what_is_shared_of_it_keeps_the_note_that_nothing_is_judged() {
        var page = only(house.hears(new Heard.Quoted(
                "The talks are held in Geneva.", House.speaking(Language.ENGLISH), House.server(Language.ENGLISH))));
        var share = page.buttons().stream()
                .filter(button -> button.label().equals("Share to chat"))
                .findFirst()
                .orElseThrow();
        var shared = (Response.Sharing) house.hears(press(share.data(), true, House.server(Language.RUSSIAN)));
        assertThat(shared.pages().getFirst().text()).contains("Женеве", "Верно ли само сообщение");
    }

    @Test
    void what_others_write_to_one_another_ends_nobodys_reminder() {
        var keeping = House.keeping();
        keeping.hears(line("/remind confirm 0900 Europe/Kyiv", true, House.direct()));
        keeping.hears(new Heard.Quoted("Stop reminding me!", House.speaking(Language.ENGLISH), House.direct()));
        assertThat(text(keeping.hears(line("/remind off", true, House.direct()))))
                .contains("The reminder is deleted");
    }

    // When something fails.

    @Test
    void whatever_fails_is_apologised_for() {
        var failing = house.with(desk(_ -> {
            throw new IllegalStateException("a fault of ours");
        }));
        assertThat(text(failing.hears(line("/venue", false, House.direct())))).startsWith("Something went wrong");
        assertThat(text(failing.hears(press("1ruk/venue", true, House.direct()))))
                .startsWith("Something went wrong");
        assertThat(text(failing.hears(spoken("/venue", House.direct())))).startsWith("Something went wrong");
    }

    @Test
    void suggestions_that_fail_are_none() {
        Option.Values broken = (_, _) -> {
            throw new IllegalStateException("a fault of ours");
        };
        var command = Command.with("venue", new Option("name", false, broken), AnsweringTest::standing);
        var typing = new Heard.Typing("venue", "name", "m", House.foreign(), House.direct());
        assertThat(house.with(desk(command)).hears(typing)).isEqualTo(new Response.Suggesting(List.of()));
    }

    @Test
    void nothing_is_said_to_nobody() {
        assertThat(house.hears(new Heard.Nothing())).isEqualTo(new Response.Silence());
    }

    private static Heard line(String line, boolean forServer, Place place) {
        return new Heard.Line(line, forServer, House.speaking(Language.ENGLISH), place);
    }

    private static Heard venue(Asker asker, Place place) {
        return new Heard.Line("/venue", false, asker, place);
    }

    private static Heard press(String data, boolean alone, Place place) {
        return new Heard.Press(data, "9", alone, House.speaking(Language.ENGLISH), place);
    }

    private static Heard spoken(String line, Place place) {
        return new Heard.Spoken(line, true, "9", House.CHANNEL, House.foreign(), place);
    }

    private static Page only(Response response) {
        assertThat(House.pages(response)).hasSize(1);
        return House.pages(response).getFirst();
    }

    private static String text(Response response) {
        return only(response).text();
    }
}
