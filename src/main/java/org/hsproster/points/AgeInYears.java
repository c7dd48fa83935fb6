package org.hsproster.points;

import java.time.LocalDate;
import java.time.Period;

/**
 * Age in full years.
 *
 * <p>Law: Act on Calculation of Ages (年齢計算ニ関スル法律) and Civil Code art. 143: an age is attained at the end of the day
 * before the birthday. So that day still counts as the lower age and the birthday as the higher; a person born on 29
 * February is a year older from 1 March of a common year.
 */
public final class AgeInYears {

    private AgeInYears() {}

    /** Returns the age on {@code date} of a person born on {@code birthDate}; negative before birth. */
    public static int on(LocalDate birthDate, LocalDate date) {
        return Period.between(birthDate, date).getYears();
    }

    /** Returns the first day on which that person counts as {@code age}. */
    public static LocalDate attainedOn(LocalDate birthDate, int age) {
        LocalDate anniversary = birthDate.plusYears(age);
        return anniversary.getDayOfMonth() == birthDate.getDayOfMonth() ? anniversary : anniversary.plusDays(1);
    }
}
