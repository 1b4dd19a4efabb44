package org.rapporteur.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.rapporteur.chat.NotKept;
import org.rapporteur.reminder.Send;
import org.rapporteur.reminder.Sends;

/**
 * The sends in the database. Among processes, a claim holds as long as the one who has it is {@linkplain Pulse present};
 * within this one, memory tells what is in hand.
 *
 * <p>What was sent while the database could not be written is remembered, and crossed off as soon as it can.
 */
final class StoredSends implements Sends {

    private static final String CLAIM = """
        insert into send (subscription, day, claimed_by) values (:subscription, :day, :me)
        on conflict (subscription, day) do update set claimed_by = excluded.claimed_by
            where send.sent_at is null and (send.claimed_by = excluded.claimed_by
                or not exists (select 1 from process where id = send.claimed_by))
        """;

    private static final String CROSS_OFF = """
        insert into send (subscription, day, claimed_by, sent_at) values (:subscription, :day, :me, :moment)
        on conflict (subscription, day) do update set sent_at = coalesce(send.sent_at, excluded.sent_at)
        """;

    private static final String FORGET = """
        delete from send where (subscription, day) in
            (select subscription, day from send where day < ? limit ?)
        """;

    private static final int SLICE = 1000;

    private static final String WHICH = " where subscription = :subscription and day = :day";

    private final Set<Send> inHand = ConcurrentHashMap.newKeySet();
    private final Map<Send, Instant> unwritten = new ConcurrentHashMap<>();
    private final Database database;
    private final String process;

    StoredSends(Database database, String process) {
        this.database = database;
        this.process = process;
    }

    @Override
    public Claim claim(Send send) {
        var sent = Optional.ofNullable(unwritten.get(send));
        sent.ifPresent(when -> crossOff(send, when));
        return sent.<Claim>map(Claim.CrossedOff::new)
                .orElseGet(() -> inHand.add(send) ? claimed(send) : new Claim.InHand());
    }

    private Claim claimed(Send send) {
        Claim claim = new Claim.InHand();
        try {
            claim = database.change(handle -> claim(handle, send));
            return claim;
        } finally {
            if (!(claim instanceof Claim.Granted)) {
                inHand.remove(send);
            }
        }
    }

    private Claim claim(Handle handle, Send send) {
        boolean isGranted =
                bound(send, handle.createUpdate(CLAIM)).bind("me", process).execute() > 0;
        return isGranted
                ? new Claim.Granted()
                : bound(send, handle.createQuery("select sent_at from send" + WHICH + " and sent_at is not null"))
                        .mapTo(Long.class)
                        .findOne()
                        .<Claim>map(when -> new Claim.CrossedOff(Instant.ofEpochMilli(when)))
                        .orElseGet(Claim.InHand::new);
    }

    /**
     * {@inheritDoc}
     *
     * @throws NotKept when it could not be written; it counts as crossed off all the same
     */
    @Override
    public void crossOff(Send send, Instant when) {
        unwritten.put(send, when);
        try {
            database.write(handle -> bound(send, handle.createUpdate(CROSS_OFF))
                    .bind("me", process)
                    .bind("moment", when.toEpochMilli())
                    .execute());
            unwritten.remove(send);
        } finally {
            inHand.remove(send);
        }
    }

    @Override
    public void release(Send send) {
        if (unwritten.containsKey(send)) {
            return;
        }
        inHand.remove(send);
        database.write(handle -> bound(
                        send,
                        handle.createUpdate("delete from send" + WHICH + " and claimed_by = :me and sent_at is null"))
                .bind("me", process)
                .execute());
    }

    @Override
    public void forgetBefore(LocalDate day) {
        while (database.change(handle -> handle.execute(FORGET, day.toString(), SLICE)) == SLICE) {
            // Piece by piece, so that nobody who writes has to wait for long.
        }
    }

    private static <S extends SqlStatement<S>> S bound(Send send, S statement) {
        return statement
                .bind("subscription", send.subscription().number())
                .bind("day", send.day().toString());
    }
}
