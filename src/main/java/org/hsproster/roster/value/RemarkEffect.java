package org.hsproster.roster.value;

/** What a remark does to the value that it stands beside. */
enum RemarkEffect {
    /** The value counts as it stands: （税込）, 取得済. */
    HARMLESS,
    /** The value does not hold, or no longer: 却下, 失効, 中退. */
    DENIAL,
    /** The value is not settled: 要確認, 取得予定. */
    DOUBT,
    /** The amount includes what does not count, and what counts is less: 残業代込み. */
    EXCESS,
    /** The amount leaves out what counts, and what counts is more: 賞与別, 手取り. */
    SHORTFALL,
    /** Not in the list: what it does is not known. */
    UNKNOWN
}
