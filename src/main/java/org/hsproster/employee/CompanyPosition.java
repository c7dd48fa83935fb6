package org.hsproster.employee;

/** Position (地位) in the organization, for sheet C. */
public enum CompanyPosition {
    /** 代表取締役, 代表執行役, or an executive partner with the right to represent. */
    REPRESENTATIVE_DIRECTOR,
    /** 取締役, 執行役, or an executive partner. */
    DIRECTOR,
    NONE
}
