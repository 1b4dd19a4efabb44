package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

class BareInteractionTest {

    @Test
    void in_a_server_it_happens_in_a_text_channel_even_if_discord_tells_of_none() {
        var bare = bare("{'guild_id': '1', 'channel_id': '2'}");
        assertThat(bare.getObject("guild").getString("id")).isEqualTo("1");
        assertThat(bare.getObject("channel").getInt("type")).isZero();
        assertThat(bare.getObject("channel").getString("id")).isEqualTo("2");
    }

    @Test
    void direct_messages_and_groups_are_left_as_they_are() {
        assertThat(type("{'channel_id': '2', 'channel': {'id': '2', 'type': 1}}"))
                .isEqualTo(1);
        assertThat(type("{'channel_id': '2', 'channel': {'id': '2', 'type': 3}}"))
                .isEqualTo(3);
    }

    @Test
    void outside_servers_what_is_missing_or_new_counts_as_a_group() {
        assertThat(type("{'channel_id': '2'}")).isEqualTo(3);
        assertThat(type("{'channel_id': '2', 'channel': {'id': '2', 'type': 18}}"))
                .isEqualTo(3);
    }

    @Test
    void what_words_mention_is_left_out() {
        var bare = bare(
                "{'channel_id': '2', 'data': {'resolved': {'users': {'5': {}}, 'channels': {'6': {'type': 99}}}}}");
        assertThat(bare.getObject("data").getObject("resolved").keys()).isEmpty();
    }

    private static int type(String asked) {
        return bare(asked).getObject("channel").getInt("type");
    }

    private static DataObject bare(String asked) {
        return BareInteraction.of(DataObject.fromJson(asked.replace('\'', '"')));
    }
}
