package org.hsproster.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A document of the project in Markdown, with those of its parts that tests compare with the program. */
public record Document(Path file, String text) {

    private static final Pattern CODE = Pattern.compile("(?ms)^```([a-z]*)\\n(.*?)^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) (.*)$");
    private static final Pattern LINK = Pattern.compile("]\\(([^()\\s]+)\\)");

    /** Letters, digits, hyphens and underscores stay in an anchor, and spaces become hyphens. */
    private static final Pattern NOT_OF_ANCHORS = Pattern.compile("[^\\p{L}\\p{N}_ -]");

    /** The document at a path in the project. */
    public static Document in(String path) {
        return of(Path.of(path));
    }

    /** The README, and what it leads to. */
    public static List<Document> all() {
        try (Stream<Path> files = Files.list(Path.of("src/docs"))) {
            return Stream.concat(
                            Stream.of(Path.of("README.md"), Path.of("sample-input/README.md")),
                            files.filter(file -> file.toString().endsWith(".md"))
                                    .sorted())
                    .map(Document::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Document of(Path file) {
        try {
            return new Document(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the text from a heading to the next one that is not below it. */
    public Document section(String heading) {
        String level = heading.substring(0, heading.indexOf(' '));
        Pattern whole =
                Pattern.compile("(?ms)^" + Pattern.quote(heading) + "$(.*?)(?=^#{1," + level.length() + "} |\\z)");
        return new Document(
                file,
                whole.matcher(text)
                        .results()
                        .map(found -> found.group(1))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(file + " has no heading " + heading)));
    }

    /** Returns the parts of the text that begin with a heading, each up to the next heading of any level. */
    public List<Document> parts() {
        String headings =
                CODE.matcher(text).replaceAll(code -> " ".repeat(code.group().length()));
        List<Integer> bounds = new ArrayList<>(
                HEADING.matcher(headings).results().map(MatchResult::start).toList());
        bounds.add(text.length());
        return IntStream.range(1, bounds.size())
                .mapToObj(i -> new Document(file, text.substring(bounds.get(i - 1), bounds.get(i))))
                .toList();
    }

    /** Returns the headings of a level, such as {@code ###}, without it. */
    public List<String> headings(String level) {
        return HEADING.matcher(prose())
                .results()
                .filter(found -> found.group(1).equals(level))
                .map(found -> found.group(2))
                .toList();
    }

    /** Returns the code of the blocks in a language. */
    public List<String> code(String language) {
        return CODE.matcher(text)
                .results()
                .filter(found -> found.group(1).equals(language))
                .map(found -> found.group(2))
                .toList();
    }

    /** Returns the cells of every row of the tables, without their headers. */
    public List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        for (String line : prose().lines().toList()) {
            if (line.startsWith("|--")) {
                rows.remove(rows.size() - 1);
            } else if (line.startsWith("|")) {
                rows.add(Arrays.stream(line.substring(1).split("(?<!\\\\)\\|"))
                        .map(cell -> cell.strip().replace("\\|", "|"))
                        .toList());
            }
        }
        return rows;
    }

    /** Returns the targets of links and pictures. */
    public List<String> links() {
        return LINK.matcher(prose()).results().map(found -> found.group(1)).toList();
    }

    /** Returns what links may name behind {@code #}, as GitHub makes it of the headings. */
    public List<String> anchors() {
        List<String> plain = HEADING.matcher(prose())
                .results()
                .map(found -> NOT_OF_ANCHORS
                        .matcher(found.group(2).toLowerCase(Locale.ROOT))
                        .replaceAll("")
                        .replace(' ', '-'))
                .toList();
        List<String> anchors = new ArrayList<>();
        for (int i = 0; i < plain.size(); i++) {
            String anchor = plain.get(i);
            long before = plain.subList(0, i).stream().filter(anchor::equals).count();
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        }
        return anchors;
    }

    /** Returns what a pattern finds, by its first group. */
    public List<String> all(Pattern pattern) {
        return pattern.matcher(text).results().map(found -> found.group(1)).toList();
    }

    @Override
    public String toString() {
        return file.toString();
    }

    private String prose() {
        return CODE.matcher(text).replaceAll("");
    }
}
