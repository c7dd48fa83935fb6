package org.hsproster.web.page;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hsproster.spreadsheet.Password;
import org.hsproster.web.security.SessionOwner;
import org.hsproster.web.upload.NoSuchUploadException;
import org.hsproster.web.upload.RunChoices;
import org.hsproster.web.upload.Upload;
import org.hsproster.web.upload.UploadService;
import org.hsproster.web.upload.UploadState;
import org.hsproster.web.upload.UploadStore;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Serves one upload, from the check of its columns to its result. */
@Controller
@RequestMapping("/rosters/{id}")
class RosterController {

    private final UploadStore uploads;
    private final UploadService service;
    private final UploadPages pages;
    private final ColumnStep mapping;
    private final Clock clock;

    RosterController(UploadStore uploads, UploadService service, UploadPages pages, ColumnStep mapping, Clock clock) {
        this.uploads = uploads;
        this.service = service;
        this.pages = pages;
        this.mapping = mapping;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable String id, HttpSession session, Locale locale, Model model) {
        Upload upload = find(id, session);
        model.addAttribute("id", id);
        model.addAttribute("name", upload.name());
        model.addAttribute("today", LocalDate.now(clock));
        return pages.show(upload, PageTexts.in(locale), model);
    }

    /** Returns the progress, by which the page knows when to reload. */
    @GetMapping("/progress")
    @ResponseBody
    UploadProgress progress(@PathVariable String id, HttpSession session, Locale locale) {
        return pages.progress(find(id, session), PageTexts.in(locale));
    }

    @PostMapping("/password")
    String unlock(@PathVariable String id, @RequestParam char[] password, HttpSession session)
            throws InterruptedException {
        Upload upload = find(id, session);
        service.unlock(upload, Password.of(password));
        return again(upload);
    }

    @PostMapping("/assess")
    String assess(
            @PathVariable String id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate asOf,
            @RequestParam(defaultValue = "") String language,
            @RequestParam Map<String, String> fields,
            HttpSession session)
            throws IOException, InterruptedException {
        Upload upload = find(id, session);
        Optional<Locale> outcome =
                Optional.of(language).filter(tag -> !tag.isEmpty()).map(Locale::forLanguageTag);
        if (upload.state() instanceof UploadState.Understood understood) {
            if (understood.lacksForeigners() && !mapping.tellsForeigners(understood.sheets(), fields)) {
                mapping.remember(understood.sheets(), fields);
                return again(upload);
            }
            Optional<Path> file = mapping.file(upload, understood.sheets(), fields);
            service.assess(upload, new RunChoices(asOf, outcome, file));
        }
        return again(upload);
    }

    /** Applies an offered column, and shows the columns again. */
    @PostMapping("/columns")
    String take(@PathVariable String id, @RequestParam Map<String, String> fields, HttpSession session)
            throws InterruptedException {
        Upload upload = find(id, session);
        if (upload.state() instanceof UploadState.Understood understood) {
            mapping.remember(understood.sheets(), fields);
        }
        return again(upload);
    }

    @PostMapping("/remove")
    String remove(@PathVariable String id, HttpSession session) {
        Upload upload = find(id, session);
        uploads.remove(upload);
        service.stop(upload);
        return "redirect:/?removed";
    }

    private Upload find(String id, HttpSession session) {
        return uploads.find(id, SessionOwner.of(session)).orElseThrow(NoSuchUploadException::new);
    }

    private static String again(Upload upload) throws InterruptedException {
        upload.await(HomeController.SHORT);
        return "redirect:/rosters/" + upload.id();
    }
}
