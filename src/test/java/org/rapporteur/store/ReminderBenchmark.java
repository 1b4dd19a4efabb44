package org.rapporteur.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.jdbi.v3.core.Handle;
import org.rapporteur.Bot;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.Platform;
import org.rapporteur.fact.FactBook;
import org.rapporteur.fact.Id;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.reminder.Arrangement;
import org.rapporteur.reminder.Keeping;
import org.rapporteur.reminder.Post;
import org.rapporteur.reminder.Postman;
import org.rapporteur.reminder.Reminders;
import org.rapporteur.reminder.Schedule;
import org.rapporteur.reminder.Send;
import org.rapporteur.reminder.Subscription;
import org.rapporteur.reminder.SubscriptionId;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/**
 * Measures a million reminders, in a file and on a PostgreSQL of this machine, each in a process on the launcher's JVM flags.
 * Not a test: it prints a table. The argument says how many there are to be.
 */
public final class ReminderBenchmark {

    private static final int MILLION = 1_000_000;
    private static final int AT_ONE_MINUTE = 10_000;
    private static final int PIECE = 1000;
    private static final int SAMPLES = 2000;
    private static final int MINUTES_A_DAY = 1440;

    /** Set up at noon; those of one minute are due at 12:30, and nothing else is before 13:00. */
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

    private static final LocalTime HALF_PAST = LocalTime.of(12, 30);
    private static final LocalTime ONE = LocalTime.of(13, 0);
    private static final Instant DUE = NOON.plus(Duration.ofMinutes(30));

    private final Engine engine;
    private final Database database;
    private final StoredSubscriptions subscriptions;
    private final StoredSends sends;
    private final int count;

    private ReminderBenchmark(Engine engine, int count) {
        this.engine = engine;
        this.count = count;
        database = new Database(engine, System.out::println);
        subscriptions = new StoredSubscriptions(database, new SubscriptionReader(new StoredZones(System.out::println)));
        sends = new StoredSends(database, new Pulse(database).id());
    }

    public static void main(String... arguments) throws Exception {
        if (arguments.length > 1) {
            var settings = StoreSettings.read(
                    Map.of(StoreSettings.URL, arguments[1], StoreSettings.USER, "postgres"), Path.of(""), fault -> {});
            measure(settings, Integer.parseInt(arguments[0]));
            return;
        }
        var many = arguments.length == 0 ? Integer.toString(MILLION) : arguments[0];
        var folder = Files.createTempDirectory("reminder-benchmark");
        row("SQLite, subscriptions", many);
        fork(many, "jdbc:sqlite:" + folder.resolve("rapporteur.db"));
        row("PostgreSQL, subscriptions", many);
        try (var server = Server.start()) {
            fork(many, Server.database(server).url());
        }
    }

