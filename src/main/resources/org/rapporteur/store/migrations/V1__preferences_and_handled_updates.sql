-- What was chosen. A row is there only while something is; ids are the platform's own, and no name is kept.
create table preference (
    platform   text not null,
    kind       text not null,
    holder     text not null,
    language   text,
    zone       text,
    names      text,
    gone_since bigint, -- milliseconds since 1970, when the bot was removed
    primary key (platform, kind, holder)
);

-- Updates that were handled and are not confirmed yet. Two bots of a platform number theirs independently.
create table handled_update (
    platform text   not null,
    bot      text   not null,
    id       bigint not null,
    primary key (platform, bot, id)
);
