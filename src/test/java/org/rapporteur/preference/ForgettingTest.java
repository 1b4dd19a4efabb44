package org.rapporteur.preference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.chat.Holder;
import org.rapporteur.chat.Preferences;
import org.rapporteur.chat.Standing.Permission;
import org.rapporteur.language.Language;
import org.rapporteur.reply.Status;

class ForgettingTest {

    private static final Preferences CHOSEN = Preferences.none().with(Language.UKRAINIAN);

    private final Visitor visitor = keeping(Visitor.alone());

    @Test
    void tells_what_is_kept_and_offers_to_delete_it() {
        assertThat(visitor.hears("/forgetme"))
                .contains("What is kept about you", "Language of the answers (українська)", "/forgetme now")
                .doesNotContain("Time zone", "terminal");
        assertThat(kept(visitor)).isEqualTo(CHOSEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/forgetme now", "/forgetme NOW", "/забути-мене зараз", "/забыть-меня сейчас"})
    void deletes_everything_when_that_is_confirmed_in_any_language(String line) {
        visitor.hears(line);
        assertThat(kept(visitor)).isEqualTo(Preferences.none());
        assertThat(visitor.hears("/forgetme"))
                .contains("Nothing is kept about you.")
                .doesNotContain("/forgetme now");
    }

    @Test
    void says_that_it_is_deleted_and_leaves_others_alone() {
        var neighbour = Holder.person("test", "another");
        visitor.book().put(neighbour, CHOSEN);
        assertThat(visitor.hears("/forgetme now")).contains("Everything that was kept about you is deleted.");
        assertThat(visitor.book().of(neighbour)).isEqualTo(CHOSEN);
    }

    @Test
    void deletes_what_is_kept_about_a_chat_for_its_administrators() {
        var administrator = keeping(Visitor.inAChat(Permission.GRANTED));
        assertThat(administrator.hears("/forgetme")).contains("What is kept about this chat");
        assertThat(administrator.hears("/forgetme now")).contains("kept about this chat is deleted");
        assertThat(kept(administrator)).isEqualTo(Preferences.none());
    }

    @ParameterizedTest
    @CsvSource({"DENIED, Only administrators", "UNCLEAR, Please try again"})
    void deletes_nothing_for_others(Permission permission, String words) {
        var member = keeping(Visitor.inAChat(permission));
        assertThat(member.hears("/forgetme now")).contains(words);
        assertThat(kept(member)).isEqualTo(CHOSEN);
    }

    @Test
    void shows_the_way_where_nothing_is_kept() {
        var stranger = keeping(Visitor.elsewhere());
        assertThat(stranger.hears("/forgetme now")).contains("in a private chat with the bot");
        assertThat(stranger.answers("/forgetme").reply().status()).isEqualTo(Status.UNKNOWN);
        assertThat(kept(stranger)).isEqualTo(CHOSEN);
    }

    private static Visitor keeping(Visitor visitor) {
        visitor.book().put(visitor.holder(), CHOSEN);
        return visitor;
    }

    private static Preferences kept(Visitor visitor) {
        return visitor.book().of(visitor.holder());
    }
}
