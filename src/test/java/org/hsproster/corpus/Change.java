package org.hsproster.corpus;

import java.util.Optional;

/** Why a part of the outcome may differ from that of the original, and in what. */
enum Change {
    CONTENT_TYPES("parts are added", "", ""),
    RELATIONSHIPS("relationships are added", "Relationship", ""),
    WORKBOOK(
            "sheets stand in front",
            "sheets/sheet|definedNames|definedNames/definedName|bookViews|bookViews/workbookView|workbookPr|calcPr",
            "definedName@localSheetId|workbookView@(activeTab|firstSheet)|workbook@conformance|workbookPr@updateLinks"
                    + "|calcPr@.*"),
    STYLES("formats are added", "(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles|dxfs)(/[a-zA-Z]+)?", ""),
    ROSTER(
            "it holds a roster",
            "sheetData/row|row/c|cols|cols/col|conditionalFormatting|dataValidations|dataValidations/dataValidation"
                    + "|hyperlinks|hyperlinks/hyperlink|legacyDrawing"
                    + "|drawing|autoFilter|pageMargins|pageSetup|dimension|sheetFormatPr|sheetViews|sheetViews/sheetView|sheetView/(pane|selection)|sheetPr"
                    + "|sheetPr/(outlinePr|pageSetUpPr|tabColor)",
            "row@spans|dimension@ref|sheetView@.*|sheetFormatPr@.*|(pane|selection)@.*" + "|worksheet@.*Ignorable"),
    SHEET("it is selected no more", "", "sheetView@tabSelected"),
    COMMENTS("comments are added", "authors/author|commentList/comment", ""),
    BOXES("boxes of comments are added", "xml/.*", ""),
    PROPERTIES("what was empty is filled in", "coreProperties/.*", "");

    private static final String OUR_HEADER = "Outlook";

    private final String reason;
    private final String additions;
    private final String attributes;

    Change(String reason, String additions, String attributes) {
        this.reason = reason;
        this.additions = additions;
        this.attributes = attributes;
    }

    /** The change that a part may have, by its place in the package; empty where there is none. */
    static Optional<Change> of(ForeignPackage outcome, String key) {
        if (key.endsWith(".rels")) {
            return Optional.of(RELATIONSHIPS);
        }
        if (key.endsWith(".vml")) {
            return Optional.of(BOXES);
        }
        return XmlTree.read(outcome, key).flatMap(Change::of);
    }

    private static Optional<Change> of(XmlTree tree) {
        return switch (tree.local()) {
            case "workbook" -> Optional.of(WORKBOOK);
            case "styleSheet" -> Optional.of(STYLES);
            case "worksheet" -> Optional.of(isRoster(tree) ? ROSTER : SHEET);
            case "chartsheet", "macrosheet", "dialogsheet" -> Optional.of(SHEET);
            case "comments" -> Optional.of(COMMENTS);
            case "coreProperties" -> Optional.of(PROPERTIES);
            default -> Optional.empty();
        };
    }

    /** Whether a sheet has got our columns: that of the people put in, or one that held people before. */
    private static boolean isRoster(XmlTree sheet) {
        return sheet.all()
                .anyMatch(each -> each.local().equals("t") && each.text().equals(OUR_HEADER));
    }

    String reason() {
        return reason;
    }

    /** Whether an element may stand there that the original has not. */
    boolean adds(String parent, String child) {
        return (parent + "/" + child).matches("(.*/)?(" + additions + ")") || child.matches(additions);
    }

    boolean changes(String element, String attribute) {
        return attribute.matches("count|uniqueCount") || (element + "@" + attribute).matches(attributes);
    }
}
