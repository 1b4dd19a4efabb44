/**
 * The database: what guests chose, what was handled but not yet confirmed, the daily reminders, and what wakes for them. The
 * SQL is what SQLite and PostgreSQL both understand; what is only one's own stands in {@link org.rapporteur.store.Sqlite},
 * {@link org.rapporteur.store.Postgres} and their diagnoses.
 */
@NullMarked
package org.rapporteur.store;

import org.jspecify.annotations.NullMarked;