    private static void fork(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx60m",
                "--enable-native-access=ALL-UNNAMED",
                "-Drapporteur.home=" + System.getProperty("rapporteur.home", "."),
                "-cp",
                System.getProperty("java.class.path"),
                ReminderBenchmark.class.getName()));
        command.addAll(List.of(arguments));
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static void row(String what, String figure) {
        System.out.printf(Locale.ROOT, "| %-62s | %18s |%n", what, figure);
    }

    private static void row(String what, double figure) {
        row(what, String.format(Locale.ROOT, figure < 10 ? "%.2f" : "%.0f", figure));
    }

    private static double seconds(Runnable what) {
        long began = System.nanoTime();
        what.run();
        return (System.nanoTime() - began) / 1e9;
    }

    private static double microsecondsEach(LongConsumer what) {
        return 1e6 / SAMPLES * seconds(() -> LongStream.range(0, SAMPLES).forEach(what));
    }

    private static void measure(StoreSettings settings, int count) throws Exception {
        ((Store.Opening.Opened) Store.open(settings)).store().close();
        var engine = settings.server().<Engine>map(Postgres::new).orElseGet(() -> new Sqlite(settings.file()));
        new ReminderBenchmark(engine, count).measure();
        // What the pools leave open ends with the process.
        System.exit(0);
    }

    private void measure() throws Exception {
        row("inserted by the thousand, s", seconds(this::insertAll));
        row("size with all indexes, MB", megabytes());
        row("one more set up, µs", microsecondsEach(i -> subscriptions.add(arrangement(2L * MILLION + i, ONE), NOON)));
        row("one found, µs", microsecondsEach(i -> subscriptions.find(scattered(i))));
        row("one changed, µs", microsecondsEach(i -> subscriptions.change(scattered(i), ReminderBenchmark::muted)));
        row("the next 1,000 due read, ms", 1000 * seconds(() -> subscriptions.due(DUE, PIECE)));
        row("the same again, ms", 1000 * seconds(() -> subscriptions.due(DUE, PIECE)));
        var claims = new StoredSends(database, "another");
        var sweep = new Sweep(database, AlarmContract.TELEGRAM, () -> DUE);
        row("the next 1,000 due handed to the scheduler, ms", 1000 * seconds(sweep::found));
        row(
                "the same claimed one by one, ms",
                1000
                        * seconds(() -> LongStream.rangeClosed(1, PIECE)
                                .forEach(id ->
                                        claims.claim(new Send(new SubscriptionId(id), LocalDate.of(2026, 11, 23))))));
        row("memory so far (RSS), MB", memory());
        database.write(handle -> handle.execute("delete from send"));
        database.write(handle -> handle.execute("delete from execution"));
        postAllOfAMinute();
        idle();
        row("memory in the end (RSS), MB", memory());
        row("the most it had (RSS), MB", memory("VmHWM"));
        otherWay();
        database.close();
    }

    private void insertAll() {
        for (int from = 1; from <= count; from += PIECE) {
            int first = from;
            database.write(handle -> insert(handle, first));
        }
        database.write(handle -> handle.execute("update subscription_number set last = ?", count));
    }

    private void insert(Handle handle, int first) {
        try (var batch = handle.prepareBatch(SubscriptionRow.INSERT)) {
            for (int id = first; id < first + PIECE && id <= count; id++) {
                SubscriptionRow.bound(
                                Subscription.begun(new SubscriptionId(id), arrangement(id, time(id)), NOON), batch)
                        .add();
            }
            batch.execute();
        }
    }

    private static LocalTime time(int id) {
        return id <= AT_ONE_MINUTE ? HALF_PAST : ONE.plusMinutes(id % (MINUTES_A_DAY - 60));
    }

    private static Arrangement arrangement(long chat, LocalTime time) {
        var id = Long.toString(-1_001_000_000_000L - chat);
        return new Arrangement(
                Holder.chat("telegram", id),
                new Address("telegram", id, Optional.empty()),
                Optional.of(Holder.person("telegram", Long.toString(100_000_000 + chat))),
                new Id("F43"),
                Language.UKRAINIAN,
                Schedule.daily(time, ZoneOffset.UTC));
    }

    private SubscriptionId scattered(long sample) {
        return new SubscriptionId(AT_ONE_MINUTE + 1 + sample * 7919 % (count - AT_ONE_MINUTE));
    }

    /** Something small is different, and the moment of the next post is not. */
    private static Subscription muted(Subscription current) {
        return new Subscription(
                current.id(),
                current.arrangement(),
                current.state(),
                Optional.of(new Post(LocalDate.of(2026, 11, 22), NOON)),
                Optional.empty());
    }

    // Everything that a post takes but the network: picked, claimed, crossed off, and the next one noted.

    private void postAllOfAMinute() {
        var clock = clockFrom(DUE);
        long cpu = cpu();
        try (var alarm =
                new Alarm(database, "benchmark", AlarmContract.TELEGRAM, postman(clock)::serve, () -> {}, clock)) {
            double seconds = seconds(() -> {
                alarm.start();
                while (!subscriptions.due(DUE, 1).isEmpty()) {
                    pause(Duration.ofMillis(20));
                }
            });
            row("10,000 of one minute posted, s", seconds);
            row("  posts a second", AT_ONE_MINUTE / seconds);
            row("  CPU for each, ms", (cpu() - cpu) / 1e6 / AT_ONE_MINUTE);
        }
    }

    private void idle() {
        var clock = clockFrom(DUE.plus(Duration.ofMinutes(5)));
        try (var alarm =
                new Alarm(database, "benchmark", AlarmContract.TELEGRAM, _ -> Optional.empty(), () -> {}, clock)) {
            alarm.start();
            pause(Duration.ofSeconds(5));
            long before = cpu();
            pause(Duration.ofSeconds(60));
            row("CPU of an idle minute, ms", (cpu() - before) / 1e6);
        }
    }

    /** One execution for each subscription, a day ahead, as it was not done. */
    private void otherWay() {
        double before = megabytes();
        var at = Timestamp.from(DUE);
        row("one execution for each, s", seconds(() -> {
            for (int from = 1; from <= count; from += PIECE) {
                int first = from;
                database.write(handle -> handle.execute(
                        "insert into execution (task_name, task_instance, execution_time, picked, version)"
                                + " select 'reminder', cast(id as text), cast(? as timestamptz), false, 1"
                                + " from subscription where id between ? and ?",
                        at,
                        first,
                        first + PIECE - 1));
            }
        }));
        row("  and what they add to the size, MB", megabytes() - before);
    }

    private Postman postman(InstantSource clock) {
        var taking = new Platform() {
            @Override
            public String name() {
                return "telegram";
            }

            @Override
            public Delivery deliver(Address address, Reply reply, Language language, String occasion) {
                return new Delivery.Done();
            }
        };
        return new Reminders(
                        new Keeping(subscriptions, sends, Lasting.UNTIL_FORGOTTEN),
                        () -> List.of(taking),
                        (_, _, _) ->
                                Optional.of(Reply.of(Status.ANSWERED, new Block.Paragraph(Line.plain("458 days")))),
                        new FactBook(Bot.facts()),
                        new Phrases(),
                        clock)
                .postman();
    }

    private static InstantSource clockFrom(Instant begin) {
        var real = InstantSource.system();
        var ahead = Duration.between(real.instant(), begin);
        return () -> real.instant().plus(ahead);
    }

    private static void pause(Duration length) {
        try {
            TimeUnit.NANOSECONDS.sleep(length.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private double megabytes() {
        try {
            return switch (engine) {
                case Sqlite(var file) -> {
                    database.ask(handle -> handle.execute("pragma wal_checkpoint(truncate)"));
                    yield Files.size(file) / 1e6;
                }
                case Postgres _ ->
                    database.ask(handle -> handle.createQuery("select sum(pg_total_relation_size(oid)) from pg_class"
                                            + " where relkind = 'r' and relnamespace = current_schema()::regnamespace")
                                    .mapTo(Double.class)
                                    .one())
                            / 1e6;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double memory() throws IOException {
        System.gc();
        return memory("VmRSS");
    }

    private static double memory(String field) throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith(field))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
                .findFirst()
                .orElse(0);
    }
}
