package org.hsproster.settings;

import java.util.List;
import java.util.OptionalInt;

/**
 * A problem in the settings. It never contains a value, since a password may be in a wrong place.
 *
 * @param line counted from 1; empty where the problem is not in a line
 * @param values the arguments of its sentence
 */
public record SettingsProblem(Code code, OptionalInt line, List<Object> values) {

    /** The kind of a problem, with the arguments of its sentence. */
    public enum Code {
        /** The file cannot be read as UTF-8. */
        UNREADABLE,
        NOT_YAML,
        /** Key, and the nearest known one. */
        UNKNOWN_KEY,
        /** Key. */
        TWICE,
        /** Key, the type it takes, and an example. */
        WRONG_VALUE,
        /** Key, the one that requires it, and an example. */
        NEEDED
    }

    /** The type that a key takes. */
    public enum Expected {
        FOLDER,
        READABLE_FILE,
        FILE,
        DATABASE_URL,
        AGE,
        RETENTION,
        CRON,
        PORT,
        HOST,
        NAME,
        ADDRESS,
        ADDRESSES,
        MANAGED_GROUPS,
        REMINDER_DAYS,
        OWNERS,
        LANGUAGE,
        YES_OR_NO,
        PERMISSIONS,
        OWN_ADDRESS,
        HOSTS,
        USERS,
        PUBLIC_KEYS,
        DURATION,
        MEGABYTES,
        AT_ONCE,
        KEYS
    }

    static SettingsProblem of(Code code, OptionalInt line, Object... values) {
        return new SettingsProblem(code, line, List.of(values));
    }
}
