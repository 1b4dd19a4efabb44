/** How long an answer takes, and what measures it: {@code mvn -q verify -Pbench}. */
@NullMarked
package org.rapporteur.benchmark;

import org.jspecify.annotations.NullMarked;
