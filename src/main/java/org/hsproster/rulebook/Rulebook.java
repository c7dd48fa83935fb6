package org.hsproster.rulebook;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** All rules: the parameters by id, and the lists that the law refers to. Immutable. */
public final class Rulebook {

    private final RuleFiles files;
    private final Map<String, Parameter> parameters = new LinkedHashMap<>();
    private final DesignatedUniversities universities;
    private final LicenceRegister licences;
    private final PaperList papers;
    private final NationalHolidays holidays;
    private final String fingerprint;
    private final Optional<String> shippedId;
    private final Set<OwnFiles> ownFiles;

    private Rulebook(
            RuleFiles files,
            Collection<Parameter> rules,
            DesignatedUniversities universities,
            LicenceRegister licences,
            PaperList papers,
            NationalHolidays holidays,
            String fingerprint,
            Optional<String> shippedId,
            Set<OwnFiles> ownFiles) {
        this.files = files;
        this.universities = universities;
        this.licences = licences;
        this.papers = papers;
        this.holidays = holidays;
        this.fingerprint = fingerprint;
        this.shippedId = shippedId;
        this.ownFiles = Collections.unmodifiableSet(ownFiles);
        for (Parameter each : rules) {
            if (parameters.put(each.id(), each) != null) {
                throw new RulebookException(each.id(), "is there twice");
            }
        }
    }

    /**
     * Returns the rules of the program.
     *
     * @throws RulebookException for a rule file that cannot be used
     */
    public static Rulebook load() {
        return read(RuleFiles.shipped(), Optional.empty(), EnumSet.noneOf(OwnFiles.class));
    }

    /**
     * Returns the same lists with these parameters only.
     *
     * @param fingerprint identifies this state of the rules
     * @throws RulebookException for two rules of one id
     */
    public Rulebook with(Collection<Parameter> rules, String fingerprint) {
        return new Rulebook(
                files,
                rules,
                universities,
                licences,
                papers,
                holidays,
                fingerprint,
                Optional.empty(),
                EnumSet.noneOf(OwnFiles.class));
    }

    private static Rulebook read(RuleFiles files, Optional<String> shippedId, Set<OwnFiles> ownFiles) {
        return read(files, DesignatedUniversities.of(files), NationalHolidays.of(files), shippedId, ownFiles);
    }

    private static Rulebook read(
            RuleFiles files,
            DesignatedUniversities universities,
            NationalHolidays holidays,
            Optional<String> shippedId,
            Set<OwnFiles> ownFiles) {
        List<Parameter> rules = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (String file : files.rules()) {
            rules.add(ParameterReader.read(file, new StringReader(files.text(file))));
            texts.add(files.text(file));
        }
        ItemReferences.verify(files.rules(), rules);
        texts.add(universities.fingerprinted());
        LicenceRegister licences = LicenceRegister.of(files);
        texts.add(licences.text());
        PaperList papers = PaperList.of(files);
        texts.add(papers.text());
        texts.add(holidays.text());
        return new Rulebook(
                files, rules, universities, licences, papers, holidays, Fingerprint.of(texts), shippedId, ownFiles);
    }

    /**
     * Returns these rules with some files replaced, for a what-if run or an amendment that is not released yet.
     *
     * @param replacements text of each file by its path, such as {@code hsp-i-b/age.yaml}
     * @throws RulebookException for a file that cannot be used, or that these rules do not have
     */
    public Rulebook overlaidWith(Map<String, String> replacements) {
        replacements.forEach((file, yaml) -> {
            if (!files.rules().contains(file)) {
                throw new RulebookException(file, "is no file of the rulebook");
            }
            Replacement.check(file, ParameterReader.read(file, new StringReader(yaml)), this);
        });
        return read(files.with(replacements), universities, holidays, Optional.of(shippedId()), with(OwnFiles.RULES));
    }

    /**
     * Returns the rules of a publisher that take the place of these, with the same files and later or equal dates.
     *
     * @param texts text of each file by its path, as from {@link #texts}
     * @throws RulebookException for a file that is missing, unknown or cannot be used, and for older rules
     */
    public Rulebook replacedBy(Map<String, String> texts) {
        files.requireSameNames(texts);
        RuleFiles others = files.with(texts);
        if (!Set.copyOf(others.rules()).equals(Set.copyOf(files.rules()))) {
            throw new RulebookException(RuleFiles.INDEX, "must list the rule files beside it");
        }
        for (String file : files.rules()) {
            Replacement.check(file, ParameterReader.read(file, new StringReader(others.text(file))), this);
        }
        Rulebook replaced = read(others, Optional.empty(), EnumSet.of(OwnFiles.SIGNED));
        if (replaced.checkedOn().isBefore(checkedOn())) {
            throw new RulebookException(
                    "rules of " + replaced.checkedOn(), "are older than those of the program, of " + checkedOn());
        }
        return replaced;
    }

    /** Returns the texts of all files by their paths. */
    public Map<String, String> texts() {
        return files.texts();
    }

    /** Returns the same rules with another list of designated universities. */
    public Rulebook with(DesignatedUniversities others) {
        RuleFiles changed = files.with(Map.of(DesignatedUniversities.LIST, others.text()));
        return read(changed, others.in(changed), holidays, Optional.of(shippedId()), with(OwnFiles.UNIVERSITIES));
    }

    /** Returns the same rules with another list of holidays. */
    public Rulebook with(NationalHolidays others) {
        RuleFiles changed = files.with(Map.of(NationalHolidays.FILE, others.text()));
        return read(changed, universities, others, Optional.of(shippedId()), with(OwnFiles.HOLIDAYS));
    }

    private Set<OwnFiles> with(OwnFiles more) {
        EnumSet<OwnFiles> all = EnumSet.of(more);
        all.addAll(ownFiles);
        return all;
    }

    /**
     * Returns the parameter with this id.
     *
     * @throws RulebookException if there is none
     */
    public Parameter parameter(String id) {
        return find(id).orElseThrow(() -> new RulebookException(id, "no such parameter in the rulebook"));
    }

    /** Returns the parameter with this id, if there is one. */
    public Optional<Parameter> find(String id) {
        return Optional.ofNullable(parameters.get(id));
    }

    /** Returns the parameters in the order of the files. */
    public Collection<Parameter> parameters() {
        return Collections.unmodifiableCollection(parameters.values());
    }

    public DesignatedUniversities designatedUniversities() {
        return universities;
    }

    /** Returns the papers that are filed with applications. */
    public PaperList papers() {
        return papers;
    }

    public LicenceRegister licences() {
        return licences;
    }

    public NationalHolidays holidays() {
        return holidays;
    }

    /**
     * Returns the version of the rules: the day on which a rule was last compared with its source, and what replaces
     * some.
     */
    public String id() {
        if (ownFiles.isEmpty()) {
            return shippedId();
        }
        String words = ownFiles.stream().map(OwnFiles::word).collect(Collectors.joining(" + "));
        return shippedId() + " + " + words + " " + fingerprint;
    }

    private String shippedId() {
        return shippedId.orElseGet(() -> checkedOn().toString());
    }

    /** Returns the kinds of files of the user that replace files of the program. */
    public Set<OwnFiles> ownFiles() {
        return ownFiles;
    }

    /** Returns a hash that changes with every change of the rule files. */
    public String fingerprint() {
        return fingerprint;
    }

    /** Returns the last day on which a person compared a rule with its source. */
    public LocalDate checkedOn() {
        return parameters.values().stream()
                .flatMap(parameter -> parameter.versions().stream())
                .map(Version::checkedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new RulebookException("rulebook", "holds no rules"));
    }
}
