package org.hsproster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsproster.batch.RulesPublisher;
import org.hsproster.batch.request.SignedRules;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.testing.browser.HttpBrowser;
import org.hsproster.testing.browser.ServedPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("The upload page with signed rules")
class SignedRulesPageIT {

    /** 85 points; files after the amendment. */
    private static final String ROSTER =
            "社員番号,生年月日,国籍,在留資格,在留期限,年収（万円）,学位,実務経験年数,日本語能力\n" + "2,1990-01-01,インド,高度専門職1号ロ,2027-08-20,800,修士,10,N2\n";

    private static final String REQUIRED_TOTAL = "hsp-i-b/required-total.yaml";

    @TempDir
    private Path home;

    @Test
    void assessesBySignedRulesInTheRunAndOnThePageOfAPerson() throws Exception {
        Path file = home.resolve("rules.zip");
        String publicKey = RulesPublisher.newKey(home.resolve("publisher.pem"));
        RulesPublisher.export(amended(), file, Optional.of(home.resolve("publisher.pem")));

        try (ServedPage served = ServedPage.in(home, new SignedRules(file, List.of(publicKey)))) {
            HttpBrowser browser = served.browser();
            HttpResponse<byte[]> columns =
                    browser.upload(new HttpBrowser.File("roster.csv", ROSTER.getBytes(StandardCharsets.UTF_8)));
            String upload =
                    browser.assess(columns, Map.of("asOf", "2026-11-21")).uri().getPath();

            assertThat(JsonMapper.shared()
                            .readTree(browser.get(upload + "/results").body())
                            .at("/rules/id")
                            .asString())
                    .startsWith("2027-03-20 + signed ");
            assertThat(HttpBrowser.text(browser.get(upload + "/people/0"))).contains("Total: 85 of 90 required");
        }
    }

    private static Rulebook amended() throws Exception {
        String shipped = Files.readString(Path.of("src/main/resources/rulebook", REQUIRED_TOTAL));
        return Rulebook.load()
                .overlaidWith(Map.of(
                        REQUIRED_TOTAL,
                        shipped.stripTrailing()
                                + "\n  - effective_from: 2027-04-01\n    checked_on: 2027-03-20\n    value: 90\n"));
    }
}
