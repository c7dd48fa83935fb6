package org.hsproster.corpus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The values of every cell of a workbook that LibreOffice has written, by sheet and address. */
final class OfficeCells {

    private static final double NEARLY = 1e-9;
    private static final String ERROR = "e";

    private OfficeCells() {}

    /**
     * A value as it is stored.
     *
     * @param formula empty where the value is typed in
     */
    record Value(String type, String text, String formula) {

        static final Value NONE = new Value("", "", "");

        boolean isSame(Value other) {
            boolean areErrors = type.equals(ERROR) && other.type.equals(ERROR);
            if (areErrors || text.equals(other.text) && type.equals(other.type)) {
                return true; // which error depends on whether the file was recalculated or only read
            }
            try {
                double one = Double.parseDouble(text);
                double two = Double.parseDouble(other.text);
                return Math.abs(one - two) <= NEARLY * Math.max(Math.abs(one), Math.abs(two));
            } catch (NumberFormatException e) {
                return false;
            }
        }

        @Override
        public String toString() {
            return "Value";
        }
    }

    static Map<String, Value> read(Path file) throws IOException {
        ForeignPackage parts = ForeignPackage.read(file);
        String workbook = Relation.target(parts, "", "officeDocument").orElse("");
        Map<String, String> targets =
                Relation.of(parts, workbook).stream().collect(Collectors.toMap(Relation::id, Relation::target));
        List<String> texts = new ArrayList<>();
        Relation.target(parts, workbook, "sharedStrings")
                .flatMap(key -> XmlTree.read(parts, key))
                .ifPresent(table -> table.children().forEach(each -> texts.add(text(each))));
        Map<String, Value> cells = new TreeMap<>();
        for (XmlTree sheet :
                XmlTree.read(parts, workbook).map(each -> each.within("sheets")).orElse(List.of())) {
            Optional<XmlTree> content = XmlTree.read(parts, targets.getOrDefault(sheet.reference(), ""));
            Map<String, String> formulas = new HashMap<>();
            content.map(each -> each.within("sheetData")).orElse(List.of()).stream()
                    .flatMap(row -> row.children().stream())
                    .forEach(cell -> cells.put(
                            sheet.attribute("name") + "!" + cell.attribute("r"), value(cell, texts, formulas)));
        }
        return cells;
    }

    private static Value value(XmlTree cell, List<String> texts, Map<String, String> shared) {
        String type = cell.attribute("t");
        String value =
                cell.children("v").stream().map(XmlTree::text).findFirst().orElse("");
        String text = type.equals("s") && value.matches("\\d+") ? texts.get(Integer.parseInt(value)) : value;
        return new Value(type.equals("s") ? "str" : type, text, formula(cell, shared));
    }

    private static String formula(XmlTree cell, Map<String, String> shared) {
        Optional<XmlTree> formula = cell.children("f").stream().findFirst();
        String number = formula.map(each -> each.attribute("si")).orElse("");
        String text = formula.map(XmlTree::text).orElse("");
        if (!number.isEmpty() && !text.isEmpty()) {
            shared.put(number, text);
        }
        return text.isEmpty() ? shared.getOrDefault(number, "") : text;
    }

    private static String text(XmlTree element) {
        return element.all()
                .filter(each -> each.local().equals("t"))
                .map(XmlTree::text)
                .collect(Collectors.joining());
    }
}
