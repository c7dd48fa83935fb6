package org.hsproster.workbook.style;

/** Codes of number formats, which programs write in different ways. */
final class NumberFormatText {

    /** Characters that are shown literally, with or without a backslash. */
    private static final String SHOWN_AS_WRITTEN = "-+ ()";

    private NumberFormatText() {}

    /** Returns the code with a backslash before each literal character, which is equal for equal formats. */
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
