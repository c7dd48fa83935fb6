package org.hsproster.employee;

/**
 * The activity permitted to an HSP (i) holder, which determines the sheet of the point calculation table.
 *
 * <p>Law: Immigration Control and Refugee Recognition Act, Appended Table I(2), entry 高度専門職, item (i).
 */
public enum ActivityCategory {
    /** 1号イ 高度学術研究活動. */
    ADVANCED_ACADEMIC_RESEARCH("A"),
    /** 1号ロ 高度専門・技術活動. */
    ADVANCED_SPECIALIZED_TECHNICAL("B"),
    /** 1号ハ 高度経営・管理活動. */
    ADVANCED_BUSINESS_MANAGEMENT("C");

    private final String sheet;

    ActivityCategory(String sheet) {
        this.sheet = sheet;
    }

    /** Returns the letter of the sheet of the agency's form: A, B or C. */
    public String sheet() {
        return sheet;
    }
}
