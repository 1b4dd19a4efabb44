/**
 * What a host has set: a file, over which the environment has the last word. Each value knows where it comes from, so that a
 * fault can be told where it stands. What the values mean, the rooms that use them know.
 */
@NullMarked
package org.rapporteur.configuration;

import org.jspecify.annotations.NullMarked;
