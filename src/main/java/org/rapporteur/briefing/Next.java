package org.rapporteur.briefing;

import org.rapporteur.fact.Entity;
import org.rapporteur.reply.Block;
import org.rapporteur.reply.Line;

/** Lines that lead on from an answer. */
final class Next {

    private Next() {}

    static Block.Choice command(String name, Aloud aloud) {
        return new Block.Choice(aloud.request().say("command." + name + ".summary"), "/" + name);
    }

    static Block.Choice who(Entity entity, Aloud aloud) {
        return named("/who ", entity, aloud);
    }

    static Block.Choice delegation(Entity.Party party, Aloud aloud) {
        return new Block.Choice(Line.plain(aloud.words(party.delegation())), "/delegation " + party.id());
    }

    static Block.Choice issue(Entity.Issue issue, Aloud aloud) {
        return named("/issue ", issue, aloud);
    }

    private static Block.Choice named(String command, Entity entity, Aloud aloud) {
        return new Block.Choice(Line.plain(aloud.words(entity.name())), command + entity.id());
    }
}
