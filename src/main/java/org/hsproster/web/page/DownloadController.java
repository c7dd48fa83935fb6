package org.hsproster.web.page;

import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hsproster.web.security.SessionOwner;
import org.hsproster.web.upload.NoSuchUploadException;
import org.hsproster.web.upload.Upload;
import org.hsproster.web.upload.UploadOutcome;
import org.hsproster.web.upload.UploadState;
import org.hsproster.web.upload.UploadStore;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Serves the files of a result. */
@Controller
@RequestMapping("/rosters/{id}")
class DownloadController {

    private final UploadStore uploads;

    DownloadController(UploadStore uploads) {
        this.uploads = uploads;
    }

    @GetMapping("/workbook")
    ResponseEntity<Resource> workbook(@PathVariable String id, HttpSession session) {
        return file(outcome(id, session).map(UploadOutcome::workbook));
    }

    @GetMapping("/managers")
    ResponseEntity<Resource> managers(@PathVariable String id, HttpSession session) {
        return file(outcome(id, session).map(UploadOutcome::managers));
    }

    @GetMapping("/results")
    ResponseEntity<Resource> results(@PathVariable String id, HttpSession session) {
        return file(outcome(id, session).flatMap(UploadOutcome::results));
    }

    @GetMapping("/calendar")
    ResponseEntity<Resource> calendar(@PathVariable String id, HttpSession session) {
        return file(outcome(id, session).flatMap(UploadOutcome::calendar));
    }

    private Optional<UploadOutcome> outcome(String id, HttpSession session) {
        return uploads.find(id, SessionOwner.of(session)).flatMap(DownloadController::outcome);
    }

    static Optional<UploadOutcome> outcome(Upload upload) {
        return upload.state() instanceof UploadState.Done done ? Optional.of(done.outcome()) : Optional.empty();
    }

    static ResponseEntity<Resource> file(Optional<Path> found) {
        Path file = found.filter(Files::exists).orElseThrow(NoSuchUploadException::new);
        String disposition = ContentDisposition.attachment()
                .filename(String.valueOf(file.getFileName()), StandardCharsets.UTF_8)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .body(new FileSystemResource(file));
    }
}
