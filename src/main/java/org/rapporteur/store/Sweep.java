package org.rapporteur.store;

import java.sql.Timestamp;
import java.time.InstantSource;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Finds the subscriptions that are due and in nobody's hands, and writes them down as executions for the scheduler.
 *
 * @param platforms whose posts this process brings; those of others are left to the processes that serve them
 */
record Sweep(Database database, List<String> platforms, InstantSource clock) {

    /** So many wait to be picked at most: enough for some seconds, and few to look through. */
    static final int WAITING = 1000;

    private static final String FIND = """
        insert into execution (task_name, task_instance, execution_time, picked, version)
        select :task || platform, cast(id as text), cast(:now as timestamptz), false, 1 from subscription
        where next_at <= :moment and platform in (<platforms>) and not exists (select 1 from execution
            where task_name = :task || subscription.platform and task_instance = cast(subscription.id as text))
        order by next_at, id limit :most
        on conflict do nothing
        """;

    /** What is put off does not count, lest it keep out all others. */
    private static final String WAIT = """
        select count(*) from execution where execution_time <= cast(:now as timestamptz) and task_name in (<tasks>)
        """;

    private static final String IS_ANY_DUE = """
        select exists (select 1 from subscription where next_at <= :moment and platform in (<platforms>))
        """;

    /** Where nobody else can be at work, whoever was is dead. */
    void begin() {
        if (!database.engine().isShared()) {
            database.write(handle -> handle.execute("delete from execution"));
        }
    }

    /** Whether anything is due, in whosever hands. Nothing is written when nothing is. */
    boolean found() {
        var now = clock.instant();
        boolean isAnyDue = database.ask(handle -> handle.createQuery(IS_ANY_DUE)
                .bindList("platforms", platforms)
                .bind("moment", now.toEpochMilli())
                .mapTo(Boolean.class)
                .one());
        if (isAnyDue) {
            database.write(handle -> writeDown(handle, Timestamp.from(now)));
        }
        return isAnyDue;
    }

    private void writeDown(Handle handle, Timestamp now) {
        int waiting = handle.createQuery(WAIT)
                .bind("now", now)
                .bindList("tasks", platforms.stream().map(Alarm::task).toList())
                .mapTo(Integer.class)
                .one();
        if (waiting < WAITING) {
            handle.createUpdate(FIND)
                    .bind("task", Alarm.TASK)
                    .bindList("platforms", platforms)
                    .bind("now", now)
                    .bind("moment", now.getTime())
                    .bind("most", WAITING - waiting)
                    .execute();
        }
    }
}
