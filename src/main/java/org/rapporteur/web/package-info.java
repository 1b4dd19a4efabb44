/**
 * The port for those who look after the bot: whether it is alive, whether each of its parts works and why not, and its
 * figures. It says nothing to guests, and holds nothing that anybody wrote. What it asks and counts is handed in.
 */
@NullMarked
package org.rapporteur.web;

import org.jspecify.annotations.NullMarked;
