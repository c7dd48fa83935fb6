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

    Answer answer(Optional<Boolean> inJapan) {
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
