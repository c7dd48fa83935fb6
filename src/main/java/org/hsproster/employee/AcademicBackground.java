package org.hsproster.employee;

import java.util.Set;

/**
 * The degrees a person holds.
 *
 * @param degrees empty for somebody without a degree that counts (専門士, upper secondary school)
 */
public record AcademicBackground(Set<Degree> degrees) {

    public AcademicBackground {
        degrees = Set.copyOf(degrees);
    }

    public static AcademicBackground of(Degree... degrees) {
        return new AcademicBackground(Set.of(degrees));
    }

    /** Whether a master's degree, a professional degree or a doctorate is among them. */
    public boolean isGraduate() {
        return degrees.size() > 1 || !(degrees.isEmpty() || degrees.contains(Degree.BACHELOR));
    }

    @Override
    public String toString() {
        return "AcademicBackground";
    }
}
