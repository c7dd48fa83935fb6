package org.hsproster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hsproster.testing.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The document of the architecture")
class ArchitectureDocumentTest {

    @Test
    void describesEveryPackageAndNoOther() throws IOException {
        Path root = Path.of("src/main/java/org/hsproster");
        try (Stream<Path> files = Files.list(root)) {
            List<String> packages = files.filter(Files::isDirectory)
                    .map(folder -> "`" + folder.getFileName() + "`")
                    .toList();

            assertThat(Document.in("src/docs/architecture.md")
                            .section("## The rooms")
                            .rows())
                    .extracting(cells -> cells.get(0))
                    .containsExactlyInAnyOrderElementsOf(packages);
        }
    }
}
