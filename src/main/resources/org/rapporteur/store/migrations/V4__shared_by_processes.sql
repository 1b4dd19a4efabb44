-- What only one process may do at a time, and which one does.
create table lease (
    name    text not null primary key,
    process text not null
);

-- How many messages a bot may still send at the moment, as Bucket4j writes it.
create table budget (
    id    text not null primary key,
    state bytea
);
