package org.hsproster.spreadsheet.xml;

/** Whole numbers as they stand in the bytes of XML. */
final class XmlDigits {

    /** So many make no number that an {@code int} cannot hold. */
    private static final int MOST = 9;

    private XmlDigits() {}

    /** Returns the number from {@code from} to before {@code to}; -1 where anything but a few digits stands there. */
    static int number(byte[] bytes, int from, int to) {
        if (to <= from || to - from > MOST) {
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
