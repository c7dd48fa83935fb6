package org.hsproster.workbook.style;

/** A workbook holds as many cell formats as the file format allows, and not the one that is needed. */
public final class FormatsFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormatsFullException(int most) {
        super("the workbook holds %d cell formats, and more are needed".formatted(most));
    }
}
