package org.hsproster.employee;

/** Training of at least one year under the Innovative Asia project (外務省の委託 / JICA). */
public enum InnovativeAsiaTraining {
    COMPLETED,
    /** The training used classes of a Japanese university or graduate school. */
    COMPLETED_AT_JAPANESE_UNIVERSITY,
    NONE
}
