package org.hsproster.web.upload;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The stored rosters leave no room for another one. */
@ResponseStatus(HttpStatus.INSUFFICIENT_STORAGE)
final class StorageFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
