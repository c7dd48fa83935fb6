package org.hsproster.settings;

import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The mails of monthly runs.
 *
 * @param hr addresses that get mail about all people of a roster
 * @param managers addresses that get mail about the people of a group
 * @param isProtectedToManagers whether managers get mail about people on rosters with a password
 * @param isOnlyOfChanges whether a mail is sent only where a result has changed
 * @param keep how long a mail that cannot be sent is tried again
 */
public record MailSettings(
        MailServer server,
        String from,
        List<String> hr,
        List<ManagedGroup> managers,
        boolean isProtectedToManagers,
        boolean isOnlyOfChanges,
        Locale language,
        Period keep) {

    /** Longer than a month, so that the next monthly run tries again. */
    private static final Period KEEP = Period.ofDays(40);

    public MailSettings {
        hr = List.copyOf(hr);
        managers = List.copyOf(managers);
    }

    /** Returns the settings; empty where no server is named. The other keys are checked in any case. */
    static Optional<MailSettings> of(Section section, Path home) {
        Optional<String> host = section.value("host", ValueType.HOST);
        Optional<String> from = section.value("from", ValueType.ADDRESS);
        Optional<List<String>> hr = section.value("hr", ValueType.ADDRESSES);
        if (host.isPresent() && from.isEmpty()) {
            section.reportMissing("from", ValueType.ADDRESS, "host");
        }
        if (host.isPresent() && hr.isEmpty()) {
            section.reportMissing("hr", ValueType.ADDRESSES, "host");
        }
        MailSettings settings = new MailSettings(
                MailServer.of(host.orElse(""), section, home),
                from.orElse(""),
                hr.orElse(List.of()),
                section.value("managers", ValueType.MANAGED_GROUPS).orElse(List.of()),
                section.value("managers-of-protected-rosters", ValueType.YES_OR_NO)
                        .orElse(false),
                section.value("only-when-changed", ValueType.YES_OR_NO).orElse(false),
                section.value("language", ValueType.LANGUAGE).orElse(Locale.JAPANESE),
                section.value("keep", ValueType.AGE).orElse(KEEP));
        return host.map(each -> settings);
    }
}
