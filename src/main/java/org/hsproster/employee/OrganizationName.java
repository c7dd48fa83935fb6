package org.hsproster.employee;

import java.util.Set;

/** Compares names of organizations as people write them: 株式会社アオイ, ㈱アオイ and (株)ｱｵｲ are one. */
public final class OrganizationName {

    private OrganizationName() {}

    /** Returns how the two compare; the order does not matter. */
    public static Likeness compare(String one, String other) {
        return new OrganizationComparison(OrganizationParts.of(one), OrganizationParts.of(other)).likeness();
    }

    /** Returns a key that is equal for two spellings of one name. */
    public static String key(String name) {
        return OrganizationParts.of(name).key();
    }

    /**
     * Returns the keys under which an organization may be known, the most certain first: other spellings, other names.
     */
    public static Set<String> keys(String name) {
        return OrganizationParts.of(name).keys();
    }

    /** Tests whether the name says that it is one: 株式会社アオイ does, 東京 and 正社員 do not. */
    public static boolean hasLegalForm(String name) {
        return LegalForms.areIn(OrganizationSpelling.folded(name));
    }

    /** Tests whether a text is a place or a branch, and no name: 東京, 大阪支店. */
    public static boolean isPlace(String text) {
        return OrganizationPlaces.behindAName(OrganizationSpelling.folded(text), true) == OrganizationPlaces.Answer.YES;
    }
}
