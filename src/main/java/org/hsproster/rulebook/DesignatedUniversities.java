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

    private static final String LIST = "designated-universities-2026-01.csv";
    private static final int MAX_KNOWN = 10_000;

    private final String text;
    private final UniversityIndex index;
    private final FurtherUniversities further;

    /** The universities mentioned in cells: a roster repeats a few, and folding is expensive. */
    private final Map<String, Mentions> known = new ConcurrentHashMap<>();

    private record Mentions(List<UniversityMention> rankings, FurtherUniversities.Mentions further) {}

    /** The list that comes with the program. It does not change, and indexing it takes half the time of a start. */
    private static final class Shipped {

        static final String TEXT = Resources.text(LIST);
        static final UniversityIndex DESIGNATED = index(LIST, TEXT);
    }

    private DesignatedUniversities(String text, UniversityIndex index, FurtherUniversities further) {
        this.text = text;
        this.index = index;
        this.further = further;
    }

    private static UniversityIndex index(String file, String text) {
        return new UniversityIndex(RuleCsv.rows(file, text, UniversityIndex.COLUMNS), UniversityIndex.NAMES);
    }

    /** Returns the list that comes with the program. */
    public static DesignatedUniversities load() {
        return with(FurtherUniversities.shipped());
    }

    /** Returns the list that comes with the program, with others beside it. */
    static DesignatedUniversities with(FurtherUniversities further) {
        return new DesignatedUniversities(Shipped.TEXT, Shipped.DESIGNATED, further);
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
            return new DesignatedUniversities(text, index(file.toString(), text), FurtherUniversities.shipped());
        } catch (IOException e) {
            throw new RulebookException(
                    file.toString(), "cannot be read as UTF-8 text; save the list as CSV UTF-8 and try again");
        }
    }

    /** Returns the data that determines results, for the fingerprint of the rules. */
    String fingerprinted() {
        return text + Resources.text(UniversityIndex.NAMES_FILE) + further.text();
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

    private Mentions mentions(String cell) {
        return new Mentions(UniversityCell.mentions(cell, index, further.indexes()), further.mentions(cell, index));
    }
}
