package org.hsproster.workbook.splice;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.hsproster.spreadsheet.zip.ZipParts;

/** The worksheets of a copy: what was scanned of each in the original, and what is added to it. */
final class SplicedSheets {

    private final ZipParts original;
    private final Map<String, ScannedSheet> scanned;
    private final SpillBuffers buffers;
    private final Map<XSSFSheet, XmlCells> cells = new LinkedHashMap<>();
    private final Map<XSSFSheet, XmlCells> own = new HashMap<>();
    private final Map<XSSFSheet, XmlComments> comments = new HashMap<>();

    /**
     * Returns the sheets of an original, to which nothing is added yet.
     *
     * @param scanned by the entry of a sheet; sheets that are not among them are new
     */
    SplicedSheets(ZipParts original, Map<String, ScannedSheet> scanned, SpillBuffers buffers) {
        this.original = original;
        this.scanned = scanned;
        this.buffers = buffers;
    }

    ScannedSheet scanned(XSSFSheet sheet) {
        return scanned.computeIfAbsent(key(sheet), ScannedSheet::empty);
    }

    /** Returns the cells that are added to a sheet. */
    XmlCells cells(XSSFSheet sheet) {
        return cells.computeIfAbsent(sheet, key -> new XmlCells(sheet, scanned(sheet), buffers));
    }

    /** Returns the cells of a roster on a new sheet, to the left of the added ones, up to a column (0-based). */
    XmlCells ownCells(XSSFSheet sheet, int lastColumn) {
        String entry = key(sheet);
        scanned.put(entry, ScannedSheet.reaching(entry, lastColumn));
        return own.computeIfAbsent(sheet, key -> new XmlCells(sheet, ScannedSheet.empty(entry), buffers));
    }

    XmlComments comments(XSSFSheet sheet) {
        return comments.computeIfAbsent(
                sheet, key -> new XmlComments(sheet, scanned(sheet).heights(), buffers, XmlComments.MOST_FOR_ALL));
    }

    /** Returns the sheets that the original does not have, in the order in which they were begun. */
    List<XSSFSheet> added() {
        return cells.keySet().stream().filter(sheet -> scanned(sheet).isOurs()).toList();
    }

    /** Puts the sheets and their comments among the changed parts. */
    void addTo(ChangedParts parts) {
        cells.forEach((sheet, added) -> parts.add(sheet.getPackagePart(), part(sheet, added)));
        comments.forEach(parts::addComments);
    }

    private PackageCopy.Part part(XSSFSheet sheet, XmlCells added) {
        ScannedSheet known = scanned(sheet);
        Optional<XmlCells> left = Optional.ofNullable(own.get(sheet));
        SplicedSheet spliced = new SplicedSheet(
                known.start(),
                left.map(cells -> cells.extent().with(added.extent())).orElseGet(added::extent),
                out -> {
                    RowSource source = left.isPresent()
                            ? new CombinedRowSource(
                                    left.get().rows().read(), added.rows().read())
                            : added.rows().read();
                    SplicedRows rows =
                            new SplicedRows(known, source, added.first(), sheet.getDefaultRowHeightInPoints(), out);
                    if (!known.isOurs()) {
                        rows.copy(original.content(known.entry()));
                    }
                    rows.addTheRest();
                },
                added.links());
        return spliced::write;
    }

    private static String key(XSSFSheet sheet) {
        return OpenedSkeleton.key(sheet.getPackagePart());
    }
}
