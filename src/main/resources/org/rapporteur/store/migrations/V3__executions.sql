-- What db-scheduler has in hand, with the columns that it wants. The types mean something to PostgreSQL only.
create table execution (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index execution_due on execution (execution_time);

create index execution_alive on execution (last_heartbeat);
