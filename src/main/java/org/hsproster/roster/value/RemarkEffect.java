package org.hsproster.roster.value;

/** The effect of a remark on the value beside it. */
enum RemarkEffect {
    /** The value is valid: （税込）, 取得済. */
    HARMLESS,
    /** The value is not valid, or no longer: 却下, 失効, 中退. */
    DENIAL,
    /** The value is not settled: 要確認, 取得予定. */
    DOUBT,
    /** The amount includes what does not count: 残業代込み. */
    EXCESS,
    /** The amount excludes what counts: 賞与別, 手取り. */
    SHORTFALL,
    /** The remark is not listed. */
    UNKNOWN
}
