package org.hsproster.employee;

import java.util.Set;

/**
 * The degrees of an employee.
 *
 * @param degrees empty without a degree that counts (専門士, upper secondary school)
 * @param hasDiploma whether a Japanese vocational diploma (専門士), or a school that gives it, is recorded; it gives no
 *     points
 */
public record AcademicBackground(Set<Degree> degrees, boolean hasDiploma) {

    public AcademicBackground {
        degrees = Set.copyOf(degrees);
    }

    /** Creates an academic background without a vocational diploma. */
    public AcademicBackground(Set<Degree> degrees) {
        this(degrees, false);
    }

    /** Returns the same degrees with a vocational diploma. */
    public AcademicBackground withDiploma() {
        return new AcademicBackground(degrees, true);
    }

    public static AcademicBackground of(Degree... degrees) {
        return new AcademicBackground(Set.of(degrees));
    }

    /** Tests whether a master's degree, a professional degree or a doctorate is among them. */
    public boolean isGraduate() {
        return degrees.size() > 1 || !(degrees.isEmpty() || degrees.contains(Degree.BACHELOR));
    }

    @Override
    public String toString() {
        return "AcademicBackground";
    }
}
