package org.rapporteur.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Holder;
import org.rapporteur.fact.Id;
import org.rapporteur.language.Language;
import org.rapporteur.reminder.Arrangement;
import org.rapporteur.reminder.Due;
import org.rapporteur.reminder.Mishap;
import org.rapporteur.reminder.Post;
import org.rapporteur.reminder.QuietHours;
import org.rapporteur.reminder.Schedule;
import org.rapporteur.reminder.State;
import org.rapporteur.reminder.Subscription;
import org.rapporteur.reminder.SubscriptionId;

/** From a row, as {@link SubscriptionRow} writes it, to a subscription. */
record SubscriptionReader(StoredZones zones) {

    /** Empty where its zone or language is not known here; it stays as it is until a program comes that knows them. */
    Optional<Subscription> read(ResultSet row) throws SQLException {
        var zone = text(row, "zone").flatMap(zones::read);
        var language = text(row, "language").flatMap(Language::of);
        return zone.isPresent() && language.isPresent()
                ? Optional.of(new Subscription(
                        new SubscriptionId(row.getLong("id")),
                        arrangement(row, language.get(), schedule(row, zone.get())),
                        state(row),
                        lastPost(row),
                        lastMishap(row)))
                : Optional.empty();
    }

    private static Arrangement arrangement(ResultSet row, Language language, Schedule schedule) throws SQLException {
        var platform = row.getString("platform");
        return new Arrangement(
                new Holder(platform, StoredHolders.kind(row.getString("kind")), row.getString("holder")),
                new Address(platform, row.getString("chat"), text(row, "thread")),
                text(row, "person").map(id -> Holder.person(platform, id)),
                new Id(row.getString("milestone")),
                language,
                schedule);
    }

    private static Schedule schedule(ResultSet row, ZoneId zone) throws SQLException {
        var quietTo = time(row, "quiet_to");
        return new Schedule(
                LocalTime.parse(row.getString("time")),
                zone,
                time(row, "quiet_from").flatMap(from -> quietTo.map(to -> new QuietHours(from, to))),
                day(row, "paused_until"));
    }

    private static State state(ResultSet row) throws SQLException {
        var since = moment(row, "disabled_since");
        return since.isPresent()
                ? new State.Disabled(text(row, "disabled_reason").orElse(""), since.get())
                : new State.Active(new Due(
                        LocalDate.parse(row.getString("next_day")), Instant.ofEpochMilli(row.getLong("next_at"))));
    }

    private static Optional<Post> lastPost(ResultSet row) throws SQLException {
        var at = moment(row, "last_at");
        return day(row, "last_day").flatMap(day -> at.map(moment -> new Post(day, moment)));
    }

    private static Optional<Mishap> lastMishap(ResultSet row) throws SQLException {
        var kind = text(row, "mishap").map(Mishap.Kind::valueOf);
        var at = moment(row, "mishap_at");
        return day(row, "mishap_day")
                .flatMap(day -> kind.flatMap(what -> at.map(moment -> new Mishap(what, day, moment))));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return text(row, column).map(LocalDate::parse);
    }

    private static Optional<LocalTime> time(ResultSet row, String column) throws SQLException {
        return text(row, column).map(LocalTime::parse);
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        long milliseconds = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochMilli(milliseconds));
    }
}
