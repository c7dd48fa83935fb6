package org.hsproster.roster.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsproster.employee.Reported;
import org.hsproster.spreadsheet.RawCell;
import org.hsproster.spreadsheet.TextNormalizer;

/**
 * Finds the value in a cell with remarks.
 *
 * @param reader of the bare value
 * @param findings about the cell; failed attempts add none
 */
record RemarkSearch<T>(Remarks remarks, ValueReader<T> reader, CellFindings findings) {

    /** Searches the text outside of brackets, first with and then without its doubts and denials. */
    Optional<RemarkedValue<T>> in(RawCell.Text cell) {
        BracketedText text = BracketedText.of(TextNormalizer.folded(cell.raw()));
        return search(text.outside(), text.inside()).or(() -> {
            List<String> found = new ArrayList<>(text.inside());
            String rest = remarks.removedFrom(text.outside(), found);
            return rest.equals(text.outside()) ? Optional.empty() : search(rest, found);
        });
    }

    private Optional<RemarkedValue<T>> search(String text, List<String> found) {
        return Stream.concat(Stream.of(new TextCut(text, "")), TextCut.of(text).stream())
                .flatMap(cut -> Stream.of(cut, cut.withValue(remarks.withoutHarmlessEnds(cut.value())))
                        .distinct())
                .filter(cut -> !cut.value().isEmpty() && !remarks.areIn(new RawCell.Text(cut.value())))
                .flatMap(cut -> read(cut, found).stream())
                .findFirst();
    }

    private Optional<RemarkedValue<T>> read(TextCut cut, List<String> found) {
        CellFindings aside = findings.aside();
        Reported<T> reported = reader.read(new RawCell.Text(cut.value()), aside);
        if (reported instanceof Reported.Unreadable && !aside.isRefused()) {
            return Optional.empty();
        }
        List<String> all = new ArrayList<>(found);
        if (!cut.rest().isEmpty()) {
            all.add(cut.rest());
        }
        return Optional.of(new RemarkedValue<>(reported, all, aside));
    }
}
