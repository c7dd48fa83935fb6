package org.hsproster.web.security;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The owner of the uploads of a session. Other users of this machine reach the same address, but have other sessions.
 */
public final class SessionOwner {

    private static final String KEY = "owner";

    private SessionOwner() {}

    /** Makes a user the owner, who then has the same uploads in every session. */
    static void assign(HttpSession session, String name) {
        session.setAttribute(KEY, "user " + name);
    }

    public static String of(HttpSession session) {
        synchronized (session) {
            @Nullable Object known = session.getAttribute(KEY);
            if (known instanceof String owner) {
                return owner;
            }
            String owner = UUID.randomUUID().toString();
            session.setAttribute(KEY, owner);
            return owner;
        }
    }
}
