package org.hsproster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsproster.testing.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The links of the documents")
class DocumentLinksTest {

    private static final Path PROJECT = Path.of("").toAbsolutePath();

    static List<Document> documents() {
        return Document.all();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void leadToWhatThereIs(Document document) {
        assertThat(broken(document)).as("broken links of %s", document.file()).isEmpty();
    }

    @Test
    void leadFromTheReadmeToEveryDocument() {
        assertThat(targets(Stream.of(Document.in("README.md"))))
                .containsAll(Document.all().stream()
                        .map(document -> document.file().toAbsolutePath())
                        .filter(file -> !file.endsWith("README.md"))
                        .toList());
    }

    @Test
    void leadToEveryPicture() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/docs"))) {
            assertThat(targets(Document.all().stream()))
                    .containsAll(files.map(Path::toAbsolutePath).toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            LINK                             | BROKEN
            manual.md                        | false
            manual.md#exit-codes             | false
            #the-rules                       | false
            ../../README.md                  | false
            ../main/resources/rulebook       | false
            action-list.png                  | false
            https://laws.e-gov.go.jp/        | false
            manual.markdown                  | true
            manual.md#exit-code              | true
            manual.md#Exit-codes             | true
            #exit-codes                      | true
            ../README.md                     | true
            /README.md                       | true
            ../../../README.md               | true
            README.md                        | true
            """)
    void areToldApart(String link, boolean isBroken) {
        Document document = new Document(Path.of("src/docs/rules.md"), "# The rules\n\n[see](" + link + ")\n");

        assertThat(broken(document)).isEqualTo(isBroken ? List.of(link) : List.of());
    }

    @Test
    void haveAnchorsAsHeadingsAreWritten() {
        Document document = new Document(
                Path.of("some.md"),
                "# What counts, and what is asked\n## `assess`\n```sh\n# no heading\n```\n## Twice\n## Twice\n");

        assertThat(document.anchors()).containsExactly("what-counts-and-what-is-asked", "assess", "twice", "twice-1");
    }

    private static Set<Path> targets(Stream<Document> documents) {
        return documents
                .flatMap(document -> local(document).map(link -> target(document, link)))
                .collect(Collectors.toSet());
    }

    private static List<String> broken(Document document) {
        return local(document).filter(link -> !leadsSomewhere(document, link)).toList();
    }

    private static Stream<String> local(Document document) {
        return document.links().stream().filter(link -> !link.startsWith("https://"));
    }

    private static boolean leadsSomewhere(Document document, String link) {
        Path target = target(document, link);
        String[] parts = link.split("#", 2);
        return target.startsWith(PROJECT)
                && Files.exists(target)
                && (parts.length == 1 || at(document, target).anchors().contains(parts[1]));
    }

    /** A document may link to itself before it is saved. */
    private static Document at(Document document, Path target) {
        return target.equals(document.file().toAbsolutePath()) ? document : Document.in(target.toString());
    }

    private static Path target(Document document, String link) {
        Path file = document.file().toAbsolutePath();
        String path = link.split("#", 2)[0];
        return path.isEmpty() ? file : file.resolveSibling(path).normalize();
    }
}
