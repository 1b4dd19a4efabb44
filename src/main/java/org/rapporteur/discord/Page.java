package org.rapporteur.discord;

import java.util.List;

/**
 * One message of Discord, as far as the bot makes use of them.
 *
 * @param text markdown, already escaped; never blank
 * @param buttons under the text
 */
record Page(String text, List<Page.Button> buttons) {

    /** In characters of markdown, over all of a message's text: Discord's limit. */
    static final int LONGEST = 4000;

    Page {
        buttons = List.copyOf(buttons);
    }

    /**
     * @param label at most 80 characters of plain text
     * @param data what comes back when it is pressed, at most 100 characters
     */
    record Button(String label, String data) {}
}
