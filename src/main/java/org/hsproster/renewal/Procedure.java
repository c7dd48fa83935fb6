package org.hsproster.renewal;

/** The application that is due next. */
public enum Procedure {
    /** 在留期間更新許可申請, Act art. 21. */
    EXTENSION_OF_PERIOD_OF_STAY,
    /** 在留資格変更許可申請, Act art. 20. */
    CHANGE_OF_STATUS_OF_RESIDENCE,
    NONE,
    /** To be reviewed by a person first. */
    REVIEW
}
