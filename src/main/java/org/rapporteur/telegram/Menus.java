package org.rapporteur.telegram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Commands;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.language.Voice;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;
import org.telegram.telegrambots.meta.api.objects.description.BotDescription;
import org.telegram.telegrambots.meta.api.objects.description.BotShortDescription;

/**
 * What Telegram shows of the bot before anybody writes: its menus of commands and its descriptions, in each language.
 * English stands without a language code, for everybody whose language the bot does not speak.
 */
record Menus(Commands commands, Phrases phrases) {

    /** What is about the bot rather than the talks, and long lists, stay out of the menu of groups. */
    private static final List<String> ALONE = List.of("privacy", "forgetme", "about", "gaps", "asof", "side");

    List<Wish<?>> wishes() {
        return Stream.of(Language.values()).flatMap(this::wishes).toList();
    }

    private Stream<Wish<?>> wishes(Language language) {
        var voice = phrases.in(language);
        var everywhere = commands.all();
        var inGroups = everywhere.stream()
                .filter(command -> !ALONE.contains(command.name()))
                .toList();
        return Stream.of(
                menu(new BotCommandScopeDefault(), everywhere, voice),
                menu(new BotCommandScopeAllGroupChats(), inGroups, voice),
                description(voice),
                shortDescription(voice));
    }

    private static Wish<?> menu(BotCommandScope scope, Collection<Command> commands, Voice voice) {
        var entries = new ArrayList<BotCommand>();
        commands.forEach(command -> entries.add(new BotCommand(command.name(), command.summary(voice))));
        return new Wish<>(
                GetMyCommands.builder().scope(scope).languageCode(code(voice)).build(),
                entries,
                SetMyCommands.builder()
                        .commands(entries)
                        .scope(scope)
                        .languageCode(code(voice))
                        .build());
    }

    private static Wish<?> description(Voice voice) {
        var words = voice.word("telegram.description");
        return new Wish<>(
                new GetMyDescription(code(voice)), new BotDescription(words), new SetMyDescription(words, code(voice)));
    }

    private static Wish<?> shortDescription(Voice voice) {
        var words = voice.word("telegram.description.short");
        return new Wish<>(
                new GetMyShortDescription(code(voice)),
                new BotShortDescription(words),
                new SetMyShortDescription(words, code(voice)));
    }

    private static @Nullable String code(Voice voice) {
        return Optional.of(voice.language())
                .filter(language -> language != Language.ENGLISH)
                .map(Language::code)
                .orElse(null);
    }
}
