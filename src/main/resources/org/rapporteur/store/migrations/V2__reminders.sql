-- One row, from which numbers are given that are never given again.
create table subscription_number (
    last integer not null
);

insert into subscription_number (last) values (0);

-- Daily reminders. Days and times are written as ISO 8601 has them, moments as milliseconds since 1970.
create table subscription (
    id              integer primary key,
    platform        text not null,
    kind            text not null,
    holder          text not null,
    chat            text not null,
    thread          text,
    person          text,   -- who set it up
    milestone       text not null,
    language        text not null,
    time            text not null,
    zone            text not null,
    quiet_from      text,
    quiet_to        text,
    paused_until    text,
    next_day        text,   -- the post that is to come; none while it is disabled
    next_at         bigint,
    disabled_since  bigint,
    disabled_reason text,
    last_day        text,
    last_at         bigint,
    mishap          text,
    mishap_day      text,
    mishap_at       bigint
);

create index subscription_next on subscription (next_at, id) where next_at is not null;

create index subscription_holder on subscription (holder, platform, kind);

create index subscription_person on subscription (person, platform) where person is not null;

create index subscription_disabled on subscription (disabled_since, id) where disabled_since is not null;

-- Posts that were claimed, and those that were sent: then there is a moment.
create table send (
    subscription integer not null,
    day          text    not null,
    claimed_by   text    not null,
    sent_at      bigint,
    primary key (subscription, day)
);

create index send_day on send (day);

-- Those that run and may have claimed something. The number grows while they live.
create table process (
    id   text   not null primary key,
    beat bigint not null
);
