package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.rapporteur.chat.Desk;
import org.rapporteur.language.Phrases;
import org.rapporteur.store.Store;
import org.rapporteur.store.StoreSettings;
import org.rapporteur.telegram.Rehearsal;
import org.rapporteur.telegram.TelegramBot;

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

    private static void delete(Path folder) throws IOException {
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
