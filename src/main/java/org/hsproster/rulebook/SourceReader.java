package org.hsproster.rulebook;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;

/** Reads the source of a rule, whose title and provision are given in both languages. */
final class SourceReader {

    private static final String EXAMPLE_TITLE =
            "{ en: \"Ministry of Justice Order No. 37 of 2014\", ja: \"平成26年法務省令第37号\" }";
    private static final String EXAMPLE_PROVISION = "{ en: \"art. 1(1)(ii)\", ja: \"第1条第1項第2号\" }";

    private SourceReader() {}

    static Source read(Fields source) {
        source.onlyWith(Set.of("law_id", "title", "provision", "link"));
        String link = source.text("link");
        if (!isHttps(link)) {
            throw source.refused("link", "must begin with https://");
        }
        return new Source(
                source.optionalText("law_id"),
                inBothLanguages(source, "title", EXAMPLE_TITLE),
                inBothLanguages(source, "provision", EXAMPLE_PROVISION),
                link);
    }

    private static Label inBothLanguages(Fields source, String key, String example) {
        if (!source.isMapping(key)) {
            throw source.refused(key, "must be given in English and Japanese, such as " + example);
        }
        return ParameterReader.label(source.fields(key));
    }

    private static boolean isHttps(String link) {
        try {
            return "https".equals(new URI(link).getScheme());
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
