package org.hsproster.web.page;

import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.hsproster.history.RunHistory;
import org.hsproster.web.security.SessionOwner;
import org.hsproster.web.upload.UploadStore;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the earlier runs: those whose files are still there, and the counts of all. */
@Controller
class HistoryController {

    private final RunHistory history;
    private final UploadStore uploads;
    private final UploadList lines;

    HistoryController(RunHistory history, UploadStore uploads, UploadList lines) {
        this.history = history;
        this.uploads = uploads;
        this.lines = lines;
    }

    @GetMapping("/history")
    String show(HttpSession session, Locale locale, Model model) {
        model.addAttribute("uploads", lines.of(uploads.of(SessionOwner.of(session)), locale));
        model.addAttribute("runs", PastRun.of(history.runs(), PageTexts.in(locale)));
        return "history";
    }
}
