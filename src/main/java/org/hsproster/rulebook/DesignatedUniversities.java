package org.hsproster.rulebook;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The designated universities (告示された大学), and the search for one by name. Names must be equal after folding:
 * similar names belong to other universities.
 *
 * <p>They are on three lists: rankings (i), the Top Global University project (ii), and partner schools of Innovative
 * Asia (iii). Most of (ii) is on (i) as well, and only the others are kept apart. A row of (ii) or (iii) counts once it
 * says that a person has checked it, and until then it is a reason to check.
 *
 * <p>Law: Ministry of Justice Order No. 37 of 2014, art. 1(1), tables, row 特別加算 (bonus points), form number ⑰.
 */
public final class DesignatedUniversities {

    /** The meaning of a name. */
    public enum Answer {
        /** A designated university. */
        LISTED,
        NOT_LISTED,
        /** A designated university and another institution have the name. */
        AMBIGUOUS,
        /** Probably a partner school of Innovative Asia, to be checked with the ministry's list. */
        PARTNER_SCHOOL,
        /** A university of the Top Global University project, of which it is not settled whether it still counts. */
        TOP_GLOBAL
    }

    static final String LIST = "designated-universities-2026-01.csv";

    private static final int MAX_KNOWN = 10_000;

    private final String text;
    private final String names;
    private final UniversityIndex index;
    private final FurtherUniversities further;

    /** The universities mentioned in cells: a roster repeats a few, and folding is expensive. */
    private final Map<String, Mentions> known = new ConcurrentHashMap<>();

    private record Mentions(List<UniversityMention> rankings, FurtherUniversities.Mentions further) {}

    /** The lists that come with the program. They do not change, and indexing them takes half the time of a start. */
    private static final class Shipped {

        static final DesignatedUniversities UNIVERSITIES = of(RuleFiles.shipped(), LIST);
    }

    private DesignatedUniversities(String text, String names, UniversityIndex index, FurtherUniversities further) {
        this.text = text;
        this.names = names;
        this.index = index;
        this.further = further;
    }

    /** Returns the lists of a rulebook, without looking for those of the program. */
    private static DesignatedUniversities of(RuleFiles files, String file) {
        return of(file, files.text(LIST), files);
    }

    private static DesignatedUniversities of(String file, String text, RuleFiles files) {
        List<Map<String, String>> names = UniversityIndex.names(UniversityIndex.NAMES_FILE, files);
        return new DesignatedUniversities(
                text,
                files.text(UniversityIndex.NAMES_FILE),
                new UniversityIndex(RuleCsv.rows(file, text, UniversityIndex.COLUMNS), names),
                new FurtherUniversities(files));
    }

    /** Returns the lists that come with the program. */
    public static DesignatedUniversities load() {
        DesignatedUniversities shipped = Shipped.UNIVERSITIES;
        return new DesignatedUniversities(shipped.text, shipped.names, shipped.index, shipped.further);
    }

    /** Returns the lists of a rulebook. */
    static DesignatedUniversities of(RuleFiles files) {
        DesignatedUniversities shipped = Shipped.UNIVERSITIES;
        return files.text(LIST).equals(shipped.text) && shipped.areBeside(files) ? load() : of(files, LIST);
    }

    /** Returns this list of rankings with the other lists of a rulebook. */
    DesignatedUniversities in(RuleFiles files) {
        return areBeside(files) ? this : of(LIST, text, files);
    }

    /** Tests whether the lists beside that of rankings are those of a rulebook. */
    private boolean areBeside(RuleFiles files) {
        return files.text(UniversityIndex.NAMES_FILE).equals(names)
                && FurtherUniversities.text(files).equals(further.text());
    }

    /**
     * Returns a list that replaces the one of the program.
     *
     * @param file with the same columns
     * @throws RulebookException for a file that cannot be used, naming it
     */
    public static DesignatedUniversities read(Path file) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return of(file.toString(), text, RuleFiles.shipped());
        } catch (IOException e) {
            throw new RulebookException(
                    file.toString(), "cannot be read as UTF-8 text; save the list as CSV UTF-8 and try again");
        }
    }

    /** Returns the content of the list of rankings. */
    String text() {
        return text;
    }

    /** Returns the data that determines results, for the fingerprint of the rules. */
    String fingerprinted() {
        return text + names + further.text();
    }

    /**
     * Returns the meaning of a cell with the name of a university. Of several names the best one counts.
     *
     * @param inJapan whether the degree is Japanese, if known; it decides ambiguous names
     */
    public Answer match(String cell, Optional<Boolean> inJapan) {
        Mentions mentions = known.size() < MAX_KNOWN ? known.computeIfAbsent(cell, this::mentions) : mentions(cell);
        Answer answer = UniversityMention.best(mentions.rankings(), inJapan);
        return answer == Answer.LISTED ? answer : FurtherUniversities.answer(mentions.further(), inJapan, answer);
    }

    /**
     * Returns the list that a cell with the name of a university is on for certain; empty for an answer other than
     * {@link Answer#LISTED}.
     *
     * @param inJapan as for {@link #match}
     */
    public Optional<UniversityList> listOf(String cell, Optional<Boolean> inJapan) {
        Mentions mentions = mentions(cell);
        return UniversityMention.best(mentions.rankings(), inJapan) == Answer.LISTED
                ? Optional.of(UniversityList.RANKINGS)
                : FurtherUniversities.listOf(mentions.further(), inJapan);
    }

    private Mentions mentions(String cell) {
        return new Mentions(UniversityCell.mentions(cell, index, further.indexes()), further.mentions(cell, index));
    }
}
