package org.hsproster.web.page;

import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hsproster.web.security.SessionOwner;
import org.hsproster.web.upload.Upload;
import org.hsproster.web.upload.UploadLimits;
import org.hsproster.web.upload.UploadService;
import org.hsproster.web.upload.UploadStore;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Serves the first page, which takes uploads and lists them. */
@Controller
class HomeController {

    /** Most rosters are read within this time, so that no wait page is shown. */
    static final Duration SHORT = Duration.ofSeconds(2);

    private final UploadStore uploads;
    private final UploadService service;
    private final UploadList lines;
    private final UploadLimits limits;

    HomeController(UploadStore uploads, UploadService service, UploadList lines, UploadLimits limits) {
        this.uploads = uploads;
        this.service = service;
        this.lines = lines;
        this.limits = limits;
    }

    @GetMapping("/")
    String home(HttpSession session, Locale locale, Model model) {
        List<Upload> listed = uploads.of(SessionOwner.of(session));
        model.addAttribute("uploads", lines.of(listed, locale));
        model.addAttribute("progress", lines.progress(listed, locale));
        model.addAttribute("mostBytes", limits.rosterBytes());
        model.addAttribute("mostMegabytes", limits.rosterBytes() >> 20);
        model.addAttribute("mostBytesTogether", limits.requestBytes());
        model.addAttribute("mostMegabytesTogether", limits.requestBytes() >> 20);
        return "home";
    }

    /** Returns the progress, by which the page knows when to reload. */
    @GetMapping("/progress")
    @ResponseBody
    UploadProgress progress(HttpSession session, Locale locale) {
        return lines.progress(uploads.of(SessionOwner.of(session)), locale);
    }

    @PostMapping("/rosters")
    String take(@RequestParam(required = false) @Nullable List<MultipartFile> files, HttpSession session)
            throws IOException, InterruptedException {
        List<MultipartFile> sent = files == null ? List.of() : files;
        if (sent.stream().anyMatch(file -> file.getSize() > limits.rosterBytes())) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        List<Upload> taken = new ArrayList<>();
        for (MultipartFile file : sent) {
            if (!file.isEmpty()) {
                String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                Upload upload = uploads.add(SessionOwner.of(session), name, file.getInputStream());
                service.read(upload);
                taken.add(upload);
            }
        }
        if (taken.size() == 1) {
            taken.get(0).await(SHORT);
            return "redirect:/rosters/" + taken.get(0).id();
        }
        return taken.isEmpty() ? "redirect:/?none" : "redirect:/#uploads";
    }
}
