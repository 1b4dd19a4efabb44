package org.rapporteur.discord;

import java.util.List;
import org.rapporteur.chat.Option;

/** What is to be done in answer to what was heard. */
sealed interface Response {

    /** Told to nobody but who asked. */
    record Privately(List<Page> pages) implements Response {}

    /** Put in place of the message under which a button was pressed. */
    record InPlace(List<Page> pages) implements Response {}

    /** Told to everybody in answer to a button, where the bot cannot write by itself. */
    record Openly(List<Page> pages) implements Response {}

    /**
     * Written into the channel without a word of who asked.
     *
     * @param occasion the same whenever the same is shared from the same message, so that a double press posts once
     * @param refusal told to who asked when the bot may not write there
     * @param failure told to who asked when it could not for another reason
     */
    record Sharing(ChannelId channel, List<Page> pages, String occasion, Page refusal, Page failure)
            implements Response {}

    /** Written into the channel in answer to a message there. */
    record Speaking(ChannelId channel, List<Page> pages, String occasion) implements Response {}

    /** Suggestions, at most 25. */
    record Suggesting(List<Option.Value> values) implements Response {}

    record Silence() implements Response {}
}
