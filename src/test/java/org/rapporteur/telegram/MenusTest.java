package org.rapporteur.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

class MenusTest {

    private final Menus menus =
            new Menus(House.today().desk().commands(), House.today().phrases());

    @Test
    void wishes_menus_and_descriptions_in_every_language() {
        var languages = menus.wishes().stream()
                .map(Wish::change)
                .filter(SetMyCommands.class::isInstance)
                .map(change -> ((SetMyCommands) change).getLanguageCode());
        assertThat(languages).containsExactly(null, null, "uk", "uk", "ru", "ru");
        assertThat(menus.wishes()).hasSize(12);
    }

    @Test
    void keeps_the_limits_of_telegram() {
        for (var wish : menus.wishes()) {
            switch (wish.change()) {
                case SetMyCommands commands ->
                    assertThat(commands.getCommands()).hasSizeBetween(1, 100).allSatisfy(command -> {
                        assertThat(command.getCommand()).matches("[a-z0-9_]{1,32}");
                        assertThat(command.getDescription()).hasSizeBetween(1, 256);
                    });
                case SetMyDescription description ->
                    assertThat(description.getDescription()).hasSizeBetween(1, 512);
                case SetMyShortDescription description ->
                    assertThat(description.getShortDescription()).hasSizeBetween(1, 120);
                default -> throw new AssertionError(wish.change().getMethod());
            }
        }
    }

    @Test
    void changes_nothing_that_is_shown_already() {
        assertThat(menus.wishes())
                .allSatisfy(wish -> assertThat(unchanged(wish)).isTrue());
    }

    @Test
    void changes_what_differs() {
        var wish = menus.wishes().getFirst();
        assertThat(given(wish, new ArrayList<>(List.of(new BotCommand("old", "Old")))))
                .isEqualTo(wish.change());
    }

    private static <T extends Serializable> boolean unchanged(Wish<T> wish) {
        return wish.given(wish.wanted()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static <T extends Serializable> Object given(Wish<T> wish, Serializable shown) {
        return wish.given((T) shown).orElseThrow();
    }
}
