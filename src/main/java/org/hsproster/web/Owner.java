package org.hsproster.web;

import jakarta.servlet.http.HttpSession;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose uploads are whose: other users of this machine reach the same address, but not the session of this browser. */
final class Owner {

    private static final String KEY = "owner";

    private Owner() {}

    static String of(HttpSession session) {
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
