package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.discord.Incoming.Act;
import org.rapporteur.discord.Incoming.Where;

/** A client lets people use commands as they are registered, and press buttons that are there. */
final class Client {

    private static final long ADMINISTRATOR = 1 << 3;

    private final RegisteredCommands commands;

    Client(RegisteredCommands commands) {
        this.commands = commands;
    }

    /** Fails if no client would let somebody do that. */
    void check(Incoming incoming) {
        switch (incoming.act()) {
            case Act.Slash(var path) -> {
                var command = commands.find(RegisteredCommands.SLASH, path.getFirst());
                place(command, incoming);
                options(innermost(command, path), incoming.options());
            }
            case Act.Typing(var path, var option, var _) -> {
                var command = commands.find(RegisteredCommands.SLASH, path.getFirst());
                place(command, incoming);
                demand(
                        RegisteredCommands.option(innermost(command, path), option)
                                .path("autocomplete")
                                .asBoolean(),
                        option + " of /" + path.getFirst() + " offers nothing while somebody types");
            }
            case Act.Menu(var command, var _, var _) ->
                place(commands.find(RegisteredCommands.MESSAGE_MENU, command), incoming);
            case Act.Press(var message, var customId) -> {
                demand(!message.isDeleted(), "the message is deleted");
                demand(
                        message.buttons().contains(customId),
                        "no button '" + customId + "'; there are " + message.buttons());
            }
            case Act.Submit _ -> {}
        }
    }

    private static JsonNode innermost(JsonNode command, List<String> path) {
        var inside = command;
        for (var subcommand : path.subList(1, path.size())) {
            inside = RegisteredCommands.option(inside, subcommand);
        }
        return inside;
    }

    private static void options(JsonNode command, Map<String, JsonNode> given) {
        given.forEach((name, value) -> value(RegisteredCommands.option(command, name), value));
        command.path("options")
                .valueStream()
                .filter(option -> option.path("required").asBoolean())
                .map(option -> option.path("name").asText())
                .forEach(name -> demand(given.containsKey(name), "the option '" + name + "' is required"));
        var isWhole = command.path("options")
                .valueStream()
                .noneMatch(option -> option.path("type").asInt() <= 2);
        demand(isWhole, "/" + command.path("name").asText() + " needs one of its subcommands");
    }

    private static void value(JsonNode option, JsonNode value) {
        var name = option.path("name").asText();
        var fits = switch (option.path("type").asInt()) {
            case 3 -> value.isTextual();
            case 4 -> value.isIntegralNumber();
            case 5 -> value.isBoolean();
            case 7 -> value.isTextual() && value.asText().matches("\\d+");
            case 10 -> value.isNumber();
            default -> false;
        };
        demand(fits, "the option '" + name + "' takes no " + value);
        var choices = option.path("choices");
        demand(
                choices.isEmpty()
                        || choices.valueStream()
                                .anyMatch(choice -> choice.path("value").equals(value)),
                "the option '" + name + "' has no choice " + value);
    }

    private static void place(JsonNode command, Incoming incoming) {
        var where = incoming.where();
        var context = switch (where) {
            case Where.InGuild _, Where.ForeignGuild _ -> 0;
            case Where.DirectMessages _ -> 1;
            case Where.Group _ -> 2;
        };
        var installations = switch (where) {
            case Where.InGuild _ -> Stream.of(0);
            case Where.DirectMessages _ -> Stream.of(0, 1);
            case Where.ForeignGuild _, Where.Group _ -> Stream.of(1);
        };
        var name = command.path("name").asText();
        demand(
                holds(command.path("contexts"), context, true),
                name + " is not offered there (context " + context + ")");
        demand(
                installations.anyMatch(type -> holds(command.path("integration_types"), type, type == 0)),
                name + " is not offered to who installed it so");
        demand(
                context != 0 || isPermitted(command.path("default_member_permissions"), incoming.memberPermissions()),
                name + " is for members with other permissions");
    }

    /** Nothing demanded is for everybody, and 0 for administrators alone. */
    private static boolean isPermitted(JsonNode demanded, long permissions) {
        var bits = demanded.asLong();
        var isAdministrator = (permissions & ADMINISTRATOR) != 0;
        return demanded.isNull() || isAdministrator || (bits != 0 && (permissions & bits) == bits);
    }

    private static boolean holds(JsonNode values, int value, boolean whenMissing) {
        return values.isArray() ? values.valueStream().anyMatch(one -> one.asInt() == value) : whenMissing;
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError("Nobody could do that at Discord: " + otherwise);
        }
    }
}
