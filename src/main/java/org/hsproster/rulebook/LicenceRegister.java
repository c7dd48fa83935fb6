package org.hsproster.rulebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The licences and examinations that count: Japanese national licences with exclusivity of business or title
 * (業務独占・名称独占), and the examinations of the IT notification (IT告示).
 *
 * <p>Law: Ministry of Justice Order No. 37 of 2014, art. 1(1)(ii), table, row 資格 (licences); Notification of the
 * Ministry of Justice No. 437 of 2013.
 */
public final class LicenceRegister {

    static final String FILE = "licences.csv";

    /** Maximum size of the cache, since the column may contain any remarks. */
    private static final int MAX_CACHED = 10_000;

    private static final Pattern CLASS = Pattern.compile("[一二三四](?=[級種等類陸])");
    private static final Pattern WRAPPING =
            Pattern.compile("(?:試験|検定|合格者?|有資格者|資格|取得(?:済み?)?|免許証?|免状|登録(?:済み?)?|保有者?|examination|exam|passed)$");
    private static final Pattern REMARK =
            Pattern.compile("\\((?:\\d{2,4}(?:[年./-]\\d{0,2})*[年月日]?|日本|japan|国家資格|it告示|no\\.?\\s*\\w+|"
                    + "\\s|試験|合格|取得|登録|\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?)+\\)");

    private final Map<String, String> byName = new HashMap<>();
    private final String text;

    /** The licences of names: a roster repeats a few, and the search needs many patterns. */
    private final Map<String, Optional<String>> cached = new ConcurrentHashMap<>();

    private LicenceRegister(String text) {
        this.text = text;
        for (Map<String, String> row : RuleCsv.rows(FILE, text, List.of("kind", "name", "aliases"))) {
            String name = row.getOrDefault("name", "");
            Stream.concat(
                            Stream.of(name),
                            Stream.of(row.getOrDefault("aliases", "").split(";", -1)))
                    .map(LicenceRegister::key)
                    .filter(key -> !key.isEmpty())
                    .forEach(key -> {
                        String other = byName.put(key, name);
                        if (other != null && !other.equals(name)) {
                            throw new RulebookException(FILE, key + " is a name of " + other + " and for " + name);
                        }
                    });
        }
    }

    /** Returns the register that comes with the program. */
    public static LicenceRegister load() {
        return new LicenceRegister(Resources.text(FILE));
    }

    /** Returns the register of a rulebook. */
    static LicenceRegister of(RuleFiles files) {
        return new LicenceRegister(files.text(FILE));
    }

    /** Returns the content of the file, for the fingerprint of the rules. */
    String text() {
        return text;
    }

    /** Returns every licence and examination by its first name. */
    Set<String> names() {
        return Set.copyOf(byName.values());
    }

    /** Counts the known licences among {@code names}, each once. */
    public Counted count(List<String> names) {
        Set<String> known = new HashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            find(name).ifPresentOrElse(known::add, () -> unknown.add(name));
        }
        return new Counted(known.size(), unknown);
    }

    private Optional<String> find(String name) {
        return cached.size() < MAX_CACHED ? cached.computeIfAbsent(name, this::lookUp) : lookUp(name);
    }

    private Optional<String> lookUp(String name) {
        return byKey(name).or(() -> byKey(REMARK.matcher(Folding.width(name)).replaceAll("")));
    }

    private Optional<String> byKey(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    /** Returns the folded name with classes in digits and without words such as passed or granted. */
    private static String key(String name) {
        String plain = CLASS.matcher(Folding.width(name)).replaceAll(LicenceRegister::digit);
        String key = Folding.key(plain);
        for (String shorter = shortened(key); !shorter.equals(key); shorter = shortened(key)) {
            key = shorter;
        }
        return key;
    }

    private static String shortened(String key) {
        String shorter = WRAPPING.matcher(key).replaceFirst("");
        return shorter.isEmpty() ? key : shorter;
    }

    private static String digit(MatchResult numeral) {
        return String.valueOf("一二三四".indexOf(numeral.group()) + 1);
    }

    /**
     * The number of licences in a list of names.
     *
     * @param count different licences and examinations that are known
     * @param unknown the other names, as written
     */
    public record Counted(int count, List<String> unknown) {

        public Counted {
            unknown = List.copyOf(unknown);
        }
    }
}
