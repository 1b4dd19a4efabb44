package org.rapporteur.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.reminder.Arranged.ANNA;
import static org.rapporteur.reminder.Arranged.GROUP;
import static org.rapporteur.reminder.Arranged.inChat;
import static org.rapporteur.reminder.Arranged.inGroup;
import static org.rapporteur.reminder.Arranged.withAnna;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.chat.Belongings;
import org.rapporteur.chat.Holder;
import org.rapporteur.language.Language;
import org.rapporteur.language.Phrases;
import org.rapporteur.reply.PlainText;

class KeepsakesTest {

    private final World world = new World();
    private final Belongings belongings = world.reminders.belongings();

    @Test
    void tells_what_is_kept_of_a_chat_and_of_a_person() {
        world.add(withAnna("08:00"));
        world.add(inGroup("09:00"));
        world.add(inChat("-7", "10:00"));
        assertThat(told(GROUP)).containsExactly("r2: every day at 09:00 (Europe/Kyiv)");
        assertThat(told(ANNA))
                .containsExactly(
                        "r1: every day at 08:00 (Europe/Kyiv)",
                        "You are noted as the one who set up 2 reminders in other chats.");
        assertThat(told(Holder.person("telegram", "9"))).isEmpty();
    }

    @Test
    void forgets_a_person_and_leaves_the_chats_their_reminders() {
        world.add(withAnna("08:00"));
        var groups = world.add(inGroup("09:00"));
        belongings.forget(ANNA);
        assertThat(told(ANNA)).isEmpty();
        assertThat(world.subscriptions.of(ANNA)).isEmpty();
        assertThat(world.now(groups).arrangement().setUpBy()).isEqualTo(Optional.empty());
        assertThat(world.now(groups).next()).isEqualTo(groups.next());
    }

    @Test
    void forgets_a_chat() {
        world.add(inGroup("09:00"));
        var mine = world.add(withAnna("08:00"));
        belongings.forget(GROUP);
        assertThat(world.subscriptions.of(GROUP)).isEmpty();
        assertThat(world.now(mine)).isEqualTo(mine);
    }

    @Test
    void says_what_is_kept_at_all_in_every_language() {
        for (var language : Language.values()) {
            var voice = new Phrases().in(language);
            assertThat(new PlainText(language.typography()).draw(belongings.described(voice)))
                    .hasSizeGreaterThan(80);
        }
    }

    private List<String> told(Holder holder) {
        var english = new Phrases().in(Language.ENGLISH);
        return belongings.of(holder, english).stream()
                .map(new PlainText(Language.ENGLISH.typography())::draw)
                .toList();
    }
}
