package org.rapporteur.discord;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * An interaction, cut down to what an answer needs. Discord sends along where it happens, whole messages, and whoever words
 * mention; JDA reads all of it, and loses the interaction over anything that is newer than JDA.
 */
final class BareInteraction {

    private static final List<String> MENTIONED = List.of("users", "members", "roles", "channels");

    /** Discord's numbers of an ordinary text channel, of direct messages, and of a group of them. */
    private static final int TEXT = 0;

    private static final int DIRECT = 1;
    private static final int GROUP = 3;

    private BareInteraction() {}

    static DataObject of(DataObject asked) {
        var placed = asked.hasKey("guild_id") ? inServer(asked) : inPrivate(asked);
        placed.optObject("data").flatMap(data -> data.optObject("resolved")).ifPresent(BareInteraction::cut);
        return placed;
    }

    private static DataObject inServer(DataObject asked) {
        if (asked.isNull("guild")) {
            asked.put("guild", DataObject.empty().put("id", asked.getString("guild_id")));
        }
        return asked.put("channel", channel(asked, TEXT).put("position", 0).put("permissions", "0"));
    }

    private static DataObject inPrivate(DataObject asked) {
        boolean isKnown = asked.optObject("channel")
                .filter(channel -> Set.of(DIRECT, GROUP).contains(channel.getInt("type", -1)))
                .isPresent();
        return isKnown ? asked : asked.put("channel", channel(asked, GROUP).put("owner_id", "0"));
    }

    private static DataObject channel(DataObject asked, int type) {
        return DataObject.empty()
                .put("id", asked.getString("channel_id"))
                .put("type", type)
                .put("name", "");
    }

    private static void cut(DataObject resolved) {
        MENTIONED.forEach(resolved::remove);
        resolved.optObject("messages")
                .ifPresent(messages ->
                        List.copyOf(messages.keys()).forEach(id -> messages.put(id, written(messages.getObject(id)))));
    }

    /** A message of which nothing is left but its words. */
    private static DataObject written(DataObject message) {
        return DataObject.empty()
                .put("id", message.getString("id"))
                .put("channel_id", message.getString("channel_id"))
                .put("author", message.getObject("author"))
                .put("content", words(message))
                .put("type", TEXT)
                .put("timestamp", message.getString("timestamp"))
                .put("mentions", DataArray.empty())
                .put("mention_roles", DataArray.empty());
    }

    /** What somebody wrote or forwarded, and what the previews of its links say. */
    private static String words(DataObject message) {
        var forwarded =
                objects(message, "message_snapshots").flatMap(snapshot -> snapshot.optObject("message").stream());
        return Stream.concat(Stream.of(message), forwarded)
                .flatMap(one -> Stream.concat(
                        text(one, "content"),
                        objects(one, "embeds")
                                .flatMap(embed ->
                                        Stream.of("title", "description").flatMap(part -> text(embed, part)))))
                .collect(Collectors.joining("\n"));
    }

    private static Stream<DataObject> objects(DataObject message, String part) {
        return message.optArray(part).stream().flatMap(all -> all.stream(DataArray::getObject));
    }

    private static Stream<String> text(DataObject part, String name) {
        return Optional.ofNullable(part.getString(name, null)).stream();
    }
}
