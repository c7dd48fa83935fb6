package org.hsproster.employee;

import java.util.Set;

/** Compares names of organizations as people write them: 株式会社アオイ, ㈱アオイ and (株)ｱｵｲ are equal. */
public final class OrganizationName {

    private OrganizationName() {}

    /** Compares two names; the order does not matter. */
    public static Likeness compare(String one, String other) {
        return new OrganizationComparison(OrganizationParts.of(one), OrganizationParts.of(other)).likeness();
    }

    /** Returns a key that is equal for variants of one name. */
    public static String key(String name) {
        return OrganizationParts.of(name).key();
    }

    /** Returns the keys of all variants and other names in a name, the most certain first. */
    public static Set<String> keys(String name) {
        return OrganizationParts.of(name).keys();
    }

    /** Tests whether a name contains a legal form: 株式会社アオイ does, 東京 and 正社員 do not. */
    public static boolean hasLegalForm(String name) {
        return LegalForms.areIn(OrganizationSpelling.folded(name));
    }

    /** Tests whether a text is a place or a branch rather than a name: 東京, 大阪支店. */
    public static boolean isPlace(String text) {
        return OrganizationPlaces.behindAName(OrganizationSpelling.folded(text), true) == OrganizationPlaces.Answer.YES;
    }
}
