package org.hsproster.rulebook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The texts of all files of a rulebook by their paths: the index, the rules that it lists, and the lists of the law. */
final class RuleFiles {

    static final String INDEX = "index.txt";

    private static final List<String> LISTS = List.of(
            DesignatedUniversities.LIST,
            FurtherUniversities.PARTNER_SCHOOLS,
            FurtherUniversities.PARTNER_NAMES,
            FurtherUniversities.TOP_GLOBAL,
            FurtherUniversities.TOP_GLOBAL_NAMES,
            UniversityIndex.NAMES_FILE,
            LicenceRegister.FILE,
            PaperList.FILE,
            NationalHolidays.FILE);

    private final Map<String, String> texts;

    private RuleFiles(Map<String, String> texts) {
        this.texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /** Returns the files that come with the program. */
    static RuleFiles shipped() {
        Map<String, String> texts = new LinkedHashMap<>();
        String index = Resources.text(INDEX);
        Stream.of(Stream.of(INDEX), index.lines(), LISTS.stream())
                .flatMap(names -> names)
                .forEach(name -> texts.put(name, Resources.text(name)));
        return new RuleFiles(texts);
    }

    /** Returns the same files with other texts of some; {@code changed} may name no other file. */
    RuleFiles with(Map<String, String> changed) {
        Map<String, String> merged = new LinkedHashMap<>(texts);
        merged.putAll(changed);
        return new RuleFiles(merged);
    }

    /**
     * Checks whether other files can take the place of these.
     *
     * @throws RulebookException if one is missing, or is not known here
     */
    void requireSameNames(Map<String, String> others) {
        texts.keySet().stream()
                .filter(name -> !others.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RulebookException(name, "is missing among the rule files");
                });
        others.keySet().stream()
                .filter(name -> !texts.containsKey(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new RulebookException(
                            name, "is no file of this program's rulebook; these rules need a newer version of it");
                });
    }

    String text(String name) {
        return Objects.requireNonNull(texts.get(name), name);
    }

    /** Returns the paths of the rules, in the order of the index. */
    List<String> rules() {
        return text(INDEX).lines().toList();
    }

    Map<String, String> texts() {
        return texts;
    }
}
