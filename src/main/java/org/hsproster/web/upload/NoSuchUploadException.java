package org.hsproster.web.upload;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such upload, or it is somebody else's: the answer is the same, so that nobody learns which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchUploadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchUploadException() {
        super("no such upload");
    }
}
