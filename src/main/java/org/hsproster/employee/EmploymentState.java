package org.hsproster.employee;

/** Whether the person is employed (在籍状況). */
public enum EmploymentState {
    UPCOMING,
    EMPLOYED,
    ON_LEAVE,
    LEFT
}
