package org.rapporteur.discord;

import static org.rapporteur.discord.Payloads.quoted;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.rapporteur.discord.Incoming.Act;
import org.rapporteur.discord.Incoming.Where;

/** An interaction as it goes over the gateway. */
final class InteractionPayload {

    /** The guild that the bot is not in, and the group. */
    static final long FOREIGN = 1_250_000_000_000_000_000L;

    private static final long GROUP = 1_260_000_000_000_000_000L;
    private static final int STRING = 3;
    private static final int CHANNEL = 7;

    private final Incoming incoming;
    private final RegisteredCommands commands;
    private final Messages messages;

    InteractionPayload(Incoming incoming, RegisteredCommands commands, Messages messages) {
        this.incoming = incoming;
        this.commands = commands;
        this.messages = messages;
    }

    /** Discord's number for what is done. */
    static int type(Act act) {
        return switch (act) {
            case Act.Slash _, Act.Menu _ -> 2;
            case Act.Press _ -> 3;
            case Act.Typing _ -> 4;
            case Act.Submit _ -> 5;
        };
    }

    static long channel(Incoming incoming) {
        return switch (incoming.where()) {
            case Where.InGuild(var _, var channel) -> channel;
            case Where.DirectMessages() -> incoming.person().directMessages();
            case Where.Group() -> GROUP;
            case Where.ForeignGuild() -> FOREIGN + 1;
        };
    }

    ObjectNode json(long id, String token) {
        var json = Payloads.read("""
            {"id": "%d", "application_id": "%d", "type": %d, "token": "%s", "version": 1, "locale": "%s",
             "app_permissions": "%d", "channel_id": "%d", "entitlements": [], "attachment_size_limit": 10485760}
            """.formatted(
                        id,
                        LoopbackDiscord.APPLICATION,
                        type(incoming.act()),
                        token,
                        incoming.person().locale(),
                        incoming.appPermissions(),
                        channel(incoming)));
        place(json);
        json.set("data", data());
        if (incoming.act() instanceof Act.Press(var message, var _)) {
            json.set("message", message.json());
        }
        return json;
    }

    private void place(ObjectNode json) {
        var person = incoming.person();
        var owners = json.putObject("authorizing_integration_owners");
        switch (incoming.where()) {
            case Where.InGuild(var guild, var channel) -> {
                owners.put("0", Long.toString(guild.id()));
                guild(json, guild, channel);
            }
            case Where.ForeignGuild() -> {
                owners.put("1", Long.toString(person.id()));
                guild(json, LoopbackGuild.of(FOREIGN, "en-US"), channel(incoming));
            }
            case Where.DirectMessages() -> {
                owners.put("0", "0");
                json.put("context", 1).set("user", Payloads.user(person));
                json.set("channel", Payloads.directMessages(channel(incoming), Payloads.bot()));
            }
            case Where.Group() -> {
                owners.put("1", Long.toString(person.id()));
                json.put("context", 2).set("user", Payloads.user(person));
                json.set("channel", Payloads.group(GROUP, person));
            }
        }
    }

    private void guild(ObjectNode json, LoopbackGuild guild, long channel) {
        json.put("context", 0)
                .put("guild_id", Long.toString(guild.id()))
                .put("guild_locale", guild.locale())
                .set("member", Payloads.member(incoming.person(), incoming.memberPermissions()));
        json.putObject("guild")
                .put("id", Long.toString(guild.id()))
                .put("locale", guild.locale())
                .putArray("features");
        json.set(
                "channel",
                Payloads.channel(guild, channel)
                        .put("type", incoming.channelType())
                        .put("permissions", Long.toString(incoming.memberPermissions())));
    }

    private ObjectNode data() {
        return switch (incoming.act()) {
            case Act.Slash(var path) -> slash(path, incoming.options());
            case Act.Typing(var path, var option, var soFar) -> typing(path, option, soFar);
            case Act.Press(var _, var customId) ->
                Payloads.read("{\"custom_id\": %s, \"component_type\": 2, \"id\": 1}".formatted(quoted(customId)));
            case Act.Menu(var command, var text, var more) -> menu(command, text, more);
            case Act.Submit(var customId, var fields) -> submit(customId, fields);
        };
    }

    private ObjectNode slash(List<String> path, Map<String, JsonNode> options) {
        var command = commands.find(RegisteredCommands.SLASH, path.getFirst());
        var data = named(command);
        var inside = data.putArray("options");
        for (var subcommand : path.subList(1, path.size())) {
            command = RegisteredCommands.option(command, subcommand);
            inside = inside.addObject()
                    .put("name", subcommand)
                    .put("type", command.path("type").asInt())
                    .putArray("options");
        }
        for (var option : options.entrySet()) {
            var registered = RegisteredCommands.option(command, option.getKey());
            add(inside, registered, option.getValue());
            if (registered.path("type").asInt() == CHANNEL) {
                resolve(data, option.getValue().asLong());
            }
        }
        return data;
    }

    /** Along with the id of a channel comes the channel. */
    private void resolve(ObjectNode data, long channel) {
        if (incoming.where() instanceof Where.InGuild(var guild, var _)) {
            data.putObject("resolved")
                    .putObject("channels")
                    .set(
                            Long.toString(channel),
                            Payloads.channel(guild, channel)
                                    .put("permissions", Long.toString(incoming.memberPermissions()))
                                    .put("app_permissions", Long.toString(incoming.appPermissions())));
        }
    }

    private static void add(ArrayNode options, JsonNode registered, JsonNode value) {
        options.addObject()
                .put("name", registered.path("name").asText())
                .put("type", registered.path("type").asInt())
                .set("value", value);
    }

    private ObjectNode typing(List<String> path, String option, String soFar) {
        var data = slash(path, incoming.options());
        var innermost = (ArrayNode) data.path("options");
        for (var i = 1; i < path.size(); i++) {
            innermost = (ArrayNode) innermost.path(0).path("options");
        }
        innermost
                .addObject()
                .put("name", option)
                .put("type", STRING)
                .put("value", soFar)
                .put("focused", true);
        return data;
    }

    private static ObjectNode named(JsonNode command) {
        return Payloads.read("{}")
                .put("id", command.path("id").asText())
                .put("name", command.path("name").asText())
                .put("type", command.path("type").asInt());
    }

    private ObjectNode menu(String command, String text, String more) {
        var data = named(commands.find(RegisteredCommands.MESSAGE_MENU, command));
        var message = messages.of(Payloads.user(Person.SOMEBODY), channel(incoming), Messages.PLAIN)
                .put("content", text);
        message.setAll(Payloads.read(more));
        var id = message.path("id").asText();
        data.put("target_id", id).putObject("resolved").putObject("messages").set(id, message);
        return data;
    }

    private static ObjectNode submit(String customId, Map<String, String> fields) {
        var data = Payloads.read("{}").put("custom_id", customId);
        var labels = data.putArray("components");
        fields.forEach((field, value) -> labels.addObject()
                .put("type", 18)
                .put("id", labels.size())
                .putObject("component")
                .put("type", 4)
                .put("id", 100 + labels.size())
                .put("custom_id", field)
                .put("value", value));
        return data;
    }
}
