package org.hsproster.roster.header;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Assigns columns of currencies to columns of amounts: the next one on the side where the first of them is. */
final class Currencies {

    private static final String MONEY = "money";

    private final Map<String, Integer> columns = new HashMap<>();

    private Currencies() {}

    /**
     * Assigns columns of currencies to columns of amounts.
     *
     * @param all columns of a header, from the left
     * @param read the columns that are read
     */
    static Currencies of(List<HeaderColumn> all, Collection<HeaderColumn> read) {
        Currencies currencies = new Currencies();
        List<Integer> named = all.stream()
                .filter(column -> column.is(ColumnTable.CURRENCY))
                .map(HeaderColumn::index)
                .toList();
        List<HeaderColumn> amounts = read.stream().filter(Currencies::isAmount).toList();
        if (!named.isEmpty()) {
            amounts.forEach(amount ->
                    currencies.columns.put(amount.match().orElseThrow().id(), nearest(amount, amounts, named)));
        }
        return currencies;
    }

    Optional<Integer> of(String id) {
        return Optional.ofNullable(columns.get(id));
    }

    private static int nearest(HeaderColumn amount, List<HeaderColumn> amounts, List<Integer> named) {
        int first = named.get(0);
        boolean standBefore = amounts.stream().allMatch(each -> each.index() > first);
        Optional<Integer> before =
                named.stream().filter(index -> index < amount.index()).reduce((one, other) -> other);
        Optional<Integer> after =
                named.stream().filter(index -> index > amount.index()).findFirst();
        return (standBefore ? before : after)
                .or(() -> standBefore ? after : before)
                .orElse(first);
    }

    private static boolean isAmount(HeaderColumn column) {
        return column.match().isPresent()
                && ColumnTable.standard()
                        .kind(new ColumnName(column.match().get().id()))
                        .equals(MONEY);
    }
}
