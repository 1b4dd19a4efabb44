package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleConsumer;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.PreferenceBook;
import org.rapporteur.chat.Preferences;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;

/** The preferences in the database. Nothing is held in memory: a read costs a fiftieth of a millisecond. */
record StoredPreferences(Database database, StoredZones zones) implements PreferenceBook {

    private static final String PUT = """
        insert into preference (platform, kind, holder, language, zone, names)
        values (:platform, :kind, :holder, :language, :zone, :names)
        on conflict (platform, kind, holder) do update set
            language = excluded.language, zone = excluded.zone, names = excluded.names, gone_since = null
        """;

    private static final String PRESENT =
            "select holder from preference where platform = :platform and kind = :kind and gone_since is null";

    /** What the new id has chosen stays, each choice by itself. */
    private static final String COPY = """
        insert into preference (platform, kind, holder, language, zone, names, gone_since)
        select :platform, :kind, :holder, language, zone, names, gone_since from preference
        where platform = :oldPlatform and kind = :oldKind and holder = :oldHolder
        on conflict (platform, kind, holder) do update set
            language = coalesce(preference.language, excluded.language),
            zone = coalesce(preference.zone, excluded.zone),
            names = coalesce(preference.names, excluded.names)
        """;

    @Override
    public Preferences of(Holder holder) {
        return database.read(handle -> find(handle, holder)).orElseGet(Preferences::none);
    }

    @Override
    public void put(Holder holder, Preferences preferences) {
        write(holder, handle -> put(handle, holder, preferences));
    }

    @Override
    public void change(Holder holder, UnaryOperator<Preferences> change) {
        write(holder, handle -> put(handle, holder, change.apply(find(handle, holder))));
    }

    @Override
    public void forget(Holder holder) {
        write(holder, handle -> delete(handle, holder));
    }

    @Override
    public void moved(Holder from, Holder to) {
        if (from.equals(to)) {
            return;
        }
        database.write(handle -> {
            StoredHolders.bound(to, handle.createUpdate(COPY))
                    .bind("oldPlatform", from.platform())
                    .bind("oldKind", StoredHolders.code(from.kind()))
                    .bind("oldHolder", from.id())
                    .execute();
            delete(handle, from);
        });
    }

    @Override
    public void gone(Holder holder, Instant when) {
        database.write(handle -> StoredHolders.bound(
                        holder,
                        handle.createUpdate("update preference set gone_since = coalesce(gone_since, :moment)"
                                + StoredHolders.WHOSE))
                .bind("moment", when.toEpochMilli())
                .execute());
    }

    @Override
    public void returned(Holder holder) {
        database.write(handle -> StoredHolders.bound(
                        holder, handle.createUpdate("update preference set gone_since = null" + StoredHolders.WHOSE))
                .execute());
    }

    @Override
    public Set<Holder> present(String platform, Holder.Kind kind) {
        return database.read(handle -> handle.createQuery(PRESENT)
                        .bind("platform", platform)
                        .bind("kind", StoredHolders.code(kind))
                        .mapTo(String.class)
                        .map(id -> new Holder(platform, kind, id))
                        .set())
                .orElseGet(Set::of);
    }

    @Override
    public void forgetGoneBefore(Instant moment) {
        database.write(handle -> handle.createUpdate("delete from preference where gone_since < :moment")
                .bind("moment", moment.toEpochMilli())
                .execute());
    }

    /** What is read for a change must not be changed by another process in between. */
    private void write(Holder holder, HandleConsumer<RuntimeException> what) {
        database.write(handle -> {
            database.engine().reserve(handle, "preference " + holder);
            what.useHandle(handle);
        });
    }

    private Preferences find(Handle handle, Holder holder) {
        return StoredHolders.bound(
                        holder,
                        handle.createQuery("select language, zone, names from preference" + StoredHolders.WHOSE))
                .map((row, _) -> read(row))
                .findOne()
                .orElseGet(Preferences::none);
    }

    private Preferences read(ResultSet row) throws SQLException {
        return new Preferences(
                Optional.ofNullable(row.getString("language")).flatMap(Language::of),
                Optional.ofNullable(row.getString("zone")).flatMap(zones::read),
                Optional.ofNullable(row.getString("names")).flatMap(NameSpelling::of));
    }

    private static void put(Handle handle, Holder holder, Preferences preferences) {
        if (preferences.equals(Preferences.none())) {
            delete(handle, holder);
            return;
        }
        StoredHolders.bound(holder, handle.createUpdate(PUT))
                .bind("language", preferences.language().map(Language::code))
                .bind("zone", preferences.zone().map(zone -> zone.getId()))
                .bind("names", preferences.names().map(NameSpelling::code))
                .execute();
    }

    private static void delete(Handle handle, Holder holder) {
        StoredHolders.bound(holder, handle.createUpdate("delete from preference" + StoredHolders.WHOSE))
                .execute();
    }
}
