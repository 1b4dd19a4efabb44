package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;

/** Lines of the desk as somebody would fill them in at Discord. */
final class Lines {

    private static final int SUBCOMMAND = 1;

    private Lines() {}

    static Incoming slash(String line, LoopbackDiscord discord) {
        var words = line.substring(1).split(" ");
        var options = command(words[0], discord).path("options");
        var incoming = Incoming.slash(words[0]);
        if (options.path(0).path("type").asInt() == SUBCOMMAND) {
            return Incoming.slash(words[0] + " show");
        }
        for (int index = 0; index < options.size(); index++) {
            var option = options.path(index);
            if (words.length > index + 1) {
                incoming.option(option.path("name").asText(), words[index + 1]);
            } else if (option.path("required").asBoolean()) {
                incoming.option(option.path("name").asText(), "?");
            }
        }
        return incoming;
    }

    private static JsonNode command(String name, LoopbackDiscord discord) {
        return discord.commands()
                .valueStream()
                .filter(command -> command.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
