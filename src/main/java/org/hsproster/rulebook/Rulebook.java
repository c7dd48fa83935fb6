package org.hsproster.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All rules, by the id of the parameter. Immutable. */
public final class Rulebook {

    private static final int FINGERPRINT_BYTES = 6;
    private static final String OVERLAY = " + overlay ";

    private final Map<String, String> files;
    private final Map<String, Parameter> parameters;
    private final String fingerprint;
    private final Optional<String> overlaidId;

    private Rulebook(
            Map<String, String> files, Collection<Parameter> rules, String fingerprint, Optional<String> overlaidId) {
        this.files = files;
        this.parameters = new LinkedHashMap<>();
        this.fingerprint = fingerprint;
        this.overlaidId = overlaidId;
        for (Parameter each : rules) {
            if (parameters.put(each.id(), each) != null) {
                throw new RulebookException(each.id(), "is there twice");
            }
        }
    }

    /**
     * These rules and no others.
     *
     * @param fingerprint tells them from any other state of the rules
     * @throws RulebookException for two rules of one id
     */
    public static Rulebook of(Collection<Parameter> rules, String fingerprint) {
        return new Rulebook(Map.of(), rules, fingerprint, Optional.empty());
    }

    /** @param files text of each rule file by its path, in the order of the table */
    private static Rulebook read(Map<String, String> files, Optional<String> overlaidId) {
        List<Parameter> rules = new ArrayList<>();
        MessageDigest digest = sha256();
        files.forEach((file, yaml) -> {
            digest.update(yaml.getBytes(StandardCharsets.UTF_8));
            rules.add(ParameterReader.read(file, new StringReader(yaml)));
        });
        String fingerprint = HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES);
        return new Rulebook(files, rules, fingerprint, overlaidId);
    }

    /**
     * The rules that come with the program.
     *
     * @throws RulebookException for a rule file that cannot be used
     */
    public static Rulebook load() {
        Map<String, String> files = new LinkedHashMap<>();
        files().forEach(file -> files.put(file, resource(file)));
        return read(files, Optional.empty());
    }

    /**
     * These rules with some of their files replaced: a what-if, or an amendment that is not released yet.
     *
     * @param replacements text of each file by its path, such as {@code hsp-i-b/age.yaml}
     * @throws RulebookException for a file that cannot be used, or that these rules do not have
     */
    public Rulebook overlaidWith(Map<String, String> replacements) {
        Map<String, String> merged = new LinkedHashMap<>(files);
        replacements.forEach((file, yaml) -> {
            if (merged.put(file, yaml) == null) {
                throw new RulebookException(file, "is no file of the rulebook");
            }
            Replacement.check(file, ParameterReader.read(file, new StringReader(yaml)), this);
        });
        return read(merged, Optional.of(id()));
    }

    private static List<String> files() {
        return resource("index.txt").lines().toList();
    }

    private static String resource(String file) {
        try (InputStream stream = Rulebook.class.getResourceAsStream("/rulebook/" + file)) {
            return new String(Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("rulebook/" + file, e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * The parameter with this id.
     *
     * @throws RulebookException where there is none
     */
    public Parameter parameter(String id) {
        return find(id).orElseThrow(() -> new RulebookException(id, "no such parameter in the rulebook"));
    }

    /** The parameter with this id, if there is one. */
    public Optional<Parameter> find(String id) {
        return Optional.ofNullable(parameters.get(id));
    }

    /** In the order of the files. */
    public Collection<Parameter> parameters() {
        return Collections.unmodifiableCollection(parameters.values());
    }

    /** Version of the rules: the day on which a rule was last compared with its source, and whether they are overlaid. */
    public String id() {
        return overlaidId
                .map(shipped -> shipped + OVERLAY + fingerprint)
                .orElseGet(() -> checkedOn().toString());
    }

    /** Whether some of the files took the place of those that come with the program. */
    public boolean isOverlaid() {
        return id.contains(OVERLAY);
    }

    /** Tells one state of the rule files from any other, however small the change. */
    public String fingerprint() {
        return fingerprint;
    }

    private LocalDate checkedOn() {
        return parameters.values().stream()
                .flatMap(parameter -> parameter.versions().stream())
                .map(Version::checkedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new RulebookException("rulebook", "holds no rules"));
    }
}
