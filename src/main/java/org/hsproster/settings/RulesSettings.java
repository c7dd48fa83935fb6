package org.hsproster.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The settings of rules apart from the program.
 *
 * @param file signed rules that take the place of those of the program
 * @param keys public keys of the publishers to trust (X.509 in base64)
 */
public record RulesSettings(Optional<Path> file, List<String> keys) {

    public RulesSettings {
        keys = List.copyOf(keys);
    }

    static RulesSettings of(Section section, Path home) {
        boolean lacksKeys = !section.has("rules-keys");
        Optional<Path> file = section.value("rules", ValueType.readableFile(home, "rules.zip"));
        Optional<List<String>> keys = section.value("rules-keys", ValueType.PUBLIC_KEYS);
        if (file.isPresent() && lacksKeys) {
            section.reportMissing("rules-keys", ValueType.PUBLIC_KEYS, "rules");
        }
        return new RulesSettings(file, keys.orElse(List.of()));
    }
}
