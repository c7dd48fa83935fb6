package org.hsproster.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.rulebook.DesignatedUniversities.Answer;

/**
 * The lists of designated universities beside the one of rankings: partner schools of Innovative Asia, and the
 * universities of the Top Global University project that are not on the list of rankings. Each row says on which day a
 * person has checked it, or nothing: until then it is a reason to check.
 */
final class FurtherUniversities {

    static final String PARTNER_SCHOOLS = "innovative-asia-partner-schools.csv";
    static final String TOP_GLOBAL = "top-global-universities.csv";
    static final String PARTNER_NAMES = "partner-school-names.csv";
    static final String TOP_GLOBAL_NAMES = "top-global-names.csv";
    private static final String CHECKED_ON = "checked_on";
    private static final Pattern DAY_OR_NOTHING = Pattern.compile("(?:\\d{4}-\\d{2}-\\d{2})?");

    private final String text;
    private final UniversityIndex checkedTopGlobal;
    private final UniversityIndex checkedPartnerSchools;
    private final UniversityIndex partnerSchools;
    private final UniversityIndex topGlobal;

    /** The universities that a cell names, by list. */
    record Mentions(
            List<UniversityMention> checkedTopGlobal,
            List<UniversityMention> checkedPartnerSchools,
            List<UniversityMention> partnerSchools,
            List<UniversityMention> topGlobal) {}

    FurtherUniversities(RuleFiles files) {
        List<Map<String, String>> partners = rows(PARTNER_SCHOOLS, files.text(PARTNER_SCHOOLS));
        List<Map<String, String>> projects = rows(TOP_GLOBAL, files.text(TOP_GLOBAL));
        List<Map<String, String>> names = UniversityIndex.names(UniversityIndex.NAMES_FILE, files);
        List<Map<String, String>> partnerNames = UniversityIndex.names(PARTNER_NAMES, files);
        List<Map<String, String>> projectNames = UniversityIndex.names(TOP_GLOBAL_NAMES, files);
        this.text = text(files);
        List<Map<String, String>> allPartnerNames = with(partnerNames, names);
        List<Map<String, String>> allProjectNames = with(projectNames, names);
        this.partnerSchools = new UniversityIndex(only(partners, false), allPartnerNames);
        this.topGlobal = new UniversityIndex(only(projects, false), allProjectNames);
        this.checkedPartnerSchools = new UniversityIndex(only(partners, true), allPartnerNames);
        this.checkedTopGlobal = new UniversityIndex(only(projects, true), allProjectNames);
    }

    /** Returns the content of all files, for the fingerprint of the rules. */
    static String text(RuleFiles files) {
        return Stream.of(PARTNER_SCHOOLS, TOP_GLOBAL, PARTNER_NAMES, TOP_GLOBAL_NAMES)
                .map(files::text)
                .collect(Collectors.joining());
    }

    /** Returns the content of all files, for the fingerprint of the rules. */
    String text() {
        return text;
    }

    List<UniversityIndex> indexes() {
        return List.of(partnerSchools, topGlobal, checkedPartnerSchools, checkedTopGlobal);
    }

    /** Returns the universities that a cell names, where names of the rankings may be beside them. */
    Mentions mentions(String cell, UniversityIndex rankings) {
        List<UniversityIndex> all = with(indexes(), List.of(rankings));
        return new Mentions(
                UniversityCell.mentions(cell, checkedTopGlobal, all),
                UniversityCell.mentions(cell, checkedPartnerSchools, all),
                UniversityCell.mentions(cell, partnerSchools, all),
                UniversityCell.mentions(cell, topGlobal, all));
    }

    /**
     * Returns the meaning of a cell by these lists, or the answer of the list of rankings.
     *
     * @param byRankings no designated university for certain
     */
    static Answer answer(Mentions mentions, Optional<Boolean> inJapan, Answer byRankings) {
        if (listOf(mentions, inJapan).isPresent()) {
            return Answer.LISTED;
        }
        if (isToCheck(mentions.topGlobal(), inJapan, byRankings)) {
            return Answer.TOP_GLOBAL;
        }
        boolean isAbroad = !inJapan.orElse(false);
        return isAbroad && isToCheck(mentions.partnerSchools(), inJapan, byRankings)
                ? Answer.PARTNER_SCHOOL
                : byRankings;
    }

    /** Returns the list that a cell is on by a row that is checked. */
    static Optional<UniversityList> listOf(Mentions mentions, Optional<Boolean> inJapan) {
        if (UniversityMention.best(mentions.checkedTopGlobal(), inJapan) == Answer.LISTED) {
            return Optional.of(UniversityList.TOP_GLOBAL);
        }
        return UniversityMention.best(mentions.checkedPartnerSchools(), inJapan) == Answer.LISTED
                ? Optional.of(UniversityList.PARTNER_SCHOOLS)
                : Optional.empty();
    }

    /** Tests for a name of a list. One shared with another institution counts only if there is no other evidence. */
    private static boolean isToCheck(List<UniversityMention> mentions, Optional<Boolean> inJapan, Answer byRankings) {
        Answer answer = UniversityMention.best(mentions, inJapan);
        return answer == Answer.LISTED || (answer == Answer.AMBIGUOUS && byRankings == Answer.NOT_LISTED);
    }

    private static List<Map<String, String>> rows(String file, String text) {
        List<Map<String, String>> rows = RuleCsv.rows(file, text, with(UniversityIndex.COLUMNS, List.of(CHECKED_ON)));
        rows.stream()
                .map(row -> row.getOrDefault(CHECKED_ON, ""))
                .filter(day -> !DAY_OR_NOTHING.matcher(day).matches())
                .findFirst()
                .ifPresent(day -> {
                    throw new RulebookException(file, CHECKED_ON + ": " + day + " is no day, such as 2026-11-30");
                });
        return rows;
    }

    private static List<Map<String, String>> only(List<Map<String, String>> rows, boolean isChecked) {
        return rows.stream()
                .filter(row -> row.getOrDefault(CHECKED_ON, "").isEmpty() != isChecked)
                .toList();
    }

    private static <T> List<T> with(List<T> some, List<T> others) {
        return Stream.of(some, others).flatMap(List::stream).toList();
    }
}
