package org.hsproster.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipException;

/** Edits the text of the parts that must change, and leaves every other byte of the package as it was. */
final class PutXlsxRoster {

    private static final String ID = "rIdCorpusRoster";
    private static final String ENTRY = "xl/worksheets/corpusRoster.xml";
    private static final String WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    private static final Pattern SHEETS = Pattern.compile("<((?:[\\w.-]+:)?)sheets(?:\\s[^>]*)?>");
    private static final Pattern ROWS =
            Pattern.compile("<((?:[\\w.-]+:)?)sheetData(?:\\s[^>]*)?(?:/>|>.*?</\\1sheetData\\s*>)", Pattern.DOTALL);
    private static final Pattern PLACES = Pattern.compile("(\\s(?:localSheetId|activeTab|firstSheet)=[\"'])(\\d+)");

    private final ForeignPackage parts;
    private final String workbook;
    private final XmlTree tree;

    private PutXlsxRoster(ForeignPackage parts) throws RosterNotPutException {
        this.parts = parts;
        this.workbook = Relation.target(parts, "", "officeDocument")
                .orElseThrow(() -> new RosterNotPutException("there is no workbook in it"));
        this.tree = XmlTree.read(parts, workbook)
                .filter(each -> each.local().equals("workbook"))
                .orElseThrow(() -> new RosterNotPutException("its workbook cannot be read"));
    }

    static ForeignPackage put(Path foreign, RosterPosition place) throws IOException, RosterNotPutException {
        try {
            PutXlsxRoster put = new PutXlsxRoster(ForeignPackage.read(foreign));
            if (place == RosterPosition.ROWS) {
                put.replaceRows();
            } else {
                put.addSheet(place);
            }
            return put.parts;
        } catch (ZipException e) {
            throw new RosterNotPutException("its zip file cannot be read: " + e.getMessage());
        }
    }

    private void replaceRows() throws RosterNotPutException {
        Map<String, String> worksheets = Relation.of(parts, workbook).stream()
                .filter(each -> each.type().equals("worksheet"))
                .collect(Collectors.toMap(Relation::id, Relation::target, (one, other) -> one));
        String sheet = tree.within("sheets").stream()
                .map(each -> worksheets.get(each.reference()))
                .filter(each -> each != null && parts.has(each))
                .findFirst()
                .orElseThrow(() -> new RosterNotPutException("it has no worksheet"));
        String text = parts.bytes(sheet);
        Matcher rows = ROWS.matcher(text);
        if (!rows.find()) {
            throw new RosterNotPutException(sheet + " has no rows");
        }
        String prefix = rows.group(1);
        parts.putBytes(
                sheet,
                text.substring(0, rows.start())
                        + "<%1$ssheetData>%2$s</%1$ssheetData>".formatted(prefix, PeopleRows.xml(prefix))
                        + text.substring(rows.end()));
    }

    private void addSheet(RosterPosition place) throws RosterNotPutException {
        String text = parts.bytes(workbook);
        if (place == RosterPosition.FIRST) {
            text = PLACES.matcher(text).replaceAll(match -> match.group(1) + (Integer.parseInt(match.group(2)) + 1));
        }
        Matcher sheets = SHEETS.matcher(text);
        if (!sheets.find() || sheets.group().endsWith("/>")) {
            throw new RosterNotPutException("it has no sheet");
        }
        String prefix = sheets.group(1);
        int at = place == RosterPosition.FIRST ? sheets.end() : text.indexOf("</" + prefix + "sheets", sheets.end());
        parts.putBytes(workbook, text.substring(0, at) + sheet(prefix) + text.substring(at));
        parts.put(ENTRY, worksheet());
        insert(Relation.entryOf(workbook), "Relationships", relationship());
        insert(
                ForeignPackage.CONTENT_TYPES,
                "Types",
                "Override PartName=\"/" + ENTRY + "\" ContentType=\"" + WORKSHEET + "\"");
    }

    private String sheet(String prefix) {
        List<XmlTree> sheets = tree.within("sheets");
        long number = 1
                + sheets.stream()
                        .map(each -> each.attribute("sheetId"))
                        .filter(each -> each.matches("\\d{1,9}"))
                        .mapToLong(Long::parseLong)
                        .max()
                        .orElse(0);
        return "<%ssheet xmlns:corpus=\"%s\" name=\"%s\" sheetId=\"%d\" corpus:id=\"%s\"/>"
                .formatted(
                        prefix,
                        isStrict()
                                ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                                : "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                        PeopleRows.SHEET,
                        number,
                        ID);
    }

    private String relationship() throws RosterNotPutException {
        return "Relationship Id=\"" + ID + "\" Type=\""
                + (isStrict()
                        ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
                        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships")
                + "/worksheet\" Target=\"/" + ENTRY + "\"";
    }

    private byte[] worksheet() {
        String namespace = isStrict()
                ? "http://purl.oclc.org/ooxml/spreadsheetml/main"
                : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        return ("<worksheet xmlns=\"" + namespace + "\"><sheetData>" + PeopleRows.xml("") + "</sheetData></worksheet>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private boolean isStrict() {
        return new String(parts.content(workbook).orElseThrow(), StandardCharsets.ISO_8859_1)
                .contains("http://purl.oclc.org/ooxml/spreadsheetml/main");
    }

    private void insert(String key, String root, String element) throws RosterNotPutException {
        String text = parts.bytes(key);
        Matcher end = Pattern.compile("</((?:[\\w.-]+:)?)" + root + "\\s*>").matcher(text);
        if (!end.find()) {
            throw new RosterNotPutException(key + " ends in an unusual way");
        }
        parts.putBytes(
                key,
                text.substring(0, end.start()) + "<" + end.group(1) + element + "/>" + text.substring(end.start()));
    }
}
