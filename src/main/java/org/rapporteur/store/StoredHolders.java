package org.rapporteur.store;

import java.util.Locale;
import org.jdbi.v3.core.statement.SqlStatement;
import org.rapporteur.chat.Holder;

/** People and chats as they stand in every table: by platform, kind and id. */
final class StoredHolders {

    static final String WHOSE = " where platform = :platform and kind = :kind and holder = :holder";

    private StoredHolders() {}

    static <S extends SqlStatement<S>> S bound(Holder holder, S statement) {
        return statement
                .bind("platform", holder.platform())
                .bind("kind", code(holder.kind()))
                .bind("holder", holder.id());
    }

    static String code(Holder.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Holder.Kind kind(String code) {
        return Holder.Kind.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
