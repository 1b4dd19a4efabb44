package org.rapporteur.store;

import java.sql.Timestamp;
import java.time.InstantSource;

/** Finds the subscriptions that are due and in nobody's hands, and writes them down as executions for the scheduler. */
record Sweep(Database database, InstantSource clock) {

    /** So many wait to be picked at most: enough for some seconds, and few to look through. */
    static final int WAITING = 1000;

    private static final String FIND = """
        insert into execution (task_name, task_instance, execution_time, picked, version)
        select :task, cast(id as text), cast(:now as timestamptz), false, 1 from subscription
        where next_at <= :moment and not exists (select 1 from execution
            where task_name = :task and task_instance = cast(subscription.id as text))
        order by next_at, id limit :most
        on conflict do nothing
        """;

    /** What is put off does not count, lest it keep out all others. */
    private static final String WAIT =
            "select count(*) from execution where execution_time <= cast(:now as timestamptz)";

    private static final String IS_ANY_DUE = "select exists (select 1 from subscription where next_at <= :moment)";

    /** Where nobody else can be at work, whoever was is dead. */
    void begin() {
        if (!database.engine().isShared()) {
            database.write(handle -> handle.execute("delete from execution"));
        }
    }

    /** How many were found. Nothing is written when there are none. */
    int found() {
        var now = clock.instant();
        boolean isAnyDue = database.ask(handle -> handle.createQuery(IS_ANY_DUE)
                .bind("moment", now.toEpochMilli())
                .mapTo(Boolean.class)
                .one());
        return isAnyDue ? found(Timestamp.from(now)) : 0;
    }

    private int found(Timestamp now) {
        return database.change(handle -> {
            int waiting = handle.createQuery(WAIT)
                    .bind("now", now)
                    .mapTo(Integer.class)
                    .one();
            return waiting >= WAITING
                    ? 0
                    : handle.createUpdate(FIND)
                            .bind("task", Alarm.TASK)
                            .bind("now", now)
                            .bind("moment", now.getTime())
                            .bind("most", WAITING - waiting)
                            .execute();
        });
    }
}
