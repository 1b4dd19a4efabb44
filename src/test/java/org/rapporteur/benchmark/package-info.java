/** How long an answer takes: {@code mvn -q verify -Pbenchmark}, or one of them with {@code -Dbench=Question}. */
@NullMarked
package org.rapporteur.benchmark;

import org.jspecify.annotations.NullMarked;
