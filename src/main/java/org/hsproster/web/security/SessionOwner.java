package org.hsproster.web.security;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose uploads are whose: other users of this machine reach the same address, but not the session of this browser. */
public final class SessionOwner {

    private static final String KEY = "owner";

    private SessionOwner() {}

    /** From now on the uploads are those of a user, who finds them again in another session. */
    static void isUser(HttpSession session, String name) {
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
