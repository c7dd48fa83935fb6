package org.hsproster.roster.header;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hsproster.spreadsheet.TextNormalizer;

/** Finds the column that a header means by its words, its remarks and its group. */
public record HeaderMatcher(ColumnTable table) {

    private static final HeaderMatcher STANDARD = new HeaderMatcher(ColumnTable.standard());

    public static HeaderMatcher standard() {
        return STANDARD;
    }

    /** Returns the column that a header means without its context. */
    public Optional<ColumnMatch> match(String header) {
        return match(HeaderReadings.of(header));
    }

    Optional<ColumnMatch> match(HeaderReadings header) {
        return Stream.concat(
                        header.whole().stream().map(text -> of(text, table::find)),
                        header.parts().stream().flatMap(this::ofPart))
                .flatMap(Optional::stream)
                .findFirst()
                .filter(match -> !match.id().equals(HeaderContexts.NONE));
    }

    /** Returns the column that a header means to the right of another one, if it depends on that. */
    Optional<ColumnMatch> matchAfter(String left, HeaderReadings header) {
        return header.texts()
                .flatMap(text -> HeaderContexts.after(left, text.key()).map(id -> inContext(id, text)).stream())
                .findFirst();
    }

    /** Returns a header's unit and doubt for a column that is already decided. */
    ColumnMatch matchAs(String id, HeaderReadings header) {
        return match(header)
                .filter(match -> match.id().equals(id))
                .orElseGet(() -> new ColumnMatch(
                        id,
                        header.texts().flatMap(text -> text.unit().stream()).findFirst(),
                        header.texts().flatMap(text -> text.length().stream()).findFirst(),
                        Optional.empty()));
    }

    private Stream<Optional<ColumnMatch>> ofPart(HeaderPart part) {
        Optional<ColumnMatch> inGroup = HeaderContexts.within(
                        part.section(), part.rest().key())
                .map(id -> inContext(id, part.rest()))
                .flatMap(match -> doubted(match, part.group().remarks()));
        return Stream.of(of(part.joined(), table::findOwn), inGroup, of(part.rest(), table::find))
                .map(found -> found.map(match -> inSection(match, part)));
    }

    private ColumnMatch inSection(ColumnMatch match, HeaderPart part) {
        String section = TextNormalizer.key(part.section());
        boolean isDoubted = match.doubt().isEmpty()
                && table.kind(match.id()).equals("money")
                && table.findOwn(section).isEmpty()
                && HeaderRemarks.leavesInDoubt(section);
        return isDoubted ? match.doubted(part.section()) : match;
    }

    private static ColumnMatch inContext(String id, HeaderText text) {
        return new ColumnMatch(id, text.unit(), text.length(), Optional.empty());
    }

    private Optional<ColumnMatch> of(HeaderText text, Function<String, Optional<ColumnTable.Meaning>> meanings) {
        Optional<ColumnMatch> literal = meanings.apply(text.key())
                .filter(spelled -> !spelled.mustStateLength() || text.length().isPresent())
                .map(spelled -> new ColumnMatch(
                        spelled.id(),
                        text.unit(),
                        text.length().or(spelled::length),
                        Optional.of(text.key()).filter(key -> spelled.isDoubtful())));
        return literal.or(() -> withoutWords(text, meanings)).flatMap(match -> doubted(match, text.remarks()));
    }

    /** Returns a column of amounts by its key without words that make the amounts doubtful. */
    private Optional<ColumnMatch> withoutWords(
            HeaderText text, Function<String, Optional<ColumnTable.Meaning>> meanings) {
        String key = text.key();
        for (int words = 0; words < HeaderRemarks.maxWords(); words++) {
            Optional<HeaderRemarks.Word> shorter = HeaderRemarks.withoutWord(key);
            if (shorter.isEmpty()) {
                return Optional.empty();
            }
            key = shorter.get().key();
            Optional<ColumnTable.Meaning> amount = meanings.apply(key)
                    .filter(spelled -> table.kind(spelled.id()).equals("money"));
            if (amount.isPresent()) {
                return Optional.of(
                        new ColumnMatch(amount.get().id(), text.unit(), text.length(), Optional.of(text.key())));
            }
        }
        return Optional.empty();
    }

    private Optional<ColumnMatch> doubted(ColumnMatch match, List<String> remarks) {
        return switch (HeaderRemarks.of(remarks, table.kind(match.id()))) {
            case NOTHING -> Optional.of(match);
            case DOUBT -> Optional.of(match.doubted(String.join(" ", remarks)));
            case OTHER -> Optional.empty();
        };
    }
}
