package org.rapporteur.telegram;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.rapporteur.chat.Command;
import org.rapporteur.chat.Commands;
import org.rapporteur.chat.Invocation;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import org.telegram.telegrambots.meta.api.objects.messageorigin.MessageOriginChannel;

/**
 * From an update to what was asked. Everything in a private chat is meant for the bot; in a group only what addresses it:
 * a command of its own, a reply to it, a mention. What bots write is never answered, nor what is edited later.
 */
record Hearing(Me me, Commands commands) {

    private static final String START = "start";
    private static final Set<String> OUTSIDE = Set.of("left", "kicked");

    /** What keeps something about its guest. A link opens it and says nothing more, whatever stands in the link. */
    private static final Set<String> KEEPING = Set.of("settings", "remind", "forgetme");

    Heard hear(Update update) {
        if (update.getMessage() != null) {
            return message(update.getMessage());
        }
        if (update.getCallbackQuery() != null) {
            return button(update.getCallbackQuery());
        }
        if (update.getInlineQuery() != null) {
            var query = update.getInlineQuery();
            return new Heard.Inline(query.getId(), query.getQuery().strip(), Asker.of(query.getFrom()));
        }
        if (update.getGuestMessage() != null) {
            return visit(update.getGuestMessage());
        }
        return update.getMyChatMember() == null ? new Heard.Nothing() : membership(update.getMyChatMember());
    }

    private Heard message(Message message) {
        if (message.getMigrateToChatId() != null) {
            return new Heard.Moved(new ChatId(message.getChatId()), new ChatId(message.getMigrateToChatId()));
        }
        if (message.getMigrateFromChatId() != null) {
            return new Heard.Moved(new ChatId(message.getMigrateFromChatId()), new ChatId(message.getChatId()));
        }
        if (!isByAPerson(message) || message.isChannelMessage()) {
            return new Heard.Nothing();
        }
        var spoken = Spoken.in(message, me);
        return isMeant(message, spoken) ? said(spoken, message) : new Heard.Nothing();
    }

    /** An administrator who stays anonymous writes as the group, through a bot of Telegram's own. */
    private boolean isByAPerson(Message message) {
        return message.getFrom() != null
                && (!message.getFrom().getIsBot() || message.getSenderChat() != null)
                && !Boolean.TRUE.equals(message.getIsAutomaticForward())
                && !isViaMe(message);
    }

    /** What somebody picked from the bot's inline results is an answer already. */
    private boolean isViaMe(Message message) {
        return message.getViaBot() != null
                && me.id().equals(new UserId(message.getViaBot().getId()));
    }

    private boolean isMeant(Message message, Spoken spoken) {
        return message.isUserMessage()
                ? isContent(message)
                : spoken.to().map(me::isCalled).orElseGet(() -> isAddressed(message, spoken));
    }

    private boolean isAddressed(Message message, Spoken spoken) {
        return spoken.mentions()
                || isReplyToMe(message)
                || spoken.command().filter(this::isMine).isPresent();
    }

    private boolean isMine(String command) {
        return command.equalsIgnoreCase(START) || commands.find(command).isPresent();
    }

    /** In a topic, whatever replies to nothing replies to the notice that opened the topic; that may be the bot's. */
    private boolean isReplyToMe(Message message) {
        return Optional.ofNullable(message.getReplyToMessage())
                .filter(replied -> replied.getForumTopicCreated() == null)
                .map(Message::getFrom)
                .filter(author -> me.id().equals(new UserId(author.getId())))
                .isPresent();
    }

    /** A sticker deserves a word of help; the notice that a message was pinned does not. */
    private static boolean isContent(Message message) {
        return Stream.<Predicate<Message>>of(
                        Message::hasText,
                        Message::hasCaption,
                        Message::hasSticker,
                        Message::hasPhoto,
                        Message::hasVoice,
                        Message::hasVideo,
                        Message::hasVideoNote,
                        Message::hasAudio,
                        Message::hasDocument,
                        Message::hasAnimation,
                        Message::hasContact,
                        Message::hasLocation,
                        Message::hasPoll,
                        Message::hasDice,
                        Message::hasStory)
                .anyMatch(content -> content.test(message));
    }

    private Heard said(Spoken spoken, Message message) {
        var origin = message.getForwardOrigin();
        var line = new Heard.Line(spoken.line(), Asker.of(message), Place.of(message));
        if (message.isUserMessage() && origin instanceof MessageOriginChannel channel) {
            return new Heard.Forwarded(new ChatId(channel.getChat().getId()), line);
        }
        return origin == null ? line(spoken, message) : new Heard.PassedOn(line);
    }

    private Heard line(Spoken spoken, Message message) {
        var asker = Asker.of(message);
        var place = Place.of(message);
        if (spoken.command().filter(START::equalsIgnoreCase).isPresent()) {
            return start(spoken.line().substring(START.length() + 1).strip(), asker, place);
        }
        return spoken.line().isEmpty() && spoken.mentions()
                ? new Heard.Greeting(asker, place)
                : new Heard.Line(spoken.line(), asker, place);
    }

    /** A deep link carries a twin without its slash. */
    private Heard start(String payload, Asker asker, Place place) {
        return payload.isEmpty()
                ? new Heard.Greeting(asker, place)
                : new Heard.PassedOn(new Heard.Line(opening(Twins.line("/" + payload)), asker, place));
    }

    private String opening(String line) {
        return commands.find(Invocation.parse(line).command())
                .map(Command::name)
                .filter(KEEPING::contains)
                .map(name -> "/" + name)
                .orElse(line);
    }

    private Heard visit(Message message) {
        return message.getGuestQueryId() == null || !isByAPerson(message)
                ? new Heard.Nothing()
                : new Heard.Visit(
                        message.getGuestQueryId(), Spoken.in(message, me).line(), Asker.of(message));
    }

    private static Heard button(CallbackQuery query) {
        var data = Optional.ofNullable(query.getData()).orElse("");
        return new Heard.Button(query.getId(), data, Asker.of(query.getFrom()), pressed(query));
    }

    private static Heard.Pressed pressed(CallbackQuery query) {
        if (query.getMessage() instanceof Message message) {
            return new Heard.Pressed.Under(Place.of(message).itself(), message.getMessageId());
        }
        if (query.getMessage() != null) {
            var chat = new ChatId(query.getMessage().getChatId());
            return new Heard.Pressed.UnderOld(new Place(chat, Optional.empty(), Optional.empty()));
        }
        return query.getInlineMessageId() == null
                ? new Heard.Pressed.Nowhere()
                : new Heard.Pressed.UnderInline(query.getInlineMessageId());
    }

    private static Heard membership(ChatMemberUpdated change) {
        var chat = new ChatId(change.getChat().getId());
        if (isOutside(change.getNewChatMember())) {
            return new Heard.Left(chat);
        }
        return change.getChat().isChannelChat() && isAppointed(change)
                ? new Heard.Appointed(chat, Asker.of(change.getFrom()))
                : new Heard.Returned(chat);
    }

    private static boolean isAppointed(ChatMemberUpdated change) {
        return Channels.mayPost(change.getNewChatMember()) && !Channels.mayPost(change.getOldChatMember());
    }

    private static boolean isOutside(ChatMember member) {
        return OUTSIDE.contains(member.getStatus())
                || (member instanceof ChatMemberRestricted restricted
                        && !Boolean.TRUE.equals(restricted.getIsMember()));
    }
}
