package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.rapporteur.discord.Incoming.Where;

/**
 * Discord on this machine, over real sockets: its API and its gateway. It checks every request against Discord's own
 * description and against the limits that the description leaves out, keeps commands, messages and interactions, and does
 * wrong on demand. What is waited for fails the test after half a minute.
 *
 * <p>To point JDA at it: {@code RestConfig#setBaseUrl} to {@link #api()}, and a session controller whose
 * {@code getGateway} is {@link #gateway()}.
 */
public final class LoopbackDiscord implements AutoCloseable {

    static final String TOKEN = "MTEwMDAw.loopback.token";

    /** The application, and the bot's user, which have one id. */
    static final long APPLICATION = 1_100_000_000_000_000_000L;

    private final List<String> breaches = new CopyOnWriteArrayList<>();
    private final World world = new World();
    private final Instant opened;
    private final Snowflakes ids;
    private final Messages messages;
    private final RegisteredCommands commands;
    private final Client client;
    private final Interactions interactions;
    private final Channels channels;
    private final LoopbackGateway line;
    private final Events events;
    private final LoopbackApi api;

    /** A request that was understood; whether it was also taken, {@code taken} says. */
    record Call(Route route, List<String> parameters, JsonNode body, boolean taken) {}

    public LoopbackDiscord() {
        this(InstantSource.system());
    }

    /** Whose clock stands still, so that on a busy machine nothing that is asked grows too old. */
    static LoopbackDiscord unhurried() {
        return new LoopbackDiscord(InstantSource.fixed(Instant.now()));
    }

    /** The clock dates interactions, and says when they are too old to be answered. Rate limits do not run by it. */
    LoopbackDiscord(InstantSource clock) {
        opened = clock.instant();
        ids = new Snowflakes(clock);
        messages = new Messages(ids, clock);
        commands = new RegisteredCommands(ids);
        client = new Client(commands);
        interactions = new Interactions(messages, clock, breaches::add);
        line = new LoopbackGateway(world);
        events = new Events(world, line);
        channels = new Channels(world, messages, events, clock);
        api = new LoopbackApi(new Answers(world, commands, interactions, channels, line), breaches::add);
    }

    /** With the version and a slash at its end. */
    String api() {
        return api.url();
    }

    String gateway() {
        return line.url();
    }

    /** The gateway itself: how it behaves, what goes wrong with it, and what it saw. */
    LoopbackGateway line() {
        return line;
    }

    /** For measuring: nothing that is sent is looked at, or can be reset. With these, a process of the bot is on it. */
    public Map<String, String> trustingEnvironment() {
        api.trust();
        return Map.of(DiscordSettings.TOKEN, TOKEN, DiscordSettings.API_URL, api.directUrl());
    }

    /** With these, a process of the bot is on it. */
    public Map<String, String> environment() {
        return Map.of(DiscordSettings.TOKEN, TOKEN, DiscordSettings.API_URL, api());
    }

    /** When it was started, by its own clock. */
    Instant opened() {
        return opened;
    }

    // What happens at Discord.

    /** Somebody uses a command without options, and reads the answer; a machine with much else to do is asked again. */
    public String answerTo(String command) {
        return Stream.generate(() -> asks(Incoming.slash(command)))
                .limit(5)
                .filter(Asked::isAnsweredInTime)
                .findFirst()
                .orElseThrow(() -> new AssertionError("five times there was no answer in time to /" + command))
                .original()
                .words();
    }

    /** Waits until a bot is there with commands, and sends it the interaction, if a client would let somebody do that. */
    Asked asks(Incoming incoming) {
        line.awaitReady();
        client.check(incoming);
        if (incoming.where() instanceof Where.DirectMessages) {
            world.meet(incoming.person());
        }
        var asked = interactions.open(ids.next(), incoming);
        events.interaction(new InteractionPayload(incoming, commands, messages).json(asked.id(), asked.token()));
        return asked;
    }

    /** Writes in a channel of the guild. The bot reads the text only if it is mentioned, as {@link #mention} writes it. */
    long says(Person person, long channel, String text) {
        return writes(channels.write(person, channel, text), text);
    }

    /** Answers a message of the bot, and so mentions it. */
    long replies(Person person, Posted to, String text) {
        var message = channels.write(person, to.channel(), text).put("type", Messages.REPLY);
        message.putObject("message_reference")
                .put("message_id", Long.toString(to.id()))
                .put("channel_id", Long.toString(to.channel()));
        message.set("referenced_message", to.json());
        return writes(message, text + mention());
    }

    long saysPrivately(Person person, String text) {
        world.meet(person);
        return writes(channels.write(person, person.directMessages(), text), text);
    }

    private long writes(ObjectNode message, String mentions) {
        if (mentions.contains(mention())) {
            message.withArray("mentions").add(Payloads.bot());
        }
        events.message(message);
        return message.path("id").asLong();
    }

    /** What somebody types to speak to the bot. */
    static String mention() {
        return "<@" + APPLICATION + ">";
    }

    /** The bot joins; said before it connects, the guild is there from the beginning. */
    LoopbackDiscord joins(LoopbackGuild guild) {
        events.joined(guild);
        return this;
    }

    void leaves(LoopbackGuild guild) {
        events.left(guild);
    }

    // What goes wrong.

    /** The next calls of the route go wrong like this, one after the other. */
    LoopbackDiscord fails(Route route, Fault... next) {
        api.fails(route, List.of(next));
        return this;
    }

    /** From now on, whatever is asked of this channel goes wrong like this. */
    LoopbackDiscord failsIn(long channel, Fault always) {
        api.failsIn(channel, always);
        return this;
    }

    // What can be seen there.

    /** The commands as they are registered, an array. */
    JsonNode commands() {
        return commands.read();
    }

    /** Waits until commands were written so often, since the server was started. */
    JsonNode awaitCommands(int times) {
        return commands.await(times);
    }

    /** What the bot posted in a channel by itself, in its order. */
    List<Posted> posted(long channel) {
        return channels.in(channel).all();
    }

    /** Waits for the n-th message in the channel, from 0. */
    Posted awaitPosted(long channel, int number) {
        return channels.in(channel).await(number);
    }

    List<Call> calls(Route route) {
        return api.calls(route);
    }

    List<Call> taken(Route route) {
        return calls(route).stream().filter(Call::taken).toList();
    }

    /** How often the server itself said 429, because a limit was passed. */
    int floods() {
        return api.refusals();
    }

    public List<String> breaches() {
        return List.copyOf(breaches);
    }

    /** What a test provoked on purpose, so that closing does not fail. */
    List<String> takeBreaches() {
        var taken = List.copyOf(breaches);
        breaches.removeAll(taken);
        return taken;
    }

    /** Fails the test when a request was not as Discord wants it. */
    @Override
    public void close() {
        api.close();
        line.close();
        assertThat(breaches()).as("requests that Discord would refuse").isEmpty();
    }
}
