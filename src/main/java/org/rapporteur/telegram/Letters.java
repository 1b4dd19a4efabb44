package org.rapporteur.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.chat.Commands;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Reply;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.methods.updatingmessages.EditMessageText;
import org.telegram.telegrambots.meta.api.objects.LinkPreviewOptions;
import org.telegram.telegrambots.meta.api.objects.ReplyParameters;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.InlineKeyboardMarkup;

/** Replies as Telegram's messages, without previews of links; the buttons stand under the last one. */
record Letters(Twins twins, Buttons buttons) {

    private static final String HTML = "HTML";

    static Letters of(Commands commands) {
        var twins = new Twins(commands);
        return new Letters(twins, new Buttons(twins));
    }

    /** A reply as messages to be sent in this order. */
    List<SendMessage> to(Place place, Reply reply, Language language) {
        return letters(place, pages(reply, language), keyboard(reply, language));
    }

    /** A reply in place of a message that stands there; what does not fit into it follows. */
    List<BotApiMethod<?>> instead(Place place, int message, Reply reply, Language language) {
        var pages = pages(reply, language);
        var keyboard = keyboard(reply, language);
        var rest = letters(place, pages.subList(1, pages.size()), keyboard);
        var edit = edit(pages.getFirst(), keyboard.filter(_ -> rest.isEmpty()))
                .chatId(place.chat().value())
                .messageId(message)
                .build();
        var all = new ArrayList<BotApiMethod<?>>();
        all.add(edit);
        all.addAll(rest);
        return all;
    }

    /** A reply in place of a message of inline mode; nothing can follow it, so a long one is not given. */
    Optional<EditMessageText> instead(String inlineMessage, Reply reply, Language language) {
        return whole(reply, language)
                .map(page -> edit(page, keyboard(reply, language))
                        .inlineMessageId(inlineMessage)
                        .build());
    }

    /** A reply as something to pick; empty when it does not fit into one message. */
    Optional<InlineQueryResultArticle> article(String id, String title, String note, Reply reply, Language language) {
        return whole(reply, language)
                .map(page -> InlineQueryResultArticle.builder()
                        .id(id)
                        .title(Run.clean(title))
                        .description(Run.clean(note))
                        .inputMessageContent(InputTextMessageContent.builder()
                                .messageText(page)
                                .parseMode(HTML)
                                .linkPreviewOptions(noPreview())
                                .build())
                        .replyMarkup(keyboard(reply, language).orElse(null))
                        .build());
    }

    private Optional<String> whole(Reply reply, Language language) {
        var pages = pages(reply, language);
        return pages.size() == 1 ? Optional.of(pages.getFirst()) : Optional.empty();
    }

    private List<String> pages(Reply reply, Language language) {
        return new Html(twins, buttons, language).pages(reply);
    }

    private Optional<InlineKeyboardMarkup> keyboard(Reply reply, Language language) {
        return buttons.under(reply, language);
    }

    private static List<SendMessage> letters(Place place, List<String> pages, Optional<InlineKeyboardMarkup> keyboard) {
        var letters = new ArrayList<SendMessage>();
        for (var page : pages) {
            letters.add(SendMessage.builder()
                    .chatId(place.chat().value())
                    .messageThreadId(place.topic().orElse(null))
                    .text(page)
                    .parseMode(HTML)
                    .linkPreviewOptions(noPreview())
                    .build());
        }
        if (!letters.isEmpty()) {
            place.question().ifPresent(question -> letters.getFirst().setReplyParameters(under(question)));
            keyboard.ifPresent(letters.getLast()::setReplyMarkup);
        }
        return letters;
    }

    private static ReplyParameters under(int question) {
        return ReplyParameters.builder()
                .messageId(question)
                .allowSendingWithoutReply(true)
                .build();
    }

    private static EditMessageText.EditMessageTextBuilder<?, ?> edit(
            String page, Optional<InlineKeyboardMarkup> keyboard) {
        return EditMessageText.builder()
                .text(page)
                .parseMode(HTML)
                .linkPreviewOptions(noPreview())
                .replyMarkup(keyboard.orElse(null));
    }

    private static LinkPreviewOptions noPreview() {
        return LinkPreviewOptions.builder().isDisabled(true).build();
    }
}
