package org.hsproster.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such upload, or it is somebody else's: the answer is the same, so that nobody learns which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
final class NoSuchUploadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoSuchUploadException() {
        super("no such upload");
    }
}
