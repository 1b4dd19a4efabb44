/**
 * The database: what guests chose, and what was handled but not yet confirmed. The SQL is what SQLite and PostgreSQL both
 * understand; what is SQLite's alone stands in {@link org.rapporteur.store.Sqlite} and {@link
 * org.rapporteur.store.Diagnosis}.
 */
@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
