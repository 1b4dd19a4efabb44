/** Free text in three languages, read as commands, or honestly not read. It never answers by itself. */
@NullMarked
package org.rapporteur.question;

import org.jspecify.annotations.NullMarked;
