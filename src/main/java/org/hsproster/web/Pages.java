package org.hsproster.web;

import java.util.List;
import org.hsproster.report.Sentences;
import org.hsproster.report.Texts;
import org.hsproster.roster.RosterColumns;
import org.springframework.ui.Model;

/** Which page shows an upload at its stage, and what it says. */
record Pages(Workshop workshop, Mapping mapping, Assessing assessing) {

    String show(Upload upload, Texts texts, Model model) {
        Stage stage = upload.stage();
        if (stage instanceof Stage.Locked locked) {
            model.addAttribute("wrong", locked.wrongPassword());
            return "locked";
        }
        if (stage instanceof Stage.Understood understood) {
            List<HeaderRow> rows = mapping.rows(understood.sheets(), texts);
            model.addAttribute("rows", rows);
            model.addAttribute("choices", Mapping.choices(texts));
            model.addAttribute(
                    "choose",
                    understood.lacksForeigners()
                            && rows.stream().map(HeaderRow::chosen).noneMatch(RosterColumns::tellsForeigners));
            model.addAttribute("lacksForeigners", understood.lacksForeigners());
            model.addAttribute("remembered", rows.stream().anyMatch(HeaderRow::isCorrected));
            return "columns";
        }
        if (stage instanceof Stage.Done done) {
            model.addAttribute("page", ResultPage.of(done.outcome(), assessing, texts));
            model.addAttribute("released", upload.isReleased());
            return "result";
        }
        if (stage instanceof Stage.Refused refused) {
            model.addAttribute("why", new Sentences(texts).problem(refused.problem()));
            return "refused";
        }
        if (stage instanceof Stage.Failed failed) {
            model.addAttribute("why", texts.text("web.failed." + failed.why().name()));
            return "refused";
        }
        model.addAttribute("step", stage instanceof Stage.Running ? 3 : 1);
        model.addAttribute("progress", progress(upload, texts));
        return "wait";
    }

    Progress progress(Upload upload, Texts texts) {
        return Progress.of(upload.stage(), workshop.place(upload), texts);
    }
}
