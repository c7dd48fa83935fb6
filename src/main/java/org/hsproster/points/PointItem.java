package org.hsproster.points;

/**
 * The items of the point calculation table, in its order. The ids are those of the results document and of the rule
 * files; a sheet has the items with a rule file.
 */
public enum PointItem {
    DEGREE("degree"),
    MULTIPLE_DEGREES("multiple-degrees"),
    EXPERIENCE("experience"),
    REMUNERATION("remuneration"),
    AGE("age"),
    RESEARCH("research"),
    LICENCES("licences"),
    POSITION("position"),
    INNOVATION_SUPPORT("innovation-support"),
    INNOVATION_SUPPORT_SME("innovation-support-sme"),
    LOCAL_GOVERNMENT_SUPPORT("local-government-support"),
    RD_RATIO("rd-ratio"),
    FOREIGN_QUALIFICATION("foreign-qualification"),
    JAPANESE_DEGREE("japanese-degree"),
    JAPANESE_LANGUAGE("japanese-language"),
    GROWTH_FIELD("growth-field"),
    DESIGNATED_UNIVERSITY("designated-university"),
    TRAINING("training"),
    INVESTMENT_MANAGEMENT("investment-management"),
    INVESTMENT("investment");

    private final String id;

    PointItem(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
