/**
 * The fact files: read, checked and told apart by line and column, and read again when they change. A reading is whole or
 * it is none: one fault anywhere, and the snapshot in force stays. The only room that knows YAML.
 *
 * <p>Three steps: the {@link org.rapporteur.archive.Catalogue} finds every entry by its id; the decoders make of each entry
 * what {@code fact} knows; the {@link org.rapporteur.archive.Rules} look at what no single entry can tell. To add a kind of
 * fact, add its decoder to {@link org.rapporteur.archive.FactDecoder} and its fields to {@code config/facts.schema.json}.
 */
@NullMarked
package org.rapporteur.archive;

import org.jspecify.annotations.NullMarked;
