package org.rapporteur.fact;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made when it is first asked for, once. A start that needs few names need not index them all. */
final class Lazily<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Lazily(Supplier<T> maker) {
        this.maker = maker;
    }

    T get() {
        var value = made;
        return value == null ? make() : value;
    }

    private synchronized T make() {
        var value = made == null ? maker.get() : made;
        made = value;
        return value;
    }
}
