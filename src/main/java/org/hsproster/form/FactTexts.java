package org.hsproster.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hsproster.employee.AcademicBackground;
import org.hsproster.employee.AnnualRemuneration;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.InnovativeAsiaTraining;
import org.hsproster.employee.JapaneseProficiency;
import org.hsproster.employee.Licences;
import org.hsproster.employee.ProfessionalCareer;
import org.hsproster.employee.Reported;
import org.hsproster.points.AgeInYears;
import org.hsproster.report.wording.Texts;
import org.hsproster.spreadsheet.output.TextWidth;

/** Says what is recorded of a fact, and how certain it is. */
record FactTexts(Texts texts, Employee employee, LocalDate countedOn) {

    private static final String NONE = "form.record.none";

    /** The maximum width of a recorded value, in half-width characters. */
    private static final int MAX_WIDTH = 160;

    /** Returns a recorded fact in words. */
    <T> String of(Fact<T> fact) {
        Reported<T> reported = employee.reported(fact);
        if (reported.readable().isEmpty()) {
            return texts.text("form.unreadable");
        }
        String value = cut(value(fact, reported.readable().get()));
        if (reported.isOpen()) {
            return texts.text("form.open", value);
        }
        return reported instanceof Reported.Assumed ? texts.text("form.assumed", value) : value;
    }

    /** Returns a text that leaves room for the rows of the form. */
    static String cut(String text) {
        return TextWidth.cut(text, MAX_WIDTH);
    }

    private String value(Fact<?> fact, Object value) {
        if (value instanceof Boolean answer) {
            return texts.text(answer ? "form.yes" : "form.no");
        }
        if (value instanceof AcademicBackground background) {
            return degrees(background);
        }
        if (value instanceof ProfessionalCareer career) {
            return texts.text("recorded.experience", career.fullYearsOn(countedOn));
        }
        if (value instanceof AnnualRemuneration remuneration) {
            return texts.text("recorded.remuneration", remuneration.yen());
        }
        if (value instanceof LocalDate birthDate) {
            return texts.text("form.born", birthDate, AgeInYears.on(birthDate, countedOn));
        }
        if (value instanceof Licences licences) {
            return licences(licences);
        }
        if (value instanceof JapaneseProficiency japanese) {
            return japanese(japanese);
        }
        if (value == InnovativeAsiaTraining.NONE) {
            return texts.text("form.no");
        }
        if (value instanceof Enum<?> constant) {
            return kind(constant);
        }
        return value instanceof Number number ? number(fact, number) : value.toString();
    }

    private String degrees(AcademicBackground background) {
        List<String> degrees = new ArrayList<>(
                background.degrees().stream().sorted().map(this::kind).toList());
        if (background.hasDiploma()) {
            degrees.add(texts.text("form.diploma"));
        }
        return degrees.isEmpty() ? texts.text("kind.none") : texts.text("recorded.kinds", degrees);
    }

    private String kind(Enum<?> constant) {
        String key = "kind." + constant.name().toLowerCase(Locale.ROOT);
        return texts.has(key) && !constant.name().equals("NONE") ? texts.text(key) : texts.text(NONE);
    }

    private String licences(Licences licences) {
        return licences.names().isEmpty()
                ? texts.text("recorded.licences", licences.count())
                : texts.text("recorded.kinds", licences.names());
    }

    private String japanese(JapaneseProficiency japanese) {
        List<String> proofs = new ArrayList<>();
        japanese.jlptLevel().ifPresent(proofs::add);
        japanese.bjtScore().ifPresent(score -> proofs.add(texts.text("recorded.japanese-language", score)));
        if (japanese.japaneseMajorAbroad()) {
            proofs.add(texts.text("kind.japanese_major_abroad"));
        }
        return proofs.isEmpty() ? texts.text(NONE) : texts.text("recorded.kinds", proofs);
    }

    private String number(Fact<?> fact, Number number) {
        if (fact == Fact.RD_RATIO) {
            return texts.text("recorded.rd-ratio", (BigDecimal) number);
        }
        return texts.text(fact == Fact.INVESTMENT ? "recorded.investment" : "recorded.research", number);
    }

    @Override
    public String toString() {
        return "FactTexts";
    }
}
