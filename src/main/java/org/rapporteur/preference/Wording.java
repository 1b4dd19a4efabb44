package org.rapporteur.preference;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.chat.Lasting;
import org.rapporteur.chat.Preferences;
import org.rapporteur.chat.Request;
import org.rapporteur.chat.Zones;
import org.rapporteur.language.Filling;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;

/**
 * What settings and their values are called.
 *
 * @param examples names written in a spelling; empty when there is none to show
 * @param lasting how long a choice holds
 */
record Wording(Function<NameSpelling, String> examples, Lasting lasting) {

    /** "Time zone (Europe/Kyiv)" */
    Line setting(Setting setting, Preferences chosen, Request request) {
        var value = switch (setting) {
            case LANGUAGE ->
                chosen.language().map(this::language).orElseGet(() -> request.say("settings.language.auto"));
            case ZONE ->
                chosen.zone()
                        .map(zone -> Line.plain(id(zone)))
                        .orElseGet(() -> notChosen(request.guest().zone(), request));
            case NAMES -> names(chosen.names(), request);
        };
        return request.say("settings." + setting.code(), Filling.words("value", value));
    }

    /** As its speakers call it. */
    Line language(Language language) {
        return Line.plain(language.locale().getDisplayLanguage(language.locale()));
    }

    /** "Київ (Europe/Kyiv)" */
    Line place(ZoneId zone, Request request) {
        var city = Zones.city(zone, request.guest().language());
        return Line.plain(city.equals(id(zone)) ? city : city + " (" + id(zone) + ")");
    }

    /** "official romanization (Kyslytsia, Zelenskyy)" */
    Line spelling(NameSpelling spelling, Request request) {
        var name = request.say("settings.names." + spelling.code());
        var example = examples.apply(spelling);
        return example.isEmpty()
                ? name
                : request.say("settings.names.example", Filling.words("name", name), Filling.words("example", example));
    }

    /** What holds from now on. */
    Line changed(Choice choice, Request request) {
        return switch (choice) {
            case Choice.OfLanguage(var language) ->
                request.say(language.isPresent() ? "settings.language.done" : "settings.language.done.auto");
            case Choice.OfZone(var zone) ->
                zone.map(chosen -> counted(chosen, request)).orElseGet(() -> request.say("settings.zone.done.auto"));
            case Choice.OfNames(var names) ->
                request.say("settings.names.done", Filling.words("value", names(names, request)));
        };
    }

    /** That a choice is not kept for good, where it is not. */
    Stream<Block> lasting(Request request) {
        return switch (lasting) {
            case UNTIL_FORGOTTEN -> Stream.empty();
            case UNTIL_LEAVING -> Stream.of(new Block.Paragraph(request.say("settings.until-leaving")));
        };
    }

    /** "Kyslytsia, Zelenskyy" */
    private Line names(Optional<NameSpelling> chosen, Request request) {
        var spelling = chosen.orElse(NameSpelling.SOURCE);
        var example = examples.apply(spelling);
        return example.isEmpty() ? spelling(spelling, request) : Line.plain(example);
    }

    private static Line notChosen(ZoneId zone, Request request) {
        return request.say("settings.zone.left", Filling.words("zone", id(zone)));
    }

    private Line counted(ZoneId zone, Request request) {
        return request.say(
                "settings.zone.done",
                Filling.words("zone", place(zone, request)),
                Filling.day("today", LocalDate.ofInstant(request.now(), zone)));
    }

    private static String id(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }
}
