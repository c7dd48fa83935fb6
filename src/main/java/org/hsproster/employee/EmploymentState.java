package org.hsproster.employee;

/** Whether the person is on the payroll (在籍状況). */
public enum EmploymentState {
    UPCOMING,
    EMPLOYED,
    ON_LEAVE,
    LEFT
}
