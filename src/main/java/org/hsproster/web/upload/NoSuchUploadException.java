package org.hsproster.web.upload;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The upload does not exist or belongs to another user. The answer is the same, so that it does not reveal which. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NoSuchUploadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NoSuchUploadException() {
        super("no such upload");
    }
}
