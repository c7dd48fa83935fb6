package org.hsproster.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.hsproster.testing.browser.HttpBrowser;
import org.hsproster.testing.browser.PageUsers;
import org.hsproster.testing.browser.ServedPage;
import org.hsproster.web.upload.UploadLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The foot of every page")
class PageFooterIT {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Clock A_YEAR_LATER = Clock.fixed(Instant.parse("2027-11-30T14:59:00Z"), TOKYO);
    private static final Clock MIDNIGHT = Clock.fixed(Instant.parse("2027-11-30T15:00:00Z"), TOKYO);

    @TempDir
    private Path home;

    @Test
    void namesVersionAndRulesWhichAreOldAfterAYear() throws Exception {
        try (ServedPage served = ServedPage.in(home, MIDNIGHT, UploadLimits.standard())) {
            for (String address : new String[] {"/", "/history", "/no/such/page"}) {
                assertThat(HttpBrowser.text(served.browser("en").get(address)))
                        .as(address)
                        .containsPattern("<p id=\"program\">hsp-roster [^<]+, rulebook 2026-11-30</p>")
                        .contains(
                                "The rules were last compared with their sources on 2026-11-30, more than a year ago.");
            }
            assertThat(HttpBrowser.text(served.browser("ja").get("/")))
                    .contains(", 判定ルール 2026-11-30</p>", "（2026/11/30(月)）から1年を超えています。");
        }
    }

    @Test
    void isNoWarningUntilThenAndNamesNothingBeforeSignIn() throws Exception {
        try (ServedPage served = ServedPage.in(home, A_YEAR_LATER, UploadLimits.standard(), PageUsers.settings())) {
            HttpBrowser browser = served.browser("en");
            assertThat(HttpBrowser.text(browser.get("/login"))).doesNotContain("rulebook", "hsp-roster development");
            browser.submit("/login", Map.of("username", "suzuki", "password", PageUsers.PASSWORD));
            assertThat(HttpBrowser.text(browser.get("/released")))
                    .contains("rulebook 2026-11-30")
                    .doesNotContain("id=\"old-rules\"");
        }
    }
}
