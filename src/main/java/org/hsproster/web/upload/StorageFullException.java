package org.hsproster.web.upload;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** So many rosters are kept already that there is no room for another one. */
@ResponseStatus(HttpStatus.INSUFFICIENT_STORAGE)
final class StorageFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
