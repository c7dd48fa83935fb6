package org.hsproster.employee;

import java.util.Optional;

/**
 * Status of residence (在留資格), as far as it matters to a renewal.
 *
 * <p>Law: Immigration Control and Refugee Recognition Act, Appended Tables I and II.
 */
public enum StatusOfResidence {
    HSP_I_A(Nature.HSP_I, ActivityCategory.ADVANCED_ACADEMIC_RESEARCH),
    HSP_I_B(Nature.HSP_I, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL),
    HSP_I_C(Nature.HSP_I, ActivityCategory.ADVANCED_BUSINESS_MANAGEMENT),
    /** 高度専門職1号 without イ, ロ or ハ. */
    HSP_I_UNSPECIFIED(Nature.HSP_I),
    HSP_II(Nature.WITHOUT_EXPIRY),
    ENGINEER_HUMANITIES_INTERNATIONAL(Nature.WORK, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL),
    BUSINESS_MANAGER(Nature.WORK, ActivityCategory.ADVANCED_BUSINESS_MANAGEMENT),
    RESEARCHER(Nature.WORK, ActivityCategory.ADVANCED_ACADEMIC_RESEARCH),
    PROFESSOR(Nature.WORK, ActivityCategory.ADVANCED_ACADEMIC_RESEARCH),
    INSTRUCTOR(Nature.WORK, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL),
    INTRA_COMPANY_TRANSFEREE(Nature.WORK, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL),
    LEGAL_ACCOUNTING(Nature.WORK, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL),
    MEDICAL(Nature.WORK, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL),
    ARTIST(Nature.WORK, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL),
    RELIGIOUS(Nature.WORK, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL),
    JOURNALIST(Nature.WORK, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL),
    ENTERTAINER(Nature.WORK, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL),
    SKILLED_LABOR(Nature.WORK, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL),
    NURSING_CARE(Nature.WORK, ActivityCategory.ADVANCED_SPECIALIZED_TECHNICAL),
    SPECIFIED_SKILLED_WORKER(Nature.OTHER),
    TECHNICAL_INTERN(Nature.OTHER),
    DESIGNATED_ACTIVITIES(Nature.OTHER),
    STUDENT(Nature.OTHER),
    DEPENDENT(Nature.OTHER),
    PERMANENT_RESIDENT(Nature.WITHOUT_EXPIRY),
    SPECIAL_PERMANENT_RESIDENT(Nature.WITHOUT_EXPIRY),
    SPOUSE_OF_JAPANESE(Nature.OTHER),
    SPOUSE_OF_PERMANENT_RESIDENT(Nature.OTHER),
    LONG_TERM_RESIDENT(Nature.OTHER),
    /** Any other existing status, such as 文化活動. */
    OTHER(Nature.OTHER),
    /** The roster says that there is none, as for a Japanese national. */
    NONE(Nature.OTHER);

    /** The role of a status in a renewal on points. */
    public enum Nature {
        /** Renewed on points. */
        HSP_I,
        /** No period of stay; a date beside it is the validity of the residence card. */
        WITHOUT_EXPIRY,
        /** Skilled work, from which a change to HSP (i) may be possible. */
        WORK,
        /** Depends neither on points nor on skilled work. */
        OTHER
    }

    private final Nature nature;
    private final Optional<ActivityCategory> category;

    StatusOfResidence(Nature nature) {
        this.nature = nature;
        this.category = Optional.empty();
    }

    StatusOfResidence(Nature nature, ActivityCategory category) {
        this.nature = nature;
        this.category = Optional.of(category);
    }

    public Nature nature() {
        return nature;
    }

    /** Returns the HSP (i) activity of the status or, for other work, the nearest one. */
    public Optional<ActivityCategory> category() {
        return category;
    }
}
