package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.telegram.Incoming.inGroup;
import static org.rapporteur.telegram.Incoming.inPrivate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bot;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.Movements;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Preferences;
import org.rapporteur.chat.Standing.Permission;
import org.rapporteur.language.Language;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Ann, 42, is an administrator of the group; Ben, 43, is none. */
class GroupSettingsTest {

    private static final Holder GROUP = Holder.chat("telegram", "-1001");
    private static final Map<String, Object> BEN =
            Map.of("id", 43, "is_bot", false, "first_name", "Ben", "language_code", "de");

    private final PreferenceBook book = PreferenceBook.inMemory();
    private final House house = House.today();
    private Set<Long> administrators = Set.of(42L);

    @Test
    void an_administrator_chooses_for_the_group() {
        assertThat(text(inGroup("/settings language uk").update())).contains("українською");
        assertThat(book.of(GROUP)).isEqualTo(Preferences.none().with(Language.UKRAINIAN));
        assertThat(text(inGroup("/venue").with("from", BEN).update())).contains("Женеві");
    }

    @Test
    void nobody_else_does() {
        assertThat(text(inGroup("/settings language uk").with("from", BEN).update()))
                .contains("адміністратори");
        assertThat(book.of(GROUP)).isEqualTo(Preferences.none());
    }

    @Test
    void who_presses_a_button_is_asked_about_and_not_who_called_it_up() {
        assertThat(List.copyOf(reception().receive(pressedBy(BEN))))
                .as("the message stays as it is for those who may")
                .singleElement()
                .satisfies(method -> {
                    var alert = (AnswerCallbackQuery) method;
                    assertThat(alert.getShowAlert()).isTrue();
                    assertThat(alert.getText()).contains("администраторы").hasSizeLessThanOrEqualTo(200);
                });
        assertThat(book.of(GROUP)).isEqualTo(Preferences.none());
        text(pressedBy(Incoming.SOMEBODY));
        assertThat(book.of(GROUP)).isEqualTo(Preferences.none().with(Language.RUSSIAN));
    }

    @Test
    void rights_are_looked_at_anew_at_every_change() {
        text(inGroup("/settings language uk").update());
        administrators = Set.of();
        assertThat(text(inGroup("/settings language ru").update())).isNotEmpty();
        assertThat(book.of(GROUP)).isEqualTo(Preferences.none().with(Language.UKRAINIAN));
    }

    @Test
    void an_administrator_who_stays_anonymous_may_and_a_channel_may_not() {
        administrators = Set.of();
        text(masked(Map.of("id", -1002, "type", "channel", "title", "Channel")));
        assertThat(book.of(GROUP)).isEqualTo(Preferences.none());
        text(masked(Incoming.group()));
        assertThat(book.of(GROUP)).isEqualTo(Preferences.none().with(Language.UKRAINIAN));
    }

    @Test
    void in_private_everybody_chooses_and_the_choice_holds_in_groups_too() {
        text(inPrivate("/settings language uk").update());
        assertThat(text(inPrivate("where do they meet?").update())).contains("Женеві");
        assertThat(text(inGroup("/venue").update())).contains("Женеві");
    }

    private Update pressedBy(Map<String, Object> somebody) {
        return Incoming.pressed(
                "1en/settings language ru",
                Map.of("message", inGroup("settings").with("from", Incoming.BOT).fields()),
                somebody);
    }

    private static Update masked(Map<String, Object> mask) {
        return inGroup("/settings language uk")
                .with("from", Map.of("id", 1_087_968_824, "is_bot", true, "first_name", "Group"))
                .with("sender_chat", mask)
                .update();
    }

    private String text(Update update) {
        return drawn(List.copyOf(reception().receive(update)).getLast());
    }

    private static String drawn(BotApiMethod<?> method) {
        return method instanceof EditMessageText edit ? edit.getText() : ((SendMessage) method).getText();
    }

    private Reception reception() {
        var desk = Bot.desk(book, Lasting.UNTIL_FORGOTTEN);
        var guests = new Guests(
                book, (person, _) -> administrators.contains(person.value()) ? Permission.GRANTED : Permission.DENIED);
        return new Reception(
                new Hearing(Incoming.ME, desk.commands()),
                new Haste(new Limits()),
                Answering.at(desk, house.phrases(), guests, house.clock()),
                new Whereabouts(book, Movements.unheeded(), house.clock()));
    }
}
