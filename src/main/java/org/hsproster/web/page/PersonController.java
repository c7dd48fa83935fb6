package org.hsproster.web.page;

import jakarta.servlet.http.HttpSession;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.renewal.RenewalAssessment;
import org.hsproster.renewal.RenewalPoints;
import org.hsproster.report.AssessedEntry;
import org.hsproster.report.wording.Texts;
import org.hsproster.roster.person.RosterEntry;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.web.security.SessionOwner;
import org.hsproster.web.upload.NoSuchUploadException;
import org.hsproster.web.upload.Upload;
import org.hsproster.web.upload.UploadAssessor;
import org.hsproster.web.upload.UploadOutcome;
import org.hsproster.web.upload.UploadStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Serves the page of one person of a result, with its what-if. */
@Controller
@RequestMapping("/rosters/{id}/people/{index}")
class PersonController {

    private final UploadStore uploads;
    private final UploadAssessor assessor;
    private final Rulebook rulebook;

    PersonController(UploadStore uploads, UploadAssessor assessor, Rulebook rulebook) {
        this.uploads = uploads;
        this.assessor = assessor;
        this.rulebook = rulebook;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable int index, HttpSession session, Locale locale, Model model) {
        return show(find(id, session), index, WhatIf.nothing(), locale, model);
    }

    /** Shows a what-if. It is posted, since pay must not be part of an address. */
    @PostMapping
    String tryOut(
            @PathVariable String id,
            @PathVariable int index,
            @ModelAttribute("if") @Nullable WhatIf given,
            BindingResult wrong,
            HttpSession session,
            Locale locale,
            Model model) {
        Upload upload = find(id, session);
        LocalDate first = outcome(upload).asOf();
        Optional<WhatIf> possible = Optional.ofNullable(given)
                .filter(each -> !wrong.hasErrors() && each.isPossible(first, TimelineChart.end(first)));
        model.addAttribute("impossible", possible.isEmpty());
        return show(upload, index, possible.orElseGet(WhatIf::nothing), locale, model);
    }

    private String show(Upload upload, int index, WhatIf whatIf, Locale locale, Model model) {
        UploadOutcome outcome = outcome(upload);
        if (index < 0 || index >= outcome.people().listed().size()) {
            throw new NoSuchUploadException();
        }
        model.addAttribute("id", upload.id());
        model.addAttribute("index", index);
        model.addAttribute("name", upload.name());
        model.addAttribute("if", whatIf);
        model.addAttribute("first", outcome.asOf());
        model.addAttribute("last", TimelineChart.end(outcome.asOf()));
        model.addAttribute("here", "/rosters/" + upload.id() + "/people/" + index);
        model.addAttribute("page", view(outcome, index, whatIf, PageTexts.in(locale)));
        return "person";
    }

    private PersonView view(UploadOutcome outcome, int index, WhatIf whatIf, Texts texts) {
        AssessedEntry recorded = assessor.reassess(outcome, index);
        Optional<WhatIfResult> result = whatIf.changesNothing()
                ? Optional.empty()
                : Optional.of(result(recorded, whatIf, outcome.asOf(), texts));
        return PersonView.of(recorded, result, outcome.asOf(), rulebook, texts);
    }

    private WhatIfResult result(AssessedEntry recorded, WhatIf whatIf, LocalDate asOf, Texts texts) {
        RosterEntry entry = recorded.entry();
        RenewalAssessment tried = assessor.assess(entry, whatIf.apply(entry.employee()), asOf);
        LocalDate day = whatIf.day()
                .or(() -> tried.points().map(RenewalPoints::countedOn))
                .orElse(asOf);
        return WhatIfResult.of(recorded.assessment(), tried, day, texts);
    }

    private Upload find(String id, HttpSession session) {
        return uploads.find(id, SessionOwner.of(session)).orElseThrow(NoSuchUploadException::new);
    }

    private static UploadOutcome outcome(Upload upload) {
        return DownloadController.outcome(upload).orElseThrow(NoSuchUploadException::new);
    }
}
