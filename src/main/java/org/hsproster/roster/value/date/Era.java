package org.hsproster.roster.value.date;

import java.time.LocalDate;

/** The eras of the Japanese calendar. */
enum Era {
    MEIJI("m明1", LocalDate.of(1868, 10, 23), LocalDate.of(1912, 7, 30)),
    TAISHO("t大2", LocalDate.of(1912, 7, 30), LocalDate.of(1926, 12, 25)),
    SHOWA("s昭3", LocalDate.of(1926, 12, 25), LocalDate.of(1989, 1, 8)),
    HEISEI("h平4", LocalDate.of(1989, 1, 8), LocalDate.of(2019, 5, 1)),
    REIWA("r令5", LocalDate.of(2019, 5, 1), LocalDate.MAX);

    /** The names of eras in dates, as a regular expression for text in lower case. */
    static final String NAMES = "令和|平成|昭和|大正|明治|令|平|昭|大|明|[rhstm]";

    private final String signs;
    private final LocalDate firstDay;
    private final LocalDate endedBy;

    Era(String signs, LocalDate firstDay, LocalDate endedBy) {
        this.signs = signs;
        this.firstDay = firstDay;
        this.endedBy = endedBy;
    }

    /** Returns the era with one of the {@link #NAMES} or one of the codes 1 to 5 of official forms. */
    static Era named(String name) {
        for (Era era : values()) {
            if (era.signs.indexOf(name.charAt(0)) >= 0) {
                return era;
            }
        }
        throw new IllegalArgumentException("no era is named like this");
    }

    /** Returns the western year, also for years after the end of the era, which people write. */
    int year(int yearOfEra) {
        return firstDay.getYear() - 1 + yearOfEra;
    }

    boolean includes(LocalDate date) {
        return !date.isBefore(firstDay) && date.isBefore(endedBy);
    }
}
