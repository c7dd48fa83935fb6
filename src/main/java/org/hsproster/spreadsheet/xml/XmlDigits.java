package org.hsproster.spreadsheet.xml;

/** Parses whole numbers in the bytes of XML. */
final class XmlDigits {

    /** A number of so many digits always fits an {@code int}. */
    private static final int MAX_DIGITS = 9;

    private XmlDigits() {}

    /**
     * Returns the number between {@code from} and {@code to} (exclusive), or -1 if that is anything but a few digits.
     */
    static int number(byte[] bytes, int from, int to) {
        if (to <= from || to - from > MAX_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
