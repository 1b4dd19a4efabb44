package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.rapporteur.chat.Desk;
import org.rapporteur.chat.Guest;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoreSettings;
import org.rapporteur.telegram.Rehearsal;
import org.rapporteur.telegram.TelegramBot;
import org.rapporteur.web.Metrics;
import org.rapporteur.web.Probe;
import org.rapporteur.web.Web;
import org.rapporteur.web.WebSettings;

/** Goes once through a run, with a database and platforms of its own that are gone afterwards. */
record Rehearsing(Desk desk, Phrases phrases, InstantSource clock) {

    void perform() {
        try {
            var folder = Files.createTempDirectory("rapporteur-rehearsal");
            try {
                rehearse(Store.open(new StoreSettings(folder.resolve("rehearsal.db"))));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("no folder to rehearse in", e);
        }
    }

    private void rehearse(Store.Opening opening) {
        switch (opening) {
            case Store.Opening.Opened(var store) -> {
                try (store) {
                    onTelegram(store);
                    onDiscord(store);
                    onTheWeb();
                }
            }
            case Store.Opening.Fault(var words) -> throw new IllegalStateException(words);
        }
    }

    private void onTelegram(Store store) {
        try (var stage = new Rehearsal()) {
            var handled = store.handledUpdates(TelegramBot.PLATFORM, "1");
            stage.perform(desk, phrases, store.preferences(), handled, clock);
        }
    }

    private void onDiscord(Store store) {
        try (var stage = new org.rapporteur.discord.Rehearsal()) {
            stage.perform(desk, phrases, store.preferences(), clock);
        }
    }

    /** What Prometheus asks for, and the figures it finds after an answer. */
    private void onTheWeb() {
        var metrics = new Metrics(Runnable::run);
        desk.countedIn(metrics.tally("rehearsal"))
                .hear("/venue", new Guest(Language.ENGLISH, ZoneOffset.UTC), clock.instant());
        if (Web.open(WebSettings.anywhere(), List.of(new Probe("rehearsal", Optional::empty)), metrics)
                instanceof Web.Opening.Opened(var web)) {
            try (web) {
                look(web, "/readyz");
                look(web, "/metrics");
            }
        }
    }

    private static void look(Web web, String page) {
        var address = URI.create("http://127.0.0.1:" + web.address().getPort() + page);
        try (var text = address.toURL().openStream()) {
            text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the port of a rehearsal is silent", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
