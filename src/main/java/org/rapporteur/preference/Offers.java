package org.rapporteur.preference;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.chat.Request;
import org.rapporteur.chat.Zones;
import org.rapporteur.chat.Zones.Finding;
import org.rapporteur.language.Language;
import org.rapporteur.language.NameSpelling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;

/** What there is to choose from, each with the line that chooses it. */
record Offers(Wording wording, Request request) {

    /** Those of Washington, Abu Dhabi, Kyiv, Moscow and Geneva; in the order of their ids, so that none comes first by rank. */
    static final List<ZoneId> ZONES = Stream.of(
                    "America/New_York", "Asia/Dubai", "Europe/Kyiv", "Europe/Moscow", "Europe/Zurich", "UTC")
            .map(ZoneId::of)
            .toList();

    private static final Duration HALF_A_YEAR = Duration.ofDays(183);

    Block.Choices of(Setting setting) {
        return new Block.Choices(
                switch (setting) {
                    case LANGUAGE ->
                        Stream.concat(Stream.of(Language.values()).map(this::language), automatic(setting))
                                .toList();
                    case ZONE ->
                        Stream.concat(ZONES.stream().map(this::zone), automatic(setting))
                                .toList();
                    case NAMES ->
                        Stream.of(NameSpelling.values()).map(this::names).toList();
                });
    }

    Block.Choices of(List<ZoneId> zones) {
        return new Block.Choices(zones.stream().map(this::zone).toList());
    }

    /** Those that are so far from UTC in summer or in winter; all when none is. */
    Block.Choices at(ZoneOffset offset) {
        var there = ZONES.stream().filter(zone -> isEver(offset, zone)).toList();
        return there.isEmpty() ? of(Setting.ZONE) : of(there);
    }

    private boolean isEver(ZoneOffset offset, ZoneId zone) {
        return Stream.of(request.now(), request.now().plus(HALF_A_YEAR))
                .map(zone.getRules()::getOffset)
                .anyMatch(offset::equals);
    }

    private Block.Choice language(Language language) {
        return new Block.Choice(wording.language(language), Setting.LANGUAGE.line(language.code()));
    }

    private Block.Choice zone(ZoneId zone) {
        return new Block.Choice(wording.place(zone, request), Setting.ZONE.line(typed(zone)));
    }

    private Block.Choice names(NameSpelling spelling) {
        return new Block.Choice(wording.spelling(spelling, request), Setting.NAMES.line(spelling.code()));
    }

    private Stream<Block.Choice> automatic(Setting setting) {
        Line label = request.say("settings." + setting.code() + "." + Vocabulary.AUTO);
        return Stream.of(new Block.Choice(label, setting.line(Vocabulary.AUTO)));
    }

    /** By its city, which is shorter to type than the id and has no slash, so that it fits into a link of one word. */
    static String typed(ZoneId zone) {
        var city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return Zones.find(city) instanceof Finding.Near ? zone.getId() : city;
    }
}
