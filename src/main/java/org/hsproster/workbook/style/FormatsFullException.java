package org.hsproster.workbook.style;

/** Thrown if a workbook has as many cell formats as its file format allows, without the one that is needed. */
public final class FormatsFullException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    FormatsFullException(int most) {
        super("the workbook holds %d cell formats, and more are needed".formatted(most));
    }
}
