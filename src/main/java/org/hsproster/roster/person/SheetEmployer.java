package org.hsproster.roster.person;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.hsproster.employee.Employee;
import org.hsproster.employee.Fact;
import org.hsproster.employee.OrganizationName;
import org.hsproster.employee.Reported;
import org.hsproster.roster.sheet.RecognisedSheet;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * The employer that a sheet is named after: groups of companies may have a sheet per company and no column of
 * employers.
 *
 * @param reported unclear if the name may also be that of a kind of contract; missing if it is that of a place
 */
public record SheetEmployer(Reported<String> reported) {

    /** Names of sheets after people or dates. */
    private static final Pattern OF_PEOPLE = Pattern.compile("年度|\\d年|\\d月|名簿|一覧|リスト|データ|在留|在籍|在職|退職|休職|入社|家族|外国|全社|全員"
            + "|社員|職員|従業員|スタッフ|派遣|契約|役員|高度|ビザ|(?:部|課|室|係|班|チーム|グループ)$|^(?:sheet|シート)?\\d*$"
            + "|visa|hsp|roster|list|staff|employee|current|retired|former|active|family|foreign|data|20\\d{2}");

    static SheetEmployer none() {
        return new SheetEmployer(Reported.missing());
    }

    /**
     * Returns the employer; missing if there is a column of employers or only one roster sheet.
     *
     * @param isKnown tests whether the employers table has a name
     */
    public static SheetEmployer of(RecognisedSheet sheet, int rosterSheets, Predicate<String> isKnown) {
        Optional<String> name = sheet.location()
                .sheet()
                .filter(text -> rosterSheets > 1)
                .filter(text -> !sheet.header().columns().containsKey(Fact.EMPLOYER.id()))
                .filter(text -> isKnown.test(text) || mayBeEmployer(text));
        return new SheetEmployer(
                name.map(text -> isEmployer(text, isKnown) ? Reported.stated(text) : new Reported.Unclear<>(text))
                        .orElseGet(Reported::missing));
    }

    private static boolean mayBeEmployer(String name) {
        return !OrganizationName.isPlace(name)
                && !OF_PEOPLE.matcher(TextNormalizer.squeezed(name)).find();
    }

    Employee addTo(Employee employee) {
        return reported.isRecorded() ? employee.with(Fact.EMPLOYER, reported) : employee;
    }

    private static boolean isEmployer(String name, Predicate<String> isKnown) {
        return OrganizationName.hasLegalForm(name) || isKnown.test(name);
    }
}
