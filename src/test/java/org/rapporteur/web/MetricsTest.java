package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.Bot;
import org.rapporteur.chat.Address;
import org.rapporteur.chat.Delivery;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Guest;
import org.rapporteur.chat.Platform;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** What Prometheus reads after the real desk has answered. */
class MetricsTest {

    private final Metrics metrics = new Metrics(Runnable::run);

    @Test
    void an_answer_is_counted_by_platform_command_language_and_status() {
        hear("telegram", "/delegation russia");
        hear("telegram", "/venue");
        hear("telegram", "/venue");
        assertThat(metrics.scrape())
                .contains(answers("delegation", "en", "telegram", "partial", 1))
                .contains(answers("venue", "en", "telegram", "answered", 2));
    }

    @Test
    void that_nothing_has_failed_is_told_from_the_start() {
        metrics.tally("telegram");
        assertThat(metrics.scrape()).contains(answers("none", "none", "telegram", "failed", 0));
    }

    @Test
    void a_question_counts_for_the_command_that_answers_it_and_in_its_own_language() {
        hear("discord", "Хто очолює російську делегацію?");
        assertThat(metrics.scrape()).contains(answers("leader", "uk", "discord", "answered", 1));
    }

    @Test
    void what_people_make_up_becomes_no_label() {
        IntStream.range(0, 100).forEach(number -> hear("telegram", "/nonsense" + number + " at all"));
        assertThat(metrics.scrape())
                .contains(answers("none", "en", "telegram", "unknown", 100))
                .doesNotContain("nonsense");
    }

    @Test
    void how_long_answers_take_is_kept_in_steps() {
        hear("telegram", "/venue");
        assertThat(metrics.scrape())
                .contains("rapporteur_answer_seconds_bucket{platform=\"telegram\",le=\"0.005\"}")
                .contains("rapporteur_answer_seconds_count{platform=\"telegram\"} 1");
    }

    @Test
    void an_answer_that_failed_is_counted_as_such() {
        metrics.tally("discord").failed(Duration.ofMillis(3));
        assertThat(metrics.scrape()).contains(answers("none", "none", "discord", "failed", 1));
    }

    @Test
    void what_happens_before_the_library_is_loaded_is_counted_too() {
        Queue<Runnable> later = new ArrayDeque<>();
        var slow = new Metrics(later::add);
        var desk = Bot.speaking(Language.ENGLISH).conversation().desk().countedIn(slow.tally("telegram"));
        hear(desk, "/venue");
        later.forEach(Runnable::run);
        assertThat(slow.scrape()).contains(answers("venue", "en", "telegram", "answered", 1));
    }

    @Test
    void what_is_said_unasked_is_counted_by_what_became_of_it() {
        deliver(new Delivery.Done());
        deliver(new Delivery.Later(Duration.ofSeconds(3)));
        deliver(new Delivery.Gone("blocked"));
        assertThat(metrics.scrape())
                .contains("rapporteur_reminders_total{outcome=\"sent\",platform=\"telegram\"} 1.0")
                .contains("rapporteur_reminders_total{outcome=\"late\",platform=\"telegram\"} 1.0")
                .contains("rapporteur_reminders_total{outcome=\"gone\",platform=\"telegram\"} 1.0");
    }

    /** A method with a body of its own in the interface is easily forgotten, and then the platform is never asked. */
    @Test
    void a_platform_that_is_counted_is_asked_all_that_it_can_be_asked() {
        var counted = metrics.counted(platform(new Delivery.Done())).getClass();
        assertThat(Platform.class.getMethods())
                .allSatisfy(method -> assertThat(counted.getMethod(method.getName(), method.getParameterTypes()))
                        .returns(counted, Method::getDeclaringClass));
    }

    @Test
    void the_record_tells_its_age_and_when_it_was_read() {
        metrics.age(() -> 279 * 86_400);
        metrics.read(Instant.parse("2026-11-23T12:00:00Z"));
        metrics.refused();
        assertThat(metrics.scrape())
                .contains("rapporteur_record_age_seconds 2.41056E7")
                .contains("rapporteur_record_read_timestamp_seconds 1.7954352E9")
                .contains("rapporteur_record_readings_total{outcome=\"taken\"} 1.0")
                .contains("rapporteur_record_readings_total{outcome=\"faulty\"} 1.0");
    }

    @Test
    void what_waits_and_what_was_refused_is_asked_for_when_somebody_looks() {
        metrics.waiting("telegram", () -> 7);
        metrics.refusals("telegram", () -> 3);
        metrics.due(() -> 5);
        metrics.watch(new Probe("database", () -> Optional.of("locked")));
        assertThat(metrics.scrape())
                .contains("rapporteur_outbox_messages{platform=\"telegram\"} 7.0")
                .contains("rapporteur_refusals_total{platform=\"telegram\"} 3.0")
                .contains("rapporteur_reminders_due 5.0")
                .contains("rapporteur_part_ready{part=\"database\"} 0.0");
    }

    private void hear(String platform, String line) {
        hear(Bot.speaking(Language.ENGLISH).conversation().desk().countedIn(metrics.tally(platform)), line);
    }

    private static void hear(Desk desk, String line) {
        desk.hear(line, new Guest(Language.ENGLISH, ZoneOffset.UTC), Instant.parse("2026-11-23T12:00:00Z"));
    }

    private static String answers(String command, String language, String platform, String status, int count) {
        return "rapporteur_answers_total{command=\"%s\",language=\"%s\",platform=\"%s\",status=\"%s\"} %d.0"
                .formatted(command, language, platform, status, count);
    }

    private void deliver(Delivery outcome) {
        var address = new Address("telegram", "1", Optional.empty());
        assertThat(metrics.counted(platform(outcome))
                        .deliver(address, Reply.of(Status.ANSWERED), Language.ENGLISH, "news"))
                .isEqualTo(outcome);
    }

    private static Platform platform(Delivery outcome) {
        return new Platform() {
            @Override
            public String name() {
                return "telegram";
            }

            @Override
            public Delivery deliver(Address address, Reply reply, Language language, String occasion) {
                return outcome;
            }
        };
    }
}
