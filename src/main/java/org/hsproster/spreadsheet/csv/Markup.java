package org.hsproster.spreadsheet.csv;

import java.util.Optional;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.UnreadableReason;

/** Recognises web pages and XML, which Excel opens as sheets. */
final class Markup {

    private static final Pattern WEB_PAGE = Pattern.compile(
            "(?i)MIME-Version:|<!doctype html|<(?:html|head|meta|body"
                    + "|style|table|div|script|tr|td)\\b|<!--|<\\?xml.*<html\\b",
            Pattern.DOTALL);
    private static final Pattern XML = Pattern.compile("<\\?xml|<[A-Za-z]+[ :>]");
    private static final String SPREADSHEET_2003 = "urn:schemas-microsoft-com:office:spreadsheet";

    private Markup() {}

    /** Returns the reason to reject a file with this beginning; empty for plain text. */
    static Optional<UnreadableReason> refusal(String start) {
        String text = start.stripLeading();
        if (WEB_PAGE.matcher(text).lookingAt()) {
            return Optional.of(UnreadableReason.WEB_PAGE);
        }
        if (!XML.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        return Optional.of(
                text.contains(SPREADSHEET_2003)
                        ? UnreadableReason.XML_SPREADSHEET
                        : UnreadableReason.NOT_A_SPREADSHEET);
    }
}
