package org.hsproster.web;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One person of a result, and what would be if. */
@Controller
@RequestMapping("/rosters/{id}/people/{index}")
class PersonController {

    private final Uploads uploads;
    private final Assessing assessing;

    PersonController(Uploads uploads, Assessing assessing) {
        this.uploads = uploads;
        this.assessing = assessing;
    }

    @GetMapping
    String show(@PathVariable String id, @PathVariable int index, HttpSession session, Locale locale, Model model) {
        return show(id, index, WhatIf.nothing(), session, locale, model);
    }

    /** Sent, not linked: pay is nothing for an address. */
    @PostMapping
    String tryOut(
            @PathVariable String id,
            @PathVariable int index,
            @ModelAttribute("if") WhatIf whatIf,
            HttpSession session,
            Locale locale,
            Model model) {
        return show(id, index, whatIf, session, locale, model);
    }

    private String show(String id, int index, WhatIf whatIf, HttpSession session, Locale locale, Model model) {
        Upload upload = uploads.find(id, Owner.of(session)).orElseThrow(NoSuchUploadException::new);
        if (!(upload.stage() instanceof Stage.Done done)
                || index < 0
                || index >= done.outcome().people().listed().size()) {
            throw new NoSuchUploadException();
        }
        model.addAttribute("id", id);
        model.addAttribute("index", index);
        model.addAttribute("name", upload.name());
        model.addAttribute("if", whatIf);
        model.addAttribute("here", "/rosters/" + id + "/people/" + index);
        model.addAttribute("page", assessing.person(done.outcome(), index, whatIf, PageTexts.in(locale)));
        return "person";
    }
}
