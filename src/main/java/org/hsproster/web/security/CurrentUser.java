package org.hsproster.web.security;

import java.security.Principal;
import org.hsproster.settings.WebUser.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * The user of a page.
 *
 * @param name empty where no one is signed in
 * @param isHr whether everything is shown
 */
public record CurrentUser(String name, boolean isHr) {

    /** The first page of users who are not HR. */
    public static final String RELEASED = "/released";

    /** Returns the user of a page without sign-in. */
    public static CurrentUser ofThisMachine() {
        return new CurrentUser("", true);
    }

    public static CurrentUser of(@Nullable Principal known) {
        return known instanceof Authentication user && user.isAuthenticated()
                ? new CurrentUser(
                        user.getName(),
                        user.getAuthorities().stream()
                                .anyMatch(each -> ("ROLE_" + Role.HR).equals(each.getAuthority())))
                : new CurrentUser("", false);
    }

    /** Tests whether the page has no sign-in, so that the user is at this machine. */
    public boolean isOfThisMachine() {
        return isHr && name.isEmpty();
    }

    public boolean isSignedIn() {
        return !name.isEmpty();
    }

    /** Returns the first page of the user. */
    public String home() {
        return isSignedIn() && !isHr ? RELEASED : "/";
    }
}
