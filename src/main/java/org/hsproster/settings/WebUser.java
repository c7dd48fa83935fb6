package org.hsproster.settings;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A user of the upload page.
 *
 * @param passwordHash by bcrypt
 */
public record WebUser(Role role, String passwordHash) {

    /** What a user may do. */
    public enum Role {
        /** Everything. */
        HR,
        /** Download the editions for managers that HR has released. */
        MANAGER
    }

    /** A cost below 10 is too weak, and one above 16 makes signing in too slow. */
    private static final Pattern BCRYPT = Pattern.compile("\\$2[aby]\\$1[0-6]\\$[./0-9A-Za-z]{53}");

    private static final Map<String, Role> ROLES = Map.of("hr", Role.HR, "manager", Role.MANAGER);

    static Optional<WebUser> of(Node node) {
        return Nodes.byName(node, Nodes::text)
                .filter(fields -> List.of("password", "role")
                        .equals(fields.keySet().stream().sorted().toList()))
                .flatMap(fields -> of(fields.getOrDefault("role", ""), fields.getOrDefault("password", "")));
    }

    private static Optional<WebUser> of(String role, String hash) {
        return Optional.ofNullable(ROLES.get(role))
                .filter(known -> BCRYPT.matcher(hash).matches())
                .map(known -> new WebUser(known, hash));
    }

    @Override
    public String toString() {
        return role.toString();
    }
}
