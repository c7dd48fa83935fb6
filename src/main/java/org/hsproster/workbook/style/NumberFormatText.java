package org.hsproster.workbook.style;

/** Number formats as they are written, which programs do in different ways. */
final class NumberFormatText {

    /** Shown as they stand, with or without a stroke before them. */
    private static final String SHOWN_AS_WRITTEN = "-+ ()";

    private NumberFormatText() {}

    /** The same for all that show the same: every character that is only shown has a stroke before it. */
    static String normal(String code) {
        StringBuilder normal = new StringBuilder(code.length() + 8);
        boolean isQuoted = false;
        for (int i = 0; i < code.length(); i++) {
            char each = code.charAt(i);
            if (each == '"') {
                isQuoted = !isQuoted;
            } else if (each == '\\' && !isQuoted && i + 1 < code.length()) {
                normal.append(each).append(code.charAt(++i));
            } else {
                normal.append(isQuoted || SHOWN_AS_WRITTEN.indexOf(each) >= 0 ? "\\" : "")
                        .append(each);
            }
        }
        return normal.toString();
    }
}
