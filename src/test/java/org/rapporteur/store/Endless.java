package org.rapporteur.store;

import java.nio.file.Path;

/** A process that opens a database and handles updates until it is killed. It prints each id once it is remembered. */
final class Endless {

    private Endless() {}

    public static void main(String... arguments) {
        switch (Store.open(new StoreSettings(Path.of(arguments[0])))) {
            case Store.Opening.Opened(var store) -> handle(store);
            case Store.Opening.Fault(var words) -> System.out.println(words);
        }
    }

    private static void handle(Store store) {
        var updates = store.handledUpdates("telegram", "1001");
        for (long id = 1; ; id++) {
            updates.add(id);
            System.out.println(id);
        }
    }
}
