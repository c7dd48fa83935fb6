package org.hsproster.testing.browser;

import java.util.Map;
import java.util.Optional;
import org.hsproster.settings.WebSettings;
import org.hsproster.settings.WebUser;
import org.hsproster.settings.WebUser.Role;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** The users of a page: sato and tanaka of HR, and suzuki, a manager. */
public final class PageUsers {

    public static final String PASSWORD = "correct horse battery";

    private PageUsers() {}

    /** Returns settings without encryption, which only other machines need. */
    public static WebSettings settings() {
        String hash = new BCryptPasswordEncoder(4).encode(PASSWORD);
        Map<String, WebUser> users = Map.of(
                "sato", new WebUser(Role.HR, hash),
                "tanaka", new WebUser(Role.HR, hash),
                "suzuki", new WebUser(Role.MANAGER, hash));
        WebSettings own = WebSettings.ofThisMachine();
        return new WebSettings(own.address(), own.names(), users, Optional.empty());
    }
}
