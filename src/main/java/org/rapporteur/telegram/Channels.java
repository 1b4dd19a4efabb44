package org.rapporteur.telegram;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Standing;
import org.rapporteur.chat.Standing.Permission;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChat;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.chat.ChatFullInfo;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberAdministrator;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberOwner;

/**
 * Channels, which are looked after from a private chat, because nobody speaks there but the channel. Telegram is asked anew
 * each time. Whoever may post there may have the bot post, and the bot must be allowed to.
 */
record Channels(Outbox outbox, UserId me) {

    private static final Pattern NAME = Pattern.compile("@\\w+|-\\d+");

    Optional<Standing> find(Holder person, String name) {
        return Optional.of(name)
                .filter(NAME.asMatchPredicate())
                .flatMap(known -> ask(new GetChat(known)))
                .filter(ChatFullInfo::isChannelChat)
                .map(chat -> new ChatId(chat.getId()))
                .filter(channel -> member(channel, me).filter(Channels::mayPost).isPresent())
                .map(channel -> standing(person, channel));
    }

    private Standing standing(Holder person, ChatId channel) {
        var place = new Place(channel, Optional.empty(), Optional.empty());
        return new Standing(channel.holder(), () -> permission(person, channel))
                .at(place.address())
                .by(person);
    }

    private Permission permission(Holder person, ChatId channel) {
        return member(channel, new UserId(Long.parseLong(person.id())))
                .map(member -> mayPost(member) ? Permission.GRANTED : Permission.DENIED)
                .orElse(Permission.UNCLEAR);
    }

    private Optional<ChatMember> member(ChatId channel, UserId somebody) {
        return ask(new GetChatMember(channel.text(), somebody.value()));
    }

    static boolean mayPost(ChatMember member) {
        return member instanceof ChatMemberOwner
                || (member instanceof ChatMemberAdministrator administrator
                        && Boolean.TRUE.equals(administrator.getCanPostMessages()));
    }

    /** Empty when Telegram does not say. */
    private <T extends Serializable> Optional<T> ask(BotApiMethod<T> question) {
        try {
            return outbox.call(question) instanceof Sent.Done<T>(var answer) ? Optional.of(answer) : Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
