package org.rapporteur.discord;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;

/**
 * What members of a server may do in one of its channels. Discord does not tell, so its rules are applied here: roles give
 * rights, and the channel takes and gives them, for everybody, then by role, then by person.
 *
 * @param server with its roles and its owner
 * @param channel with what it takes and gives; of a thread, the channel to which it belongs
 */
record Rights(DataObject server, DataObject channel) {

    private static final int ROLE = 0;

    EnumSet<Permission> of(DataObject member) {
        var person = member.getObject("user").getString("id");
        var roles = Stream.concat(member.getArray("roles").stream(DataArray::getString), Stream.of(everybody()))
                .collect(Collectors.toSet());
        long rights = ofRoles(roles);
        boolean isAlmighty = person.equals(server.getString("owner_id", ""))
                || (rights & Permission.ADMINISTRATOR.getRawValue()) != 0;
        return isAlmighty ? EnumSet.allOf(Permission.class) : Permission.getPermissions(here(rights, roles, person));
    }

    /** The role that everybody has is called like the server. */
    private String everybody() {
        return server.getString("id");
    }

    private long ofRoles(Set<String> roles) {
        return server.getArray("roles").stream(DataArray::getObject)
                .filter(role -> roles.contains(role.getString("id")))
                .mapToLong(role -> role.getUnsignedLong("permissions"))
                .reduce(0, (one, other) -> one | other);
    }

    private long here(long rights, Set<String> roles, String person) {
        long forAll = changed(rights, rule -> isOf(rule, everybody()));
        long byRole = changed(
                forAll, rule -> isOfRole(rule) && !isOf(rule, everybody()) && roles.contains(rule.getString("id")));
        return changed(byRole, rule -> !isOfRole(rule) && isOf(rule, person));
    }

    private static boolean isOf(DataObject rule, String id) {
        return rule.getString("id").equals(id);
    }

    private static boolean isOfRole(DataObject rule) {
        return rule.getInt("type") == ROLE;
    }

    /** Among rules of one rank, what one gives is not taken by another. */
    private long changed(long rights, Predicate<DataObject> which) {
        return (rights & ~all("deny", which)) | all("allow", which);
    }

    private long all(String change, Predicate<DataObject> which) {
        return channel.optArray("permission_overwrites").orElseGet(DataArray::empty).stream(DataArray::getObject)
                .filter(which)
                .mapToLong(rule -> rule.getUnsignedLong(change))
                .reduce(0, (one, other) -> one | other);
    }
}
