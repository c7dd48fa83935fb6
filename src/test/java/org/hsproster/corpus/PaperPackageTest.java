package org.hsproster.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.hsproster.papers.PaperPackages;
import org.hsproster.papers.Prepared;
import org.hsproster.report.wording.Texts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A package of papers")
class PaperPackageTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "ja"})
    void keepsToTheSchemasOfWorkbooks(String language) throws IOException {
        PaperPackages.in(
                        folder,
                        Prepared.RULES,
                        Prepared.AS_OF,
                        Texts.in(Locale.forLanguageTag(language)),
                        Optional.empty())
                .add(Prepared.person("japanese=N1"));
        ForeignPackage parts = ForeignPackage.read(folder.resolve("0043-2026-11-21-package.xlsx"));

        assertThat(PackageFaults.of(parts)).isEmpty();
        assertThat(WorkbookFaults.of(parts)).isEmpty();
        try (OfficeValidation schemas = OfficeValidation.load()) {
            assertThat(parts.keys())
                    .filteredOn(key -> key.startsWith("xl/") && key.endsWith(".xml"))
                    .hasSizeGreaterThan(4)
                    .allSatisfy(
                            key -> assertThat(schemas.faults(parts.content(key).orElseThrow()))
                                    .as(key)
                                    .isEmpty());
        }
    }
}
