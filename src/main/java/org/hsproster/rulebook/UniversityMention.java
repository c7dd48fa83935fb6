package org.hsproster.rulebook;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hsproster.rulebook.DesignatedUniversities.Answer;

/** One university named in a cell, with the remarks beside the name. */
final class UniversityMention {

    private final Set<Institution> bearers;
    private final Set<String> countries = new LinkedHashSet<>();
    private boolean isQualified;
    private boolean isLeft;

    UniversityMention(Set<Institution> bearers) {
        this.bearers = bearers;
    }

    /** Adds a country beside the name. */
    void in(String country) {
        countries.add(country);
    }

    /** Marks the name as having an unknown remark, which may mean another institution. */
    void qualify() {
        isQualified = true;
    }

    /** Marks the university as left without a degree. */
    void leave() {
        isLeft = true;
    }

    /** Returns the best answer of several universities. */
    static Answer best(List<UniversityMention> mentions, Optional<Boolean> inJapan) {
        Answer best = Answer.NOT_LISTED;
        for (UniversityMention mention : mentions) {
            Answer answer = mention.answer(inJapan);
            if (answer == Answer.LISTED) {
                return answer;
            }
            best = answer == Answer.AMBIGUOUS ? answer : best;
        }
        return best;
    }

    private Answer answer(Optional<Boolean> inJapan) {
        if (isLeft) {
            return Answer.NOT_LISTED;
        }
        List<Institution> meant = bearers.stream()
                .filter(each -> countries.isEmpty() || countries.contains(each.country()))
                .toList();
        Answer answer = answer(meant);
        if (answer == Answer.AMBIGUOUS && inJapan.isPresent()) {
            List<Institution> there = meant.stream()
                    .filter(each -> each.country().equals(UniversityIndex.JAPAN) == inJapan.get())
                    .toList();
            answer = there.isEmpty() ? answer : answer(there);
        }
        return answer == Answer.LISTED && isQualified ? Answer.AMBIGUOUS : answer;
    }

    private static Answer answer(List<Institution> meant) {
        if (meant.stream().noneMatch(Institution::isListed)) {
            return Answer.NOT_LISTED;
        }
        boolean isOne = meant.stream().map(Institution::country).distinct().count() == 1;
        return isOne && meant.stream().allMatch(Institution::isListed) ? Answer.LISTED : Answer.AMBIGUOUS;
    }
}
