package org.hsproster.settings;

import java.util.List;
import java.util.OptionalInt;

/**
 * One thing that is wrong with the settings. Never tells a value: a password may stand where it should not.
 *
 * @param line counted from 1; empty where no line is to blame
 * @param values what its sentence tells
 */
public record SettingsProblem(Code code, OptionalInt line, List<Object> values) {

    /** What is wrong. */
    public enum Code {
        /** The file cannot be read as UTF-8. */
        UNREADABLE,
        NOT_YAML,
        /** Key, and the nearest one there is. */
        UNKNOWN_KEY,
        /** Key. */
        TWICE,
        /** Key, what it takes, and a right example. */
        WRONG_VALUE,
        /** Key, the one that asks for it, and a right example. */
        NEEDED
    }

    /** What a key takes. */
    public enum Expected {
        FOLDER,
        READABLE_FILE,
        AGE,
        CRON,
        PORT,
        HOST,
        NAME,
        ADDRESS,
        ADDRESSES,
        ADDRESSES_BY_NAME,
        LANGUAGE,
        YES_OR_NO,
        OWN_ADDRESS,
        HOSTS,
        USERS,
        DURATION,
        MEGABYTES,
        AT_ONCE,
        KEYS
    }

    static SettingsProblem of(Code code, OptionalInt line, Object... values) {
        return new SettingsProblem(code, line, List.of(values));
    }
}
