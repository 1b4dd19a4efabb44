package org.rapporteur.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.Test;

/** A server 1 of owner 9 with the roles 2 and 3, and person 5. */
class RightsTest {

    private static final long SEE = Permission.VIEW_CHANNEL.getRawValue();
    private static final long WRITE = Permission.MESSAGE_SEND.getRawValue();
    private static final int ROLE = 0;
    private static final int PERSON = 1;

    @Test
    void come_from_the_roles_that_a_member_has() {
        assertThat(of(channel(), "3")).containsExactlyInAnyOrder(Permission.VIEW_CHANNEL, Permission.MESSAGE_SEND);
        assertThat(of(channel())).containsExactly(Permission.VIEW_CHANNEL);
    }

    @Test
    void are_taken_from_everybody_and_given_back_to_a_role() {
        var closed = rule("1", ROLE, 0, SEE);
        assertThat(of(channel(closed), "3")).containsExactly(Permission.MESSAGE_SEND);
        assertThat(of(channel(rule("3", ROLE, SEE, 0), closed), "3")).contains(Permission.VIEW_CHANNEL);
        assertThat(of(channel(rule("3", ROLE, SEE, 0), closed), "2")).isEmpty();
    }

    @Test
    void what_one_role_gives_another_does_not_take() {
        assertThat(of(channel(rule("2", ROLE, SEE, 0), rule("3", ROLE, 0, SEE)), "2", "3"))
                .contains(Permission.VIEW_CHANNEL);
    }

    @Test
    void of_one_person_go_before_those_of_roles() {
        assertThat(of(channel(rule("5", PERSON, 0, SEE), rule("3", ROLE, SEE, 0)), "3"))
                .containsExactly(Permission.MESSAGE_SEND);
        assertThat(of(channel(rule("6", PERSON, 0, SEE)), "3")).contains(Permission.VIEW_CHANNEL);
    }

    @Test
    void of_administrators_and_of_the_owner_are_all_whatever_a_channel_says() {
        var closed = channel(rule("1", ROLE, 0, SEE | WRITE));
        assertThat(of(closed, "4")).isEqualTo(EnumSet.allOf(Permission.class));
        assertThat(new Rights(server(), closed).of(member("9"))).isEqualTo(EnumSet.allOf(Permission.class));
    }

    private static EnumSet<Permission> of(DataObject channel, String... roles) {
        return new Rights(server(), channel).of(member("5", roles));
    }

    private static DataObject server() {
        var roles = DataArray.empty()
                .add(role("1", SEE))
                .add(role("2", 0))
                .add(role("3", WRITE))
                .add(role("4", Permission.ADMINISTRATOR.getRawValue()));
        return DataObject.empty().put("id", "1").put("owner_id", "9").put("roles", roles);
    }

    private static DataObject role(String id, long permissions) {
        return DataObject.empty().put("id", id).put("permissions", Long.toString(permissions));
    }

    private static DataObject channel(DataObject... rules) {
        return DataObject.empty().put("permission_overwrites", DataArray.fromCollection(Arrays.asList(rules)));
    }

    private static DataObject rule(String id, int type, long allow, long deny) {
        return DataObject.empty()
                .put("id", id)
                .put("type", type)
                .put("allow", Long.toString(allow))
                .put("deny", Long.toString(deny));
    }

    private static DataObject member(String id, String... roles) {
        return DataObject.empty()
                .put("user", DataObject.empty().put("id", id))
                .put("roles", DataArray.fromCollection(Arrays.asList(roles)));
    }
}
