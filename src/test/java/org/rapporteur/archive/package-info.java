/** The tests of the archive: each fault in a file of its own, told to the line. */
@NullMarked
package org.rapporteur.archive;

import org.jspecify.annotations.NullMarked;
