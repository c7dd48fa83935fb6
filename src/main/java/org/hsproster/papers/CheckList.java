package org.hsproster.papers;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.employee.ActivityCategory;
import org.hsproster.employee.StatusOfResidence.Nature;
import org.hsproster.form.DueSoon;
import org.hsproster.points.PointSheet;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.application.Paper;
import org.hsproster.renewal.application.PaperSet;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.PapersToCollect;
import org.hsproster.report.wording.PapersToFile;
import org.hsproster.report.wording.Texts;
import org.hsproster.rulebook.PaperProvider;
import org.hsproster.rulebook.Rulebook;

/** The papers of one person in one language. */
final class CheckList {

    private final Texts texts;
    private final Rulebook rulebook;
    private final PapersToFile toFile;
    private final PapersToCollect toCollect;
    private final Map<ActivityCategory, PointSheet> sheets = new EnumMap<>(ActivityCategory.class);

    CheckList(Texts texts, Rulebook rulebook) {
        this.texts = texts;
        this.rulebook = rulebook;
        this.toFile = new PapersToFile(texts);
        this.toCollect = new PapersToCollect(texts);
    }

    /** Returns the papers of each application, then the supporting documents of the points where they matter. */
    List<CheckSection> of(AssessedEntry person, List<PaperSet> sets) {
        List<CheckSection> sections = new ArrayList<>();
        sets.forEach(set -> sections.add(section(set)));
        if (sets.isEmpty()) {
            sections.add(
                    new CheckSection(texts.text("package.papers"), List.of(), List.of(texts.text("package.none"))));
        }
        List<CheckSection.Line> lines = evidence(person.assessment()).stream()
                .map(each -> new CheckSection.Line(each.formNumber(), label(each), EvidenceProvider.of(each.item())))
                .toList();
        if (!lines.isEmpty() || DueSoon.isHolder(person, Nature.HSP_I)) {
            String note = lines.isEmpty() ? "package.evidence.none" : "package.evidence.note";
            sections.add(new CheckSection(texts.text("package.evidence"), lines, List.of(texts.text(note))));
        }
        return sections;
    }

    /** Returns what the employee has or gets, each once. */
    List<String> ofEmployee(AssessedEntry person, List<PaperSet> sets) {
        List<String> papers = new ArrayList<>();
        for (PaperSet set : sets) {
            for (Paper paper : set.papers()) {
                if (paper.provider().filter(PaperProvider.EMPLOYEE::equals).isPresent()) {
                    String text = paper.text().in(texts.locale());
                    papers.add(set.dependsOnCategory(paper) ? texts.text("package.request.maybe", text) : text);
                }
            }
        }
        evidence(person.assessment()).stream()
                .filter(each -> EvidenceProvider.of(each.item())
                        .filter(PaperProvider.EMPLOYEE::equals)
                        .isPresent())
                .map(this::label)
                .forEach(papers::add);
        return papers.stream().distinct().toList();
    }

    private CheckSection section(PaperSet set) {
        return new CheckSection(
                toFile.title(set),
                set.papers().stream()
                        .map(paper -> new CheckSection.Line("", toFile.line(paper, set), paper.provider()))
                        .toList(),
                toFile.categoryNote(set).stream().toList());
    }

    /** Returns the supporting documents that there are. */
    private List<PapersToCollect.Papers> evidence(RenewalAssessment assessment) {
        Optional<PointSheet> sheet = assessment
                .category()
                .map(category -> sheets.computeIfAbsent(category, each -> PointSheet.of(rulebook, each)));
        return sheet.isEmpty() || assessment.points().isEmpty()
                ? List.of()
                : toCollect.of(assessment.evidence(), assessment.points().get(), sheet.get()).stream()
                        .filter(each -> !each.documents().isEmpty())
                        .toList();
    }

    private String label(PapersToCollect.Papers papers) {
        return texts.text("package.evidence.line", papers.label(), papers.documents());
    }
}
