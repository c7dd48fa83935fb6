package org.hsproster.roster.value;

import java.util.regex.Pattern;
import org.hsproster.spreadsheet.TextNormalizer;

/** The forms in which employee numbers are compared. */
public final class EmployeeNumber {

    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

    private EmployeeNumber() {}

    /** Returns the form in which numbers are compared; leading zeros are part of it. */
    public static String key(String number) {
        return TextNormalizer.squeezed(number);
    }

    /** Returns the same without leading zeros, which get lost where a program takes the number for a figure. */
    public static String withoutZeros(String number) {
        return LEADING_ZEROS.matcher(key(number)).replaceFirst("");
    }
}
