package org.hsproster.spreadsheet;

/** Cell addresses in the A1 form. */
public final class CellAddress {

    private static final int LETTERS = 26;

    private CellAddress() {}

    /** Returns the A1 form of a 0-based column and a 1-based row. */
    public static String of(int column, int row) {
        return column(column) + row;
    }

    /** Returns the column (0-based) of an A1 address. */
    public static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length() && Character.isLetter(address.charAt(i)); i++) {
            column = column * LETTERS + Character.toUpperCase(address.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }

    /** Returns the letters of a 0-based column. */
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
