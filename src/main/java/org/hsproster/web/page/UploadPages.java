package org.hsproster.web.page;

import java.util.List;
import org.hsproster.report.wording.Sentences;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.RosterColumns;
import org.hsproster.web.upload.Upload;
import org.hsproster.web.upload.UploadAssessor;
import org.hsproster.web.upload.UploadQueue;
import org.hsproster.web.upload.UploadState;
import org.springframework.ui.Model;

/** Selects the page for the state of an upload, and fills its model. */
record UploadPages(UploadQueue queue, ColumnStep mapping, UploadAssessor assessor) {

    String show(Upload upload, Texts texts, Model model) {
        UploadState state = upload.state();
        if (state instanceof UploadState.Locked locked) {
            model.addAttribute("wrong", locked.wrongPassword());
            return "locked";
        }
        if (state instanceof UploadState.Understood understood) {
            List<HeaderRow> rows = mapping.rows(understood.sheets(), texts);
            model.addAttribute("rows", rows);
            model.addAttribute("choices", ColumnStep.choices(texts));
            model.addAttribute(
                    "choose",
                    understood.lacksForeigners()
                            && rows.stream().map(HeaderRow::chosen).noneMatch(RosterColumns::tellsForeigners));
            model.addAttribute("lacksForeigners", understood.lacksForeigners());
            model.addAttribute("remembered", rows.stream().anyMatch(HeaderRow::isCorrected));
            return "columns";
        }
        if (state instanceof UploadState.Done done) {
            model.addAttribute("page", ResultPage.of(done.outcome(), assessor, texts));
            model.addAttribute("released", upload.isReleased());
            return "result";
        }
        if (state instanceof UploadState.Refused refused) {
            model.addAttribute("why", new Sentences(texts).problem(refused.problem()));
            return "refused";
        }
        if (state instanceof UploadState.Failed failed) {
            model.addAttribute("why", texts.text("web.failed." + failed.why().name()));
            return "refused";
        }
        model.addAttribute("step", state instanceof UploadState.Running ? 3 : 1);
        model.addAttribute("progress", progress(upload, texts));
        return "wait";
    }

    UploadProgress progress(Upload upload, Texts texts) {
        return UploadProgress.of(upload.state(), queue.place(upload), texts);
    }
}
