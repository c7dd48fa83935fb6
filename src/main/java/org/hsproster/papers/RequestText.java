package org.hsproster.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hsproster.employee.Fact;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;

/** The request to one employee in one language, line by line. It has no points, no pay and no outlook. */
record RequestText(Texts texts) {

    /**
     * Returns the lines; blank ones are empty.
     *
     * @param bringBy the day by which the papers are needed; empty for at once
     */
    List<String> of(AssessedEntry person, Optional<LocalDate> bringBy, List<String> papers) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("package.request.subject"));
        lines.add("");
        lines.add(person.entry()
                .employee()
                .confirmed(Fact.NAME)
                .map(name -> texts.text("package.request.dear", name))
                .orElseGet(() -> texts.text("package.request.dearAll")));
        lines.add("");
        lines.add(person.entry()
                .employee()
                .reported(Fact.EXPIRES_ON)
                .readable()
                .map(expiry -> texts.text("package.request.opening", expiry))
                .orElseGet(() -> texts.text("package.request.openingWithoutDay")));
        lines.add(bringBy.map(day -> texts.text("package.request.by", day))
                .orElseGet(() -> texts.text("package.request.atOnce")));
        lines.add("");
        papers.forEach(paper -> lines.add(texts.text("package.request.item", paper)));
        lines.add("");
        lines.add(texts.text("package.request.form"));
        lines.add(texts.text("package.request.certificates"));
        lines.add(texts.text("package.request.languages"));
        lines.add(texts.text("package.request.late"));
        lines.add("");
        lines.add(texts.text("package.request.closing"));
        lines.add("");
        lines.add(sender(person.entry().caseNote().owner()));
        return lines;
    }

    private String sender(String owner) {
        return owner.isBlank() ? texts.text("package.request.hr") : texts.text("package.request.owner", owner);
    }
}
