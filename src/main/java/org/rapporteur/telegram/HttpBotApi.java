package org.rapporteur.telegram;

import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/** The Bot API over HTTP, through the library's client. */
final class HttpBotApi implements BotApi {

    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final OkHttpTelegramClient client;

    HttpBotApi(TelegramSettings settings, Connection connection) {
        client = new OkHttpTelegramClient(connection.client(), settings.token().value(), url(settings));
    }

    private static TelegramUrl url(TelegramSettings settings) {
        var api = settings.api();
        var usual = api.getScheme().equals("https") ? 443 : 80;
        return new TelegramUrl(api.getScheme(), api.getHost(), api.getPort() < 0 ? usual : api.getPort(), false);
    }

    /** Who is told to stop, and whose call then fails because all is being closed, has no trouble to tell of. */
    @Override
    public <T extends Serializable> Outcome<T> call(BotApiMethod<T> method) throws InterruptedException {
        try {
            return new Outcome.Ok<>(client.executeAsync(method).get());
        } catch (ExecutionException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException("The call was broken off.");
            }
            return failed(Objects.requireNonNullElse(e.getCause(), e));
        } catch (TelegramApiException e) {
            throw new IllegalArgumentException(method.getMethod() + " is not complete: " + e.getMessage(), e);
        }
    }

    private static <T> Outcome<T> failed(Throwable cause) {
        return cause instanceof TelegramApiRequestException e && e.getApiResponse() != null
                ? refused(e, Objects.requireNonNullElse(e.getErrorCode(), 0))
                : new Outcome.Unavailable<>(Trouble.inWords(cause), !(cause instanceof IOException) || isLost(cause));
    }

    private static <T> Outcome<T> refused(TelegramApiRequestException e, int code) {
        var more = e.getParameters();
        var description = Objects.requireNonNullElse(e.getApiResponse(), "");
        if (more != null && more.getMigrateToChatId() != null) {
            return new Outcome.Migrated<>(new ChatId(more.getMigrateToChatId()));
        }
        if (code == TOO_MANY) {
            return new Outcome.TooMany<>(retryAfter(more == null ? null : more.getRetryAfter()));
        }
        return code >= SERVER_ERROR
                ? new Outcome.Unavailable<>(description, false)
                : new Outcome.Refused<>(code, description);
    }

    /** At least a second, also when the server does not say. */
    private static Duration retryAfter(@Nullable Integer seconds) {
        return Duration.ofSeconds(Math.max(1, Objects.requireNonNullElse(seconds, 1)));
    }

    /** The timeout of a whole call wraps what it broke off. */
    private static boolean isLost(Throwable cause) {
        return Stream.<Throwable>iterate(cause, Objects::nonNull, Throwable::getCause)
                .anyMatch(AnswerLost.class::isInstance);
    }
}
