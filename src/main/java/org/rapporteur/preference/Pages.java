package org.rapporteur.preference;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Preferences;
import org.rapporteur.chat.Request;
import org.rapporteur.chat.Zones.Finding;
import org.rapporteur.language.Filling;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Reply;
import org.rapporteur.reply.Status;

/** What {@code /settings} shows: all settings, the values of one, what was changed, or what could not be understood. */
record Pages(Wording wording, Preferences chosen, Request request) {

    Reply overview(Holder holder) {
        var heading = switch (holder.kind()) {
            case PERSON -> "settings.person";
            case CHAT -> "settings.chat";
        };
        return page(
                Stream.of(new Block.Heading(request.say(heading)), settings()), wording.lasting(request), "forgetme");
    }

    /** What holds, and what there is to choose from. */
    Reply choices(Setting setting) {
        var heading = new Block.Heading(wording.setting(setting, chosen, request));
        var offered = Stream.concat(about(setting), Stream.of(offers().of(setting)));
        return page(Stream.of(heading), offered, "settings");
    }

    Reply changed(Choice choice) {
        var said = new Block.Paragraph(wording.changed(choice, request));
        return page(Stream.of(said), wording.lasting(request), "settings");
    }

    /** For a zone that is not quite one: what may be meant, or why it will not do. */
    Reply unsettled(Finding zone) {
        return switch (zone) {
            case Finding.Named(var meant) -> back("settings.zone.near", offers().of(List.of(meant)));
            case Finding.Placed(var meant) -> back("settings.zone.near", offers().of(List.of(meant)));
            case Finding.Near(var meant) -> back("settings.zone.near", offers().of(meant));
            case Finding.Abbreviated(var meant) -> back("settings.zone.fixed", offers().of(List.of(meant)));
            case Finding.Offset(var offset) -> back("settings.zone.fixed", offers().at(offset));
            case Finding.Unknown() -> back("settings.zone.none", offers().of(Setting.ZONE));
        };
    }

    /** For a value that there is not, or a setting. */
    Reply unheard(Optional<Setting> setting) {
        return back("settings.unheard", setting.map(offers()::of).orElseGet(this::settings));
    }

    private Reply page(Stream<Block> first, Stream<Block> last, String next) {
        return new Reply(Status.ANSWERED, Stream.concat(first, last).toList(), next(next));
    }

    private Reply back(String phrase, Block.Choices choices) {
        return Reply.of(Status.UNKNOWN, new Block.Paragraph(request.say(phrase)), choices)
                .leadingTo(next("settings"));
    }

    private Stream<Block> about(Setting setting) {
        return switch (setting) {
            case LANGUAGE -> Stream.empty();
            case ZONE -> {
                var example = Filling.command("example", request.voice().word("settings.zone.example"));
                yield Stream.of(new Block.Paragraph(request.say("settings.zone.about", example)));
            }
            case NAMES -> Stream.of(new Block.Paragraph(request.say("settings.names.about")));
        };
    }

    private Block.Choices settings() {
        return new Block.Choices(Stream.of(Setting.values())
                .map(setting -> new Block.Choice(wording.setting(setting, chosen, request), setting.line()))
                .toList());
    }

    private Offers offers() {
        return new Offers(wording, request);
    }

    private List<Block.Choice> next(String command) {
        return List.of(new Block.Choice(request.say("command." + command + ".summary"), "/" + command));
    }
}
