package org.hsproster.employee;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names of organizations as people write them: 株式会社アオイ, ㈱アオイ and (株)ｱｵｲ are one. */
public final class OrganizationName {

    private static final Pattern LEGAL_FORM = Pattern.compile(
            "株式会社|有限会社|合同会社|\\(株\\)|\\(有\\)|\\(同\\)|\\b(co\\.?,? ?ltd|inc|corp|corporation|k\\.?k|ltd|llc|gk|g\\.k)\\b\\.?");
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Punct}・･。、]");

    private OrganizationName() {}

    /** Whether the name says that it is one: 株式会社アオイ does, 東京 and 正社員 do not. */
    public static boolean hasLegalForm(String name) {
        return LEGAL_FORM.matcher(folded(name)).find();
    }

    /** A key that is equal for two spellings of one name. */
    public static String key(String name) {
        String folded = folded(name);
        String bare = NOISE.matcher(LEGAL_FORM.matcher(folded).replaceAll("")).replaceAll("");
        return bare.isEmpty() ? folded.strip() : bare;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }
}
