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

    private final Map<String, Parameter> parameters;
    private final String fingerprint;

    private Rulebook(Map<String, Parameter> parameters, String fingerprint) {
        this.parameters = Map.copyOf(parameters);
        this.fingerprint = fingerprint;
    }

    /**
     * The rules that come with the program.
     *
     * @throws RulebookException for a rule file that cannot be used
     */
    public static Rulebook load() {
        List<Parameter> parameters = new ArrayList<>();
        MessageDigest digest = sha256();
        for (String file : files()) {
            String yaml = resource(file);
            digest.update(yaml.getBytes(StandardCharsets.UTF_8));
            parameters.add(ParameterReader.read(file, new StringReader(yaml)));
        }
        return of(parameters, HexFormat.of().formatHex(digest.digest(), 0, FINGERPRINT_BYTES));
    }

    /**
     * These rules and no others.
     *
     * @param fingerprint tells them from any other state of the rules
     * @throws RulebookException for two rules of one id
     */
    public static Rulebook of(Collection<Parameter> rules, String fingerprint) {
        Map<String, Parameter> parameters = new LinkedHashMap<>();
        for (Parameter each : rules) {
            if (parameters.put(each.id(), each) != null) {
                throw new RulebookException(each.id(), "is there twice");
            }
        }
        return new Rulebook(parameters, fingerprint);
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

    public Collection<Parameter> parameters() {
        return parameters.values();
    }

    /** Version of the rules: the day on which a rule was last compared with its source. */
    public String id() {
        return checkedOn().toString();
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
