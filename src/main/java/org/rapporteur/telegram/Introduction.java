package org.rapporteur.telegram;

import org.rapporteur.chat.Backoff;
import org.rapporteur.chat.Condition;
import org.rapporteur.chat.Timing;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/** Asks Telegram who the bot is: as long as it takes when the network or the server is down. */
record Introduction(BotApi api, Timing timing, Complaints complaints) {

    Introduction(BotApi api, Timing timing) {
        this(api, timing, new Complaints("Telegram can be reached."));
    }

    /** What came of it. */
    sealed interface Reply {

        record Welcome(Me me) implements Reply {}

        record Rejected(End end) implements Reply {}
    }

    /** While it asks, nobody is answered. */
    Condition condition() {
        return switch (complaints.condition()) {
            case Condition.Serving() -> new Condition.Waiting("Telegram is asked who this bot is.");
            case Condition.Waiting waiting -> waiting;
            case Condition.Over over -> over;
        };
    }

    Reply ask() throws InterruptedException {
        for (var backoff = new Backoff(); ; backoff = backoff.further()) {
            switch (api.call(new GetMe())) {
                case Outcome.Ok<User>(var user) -> {
                    complaints.over();
                    return new Reply.Welcome(new Me(new UserId(user.getId()), user.getUserName()));
                }
                case Outcome.Refused<User>(var code, var _)
                when End.isRejection(code) -> {
                    return new Reply.Rejected(End.rejected(code));
                }
                case Outcome.TooMany<User>(var retryAfter) -> {
                    complaints.say("Telegram asks to start later, in " + retryAfter.toSeconds() + " s.");
                    timing.sleep(retryAfter);
                }
                case Outcome.Refused<User>(var code, var why) -> wait("it refuses (" + code + " " + why + ")", backoff);
                case Outcome.Unavailable<User>(var cause, var _) -> wait(cause, backoff);
                case Outcome.Migrated<User> _ -> wait("its answer makes no sense", backoff);
            }
        }
    }

    private void wait(String cause, Backoff backoff) throws InterruptedException {
        complaints.say("Telegram does not tell who this bot is: " + cause + ". Trying again until it does.");
        timing.sleep(backoff.next());
    }
}
