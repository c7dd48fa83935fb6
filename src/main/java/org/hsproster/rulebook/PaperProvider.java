package org.hsproster.rulebook;

/** Who has a paper or gets it. */
public enum PaperProvider {
    EMPLOYER,
    EMPLOYEE
}
