package org.rapporteur.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An interaction before it happens. Unless told otherwise, it is {@link Person#SOMEBODY} in the first channel of
 * {@link LoopbackGuild#HOME}, with the permissions of an ordinary member, where the bot may do what it needs.
 */
final class Incoming {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** What somebody does. */
    sealed interface Act {
        /** The name of the command, and of its subcommand if there is one. */
        record Slash(List<String> path) implements Act {}

        record Typing(List<String> path, String option, String soFar) implements Act {}

        record Press(Posted message, String customId) implements Act {}

        record Menu(String command, String text, String more) implements Act {}

        record Submit(String customId, Map<String, String> fields) implements Act {}
    }

    /** Where somebody does it. */
    sealed interface Where {
        record InGuild(LoopbackGuild guild, long channel) implements Where {}

        record DirectMessages() implements Where {}

        record Group() implements Where {}

        record ForeignGuild() implements Where {}
    }

    private final Act act;
    private final Map<String, JsonNode> options = new LinkedHashMap<>();
    private Where where = new Where.InGuild(LoopbackGuild.HOME, LoopbackGuild.HOME.channel());
    private Person person = Person.SOMEBODY;
    private long memberPermissions = Payloads.EVERYDAY;
    private long appPermissions = Payloads.EVERYDAY;
    private int channelType = 0;

    private Incoming(Act act) {
        this.act = act;
    }

    /** A slash command; a subcommand follows the name after a space. */
    static Incoming slash(String command) {
        return new Incoming(new Act.Slash(List.of(command.split(" "))));
    }

    /** Somebody is typing into an option, and the client asks for choices. */
    static Incoming typing(String command, String option, String soFar) {
        return new Incoming(new Act.Typing(List.of(command.split(" ")), option, soFar));
    }

    /** A press of a button that stands under the message. */
    static Incoming press(Posted message, String customId) {
        return new Incoming(new Act.Press(message, customId));
    }

    /** A command of a message's context menu, on a message that somebody wrote. */
    static Incoming menu(String command, String text) {
        return menu(command, text, "{}");
    }

    /** The same on a message that also has these fields, as JSON, or has them in place of the ordinary ones. */
    static Incoming menu(String command, String text, String more) {
        return new Incoming(new Act.Menu(command, text, more));
    }

    /** A modal is sent off; the fields by their custom_id. */
    static Incoming submit(String customId, Map<String, String> fields) {
        return new Incoming(new Act.Submit(customId, fields));
    }

    Incoming option(String name, String value) {
        options.put(name, JSON.textNode(value));
        return this;
    }

    Incoming option(String name, long value) {
        options.put(name, JSON.numberNode(value));
        return this;
    }

    Incoming option(String name, boolean value) {
        options.put(name, JSON.booleanNode(value));
        return this;
    }

    Incoming by(Person somebody) {
        person = somebody;
        return this;
    }

    /** The locale of the client, as Discord spells it. */
    Incoming locale(String locale) {
        return by(person.speaking(locale));
    }

    Incoming inGuild(LoopbackGuild guild) {
        where = new Where.InGuild(guild, guild.channel());
        return this;
    }

    /** In another channel of the guild. */
    Incoming inChannel(LoopbackGuild guild, long channel) {
        where = new Where.InGuild(guild, channel);
        return this;
    }

    /** In a channel of this kind, by Discord's number; without it, in a text channel. */
    Incoming inChannelOfType(int type) {
        channelType = type;
        return this;
    }

    Incoming inDirectMessages() {
        where = new Where.DirectMessages();
        return this;
    }

    /** In a group of direct messages, where the bot is only through this person's installation. */
    Incoming inGroup() {
        where = new Where.Group();
        return this;
    }

    /** In a guild that the bot is not in, through this person's installation. */
    Incoming inForeignGuild() {
        where = new Where.ForeignGuild();
        return this;
    }

    /** What the member may do, as Discord's bits. */
    Incoming memberPermissions(long bits) {
        memberPermissions = bits;
        return this;
    }

    /** As a member who may manage the server. */
    Incoming managing() {
        return memberPermissions(Payloads.EVERYDAY | Payloads.MANAGE_SERVER);
    }

    /** What the bot may do there, as Discord's bits. */
    Incoming appPermissions(long bits) {
        appPermissions = bits;
        return this;
    }

    // What the server reads.

    Act act() {
        return act;
    }

    Where where() {
        return where;
    }

    Person person() {
        return person;
    }

    Map<String, JsonNode> options() {
        return options;
    }

    long memberPermissions() {
        return memberPermissions;
    }

    int channelType() {
        return channelType;
    }

    long appPermissions() {
        return appPermissions;
    }
}
