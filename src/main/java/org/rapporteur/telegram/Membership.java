package org.rapporteur.telegram;

import java.util.Set;
import org.rapporteur.chat.Standing;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;

/** Asks Telegram anew each time, since rights are given and taken without a word to the bot. */
record Membership(Outbox outbox) implements Administrators {

    private static final Set<String> RULING = Set.of("creator", "administrator");

    @Override
    public Standing.Permission permission(UserId person, ChatId group) {
        try {
            return judged(outbox.call(new GetChatMember(group.text(), person.value())));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Standing.Permission.UNCLEAR;
        }
    }

    private static Standing.Permission judged(Sent<ChatMember> sent) {
        return switch (sent) {
            case Sent.Done<ChatMember>(var member) ->
                RULING.contains(member.getStatus()) ? Standing.Permission.GRANTED : Standing.Permission.DENIED;
            case Sent.Later<ChatMember> _,
                    Sent.Gone<ChatMember> _,
                    Sent.Moved<ChatMember> _,
                    Sent.Refused<ChatMember> _,
                    Sent.Uncertain<ChatMember> _ -> Standing.Permission.UNCLEAR;
        };
    }
}
