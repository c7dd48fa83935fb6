package org.hsproster.roster.annotation;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hsproster.spreadsheet.xml.XmlScanner;

/** Changes texts and attributes in XML that is being copied. */
final class RewrittenTexts {

    private RewrittenTexts() {}

    /** Changes the text after the current start tag, and moves to the next tag. */
    static void text(XmlScanner xml, OutputStream out, UnaryOperator<String> change) throws IOException {
        if (!xml.tag().isWhole()) {
            xml.redirect(OutputStream.nullOutputStream());
            out.write(escaped(change.apply(xml.text())).getBytes(StandardCharsets.UTF_8));
            xml.redirectWithTag(out);
        }
    }

    /** Changes an attribute of the current tag, if it has it. */
    static void attribute(XmlScanner xml, String name, UnaryOperator<String> change) throws IOException {
        String text = xml.tag().text();
        String changed = attribute(text, name, change);
        if (!changed.equals(text)) {
            xml.replace(changed.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Returns the tag with an attribute changed, if it has it. */
    static String attribute(String tag, String name, UnaryOperator<String> change) {
        return pattern(name)
                .matcher(tag)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) + found.group(2) + change.apply(found.group(3)) + found.group(2)));
    }

    /** Returns the tag without an attribute. */
    static String without(String tag, String name) {
        return pattern(name).matcher(tag).replaceAll("");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static Pattern pattern(String attribute) {
        return Pattern.compile("(\\s" + attribute + "\\s*=\\s*)([\"'])(.*?)\\2", Pattern.DOTALL);
    }
}
