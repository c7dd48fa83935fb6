package org.hsproster.web.page;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.hsproster.web.security.CurrentUser;
import org.hsproster.web.security.SessionOwner;
import org.hsproster.web.upload.NoSuchUploadException;
import org.hsproster.web.upload.UploadOutcome;
import org.hsproster.web.upload.UploadStore;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the editions for managers that HR has released, which are all that managers see. */
@Controller
class ReleasedController {

    private final UploadStore uploads;
    private final UploadList lines;

    ReleasedController(UploadStore uploads, UploadList lines) {
        this.uploads = uploads;
        this.lines = lines;
    }

    @GetMapping(CurrentUser.RELEASED)
    String list(Locale locale, Model model) {
        model.addAttribute("released", lines.of(uploads.released(), locale));
        return "released";
    }

    @GetMapping(CurrentUser.RELEASED + "/{id}")
    ResponseEntity<Resource> download(@PathVariable String id) {
        return DownloadController.file(uploads.released().stream()
                .filter(upload -> upload.id().equals(id))
                .findFirst()
                .flatMap(DownloadController::outcome)
                .map(UploadOutcome::managers));
    }

    /** Releases an edition, or revokes its release. */
    @PostMapping("/rosters/{id}/release")
    String release(@PathVariable String id, @RequestParam boolean released, HttpSession session) {
        uploads.find(id, SessionOwner.of(session))
                .orElseThrow(NoSuchUploadException::new)
                .release(released);
        return "redirect:/rosters/" + id;
    }
}
