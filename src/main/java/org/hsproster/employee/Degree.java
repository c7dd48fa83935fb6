package org.hsproster.employee;

/**
 * A degree, as distinguished by the point calculation tables.
 *
 * <p>Law: Ministry of Justice Order No. 37 of 2014, art. 1(1), tables, row 学歴 (academic background).
 */
public enum Degree {
    /** 博士, other than a professional degree. */
    DOCTOR,
    /** 経営管理に関する専門職学位: a professional degree in business administration (MBA, MOT). */
    MBA_MOT,
    /** 修士, or a professional degree (専門職学位) other than MBA and MOT. */
    MASTER,
    /** 大学卒 and its equivalents: 短期大学, 高等専門学校, 高度専門士. */
    BACHELOR
}
