package org.rapporteur.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A process is killed in the middle of a broadcast: nothing is lost, and little comes twice. */
@Timeout(300)
class KilledTest {

    private static final int CHATS = 2000;
    private static final int BEFORE_THE_KILL = 500;

    private final BlockingQueue<Posted> posted = new LinkedBlockingQueue<>();
    private final List<Process> processes = new CopyOnWriteArrayList<>();
    private final Path folder;

    private record Posted(String chat, Instant at) {}

    KilledTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void endAll() throws Exception {
        for (var process : processes) {
            kill(process);
        }
    }

    @Test
    void of_two_processes_on_a_server_one_takes_over_what_the_other_had_within_ten_seconds() throws Exception {
        var premises = SharedPremises.empty();
        List<Posted> all;
        Instant killed;
        try (var store = premises.open()) {
            subscribe(store);
            var first = start(premises.address().url());
            start(premises.address().url());
            all = new ArrayList<>(take(BEFORE_THE_KILL));
            killed = kill(first);
            all.addAll(takeRest(store));
        }
        assertEachIsPosted(all);
        assertThat(all.stream().map(Posted::at).max(Instant::compareTo).orElseThrow())
                .isBefore(killed.plus(Duration.ofSeconds(10)));
    }

    @Test
    void on_a_file_the_next_process_goes_on() throws Exception {
        var premises = Premises.in(folder);
        var url = "jdbc:sqlite:" + premises.file();
        try (var store = premises.open()) {
            subscribe(store);
        }
        var first = start(url);
        var all = new ArrayList<>(take(BEFORE_THE_KILL));
        kill(first);
        var second = start(url);
        while (all.stream().map(Posted::chat).distinct().count() < CHATS) {
            all.add(posted.take());
        }
        kill(second);
        assertEachIsPosted(all);
        try (var store = premises.open()) {
            assertThat(store.subscriptions().due(InstantSource.system().instant(), CHATS))
                    .hasSizeLessThanOrEqualTo(Alarm.AT_ONCE);
        }
    }

    @Test
    void what_only_one_may_do_is_another_ones_within_ten_seconds() throws Exception {
        var premises = SharedPremises.empty();
        try (var store = premises.open()) {
            var first = start(premises.address().url());
            await().until(() -> premises.count("lease") == 1);
            try (var lease = store.lease(Posting.POLLING)) {
                assertThat(lease.isHeld()).isFalse();
                kill(first);
                await().atMost(Duration.ofSeconds(10)).until(lease::isHeld);
            }
        }
    }

    private static void assertEachIsPosted(List<Posted> all) {
        assertThat(all.stream().map(Posted::chat).distinct()).hasSize(CHATS);
        assertThat(all).hasSizeLessThanOrEqualTo(CHATS + Alarm.AT_ONCE);
    }

    private static void subscribe(Store store) {
        var since = InstantSource.system().instant().minus(Duration.ofMinutes(2));
        IntStream.range(0, CHATS)
                .forEach(chat -> store.subscriptions().add(AlarmContract.arrangement(chat, since), since));
    }

    /** What was posted until nothing is due any more. */
    private List<Posted> takeRest(Store store) throws InterruptedException {
        var rest = new ArrayList<Posted>();
        while (!store.subscriptions().due(InstantSource.system().instant(), 1).isEmpty()) {
            var next = posted.poll(1, TimeUnit.SECONDS);
            if (next != null) {
                rest.add(next);
            }
        }
        drain(rest);
        return rest;
    }

    private List<Posted> take(int count) throws InterruptedException {
        var taken = new ArrayList<Posted>();
        while (taken.size() < count) {
            taken.add(posted.take());
        }
        return taken;
    }

    private void drain(List<Posted> into) {
        posted.drainTo(into);
    }

    private static Instant kill(Process process) throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        return InstantSource.system().instant();
    }

    private Process start(String url) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Drapporteur.home=" + System.getProperty("rapporteur.home", "."),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Posting.class.getName(),
                        url)
                .redirectError(Files.createTempFile(folder, "stderr", "").toFile())
                .start();
        processes.add(process);
        Thread.startVirtualThread(() -> read(process.inputReader()));
        return process;
    }

    private void read(BufferedReader lines) {
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var words = line.split(" ");
                posted.add(new Posted(words[0], Instant.ofEpochMilli(Long.parseLong(words[1]))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
