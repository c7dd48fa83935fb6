package org.hsproster.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.hsproster.report.OutlookColors;
import org.hsproster.testing.browser.HttpBrowser;
import org.hsproster.testing.browser.PageUsers;
import org.hsproster.testing.browser.ServedPage;
import org.hsproster.web.upload.UploadLimits;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The style sheet with the colours of outlooks")
class OutlookStyleSheetIT {

    @TempDir
    private Path home;

    @Test
    void isServedBeforeSigningIn() throws Exception {
        try (ServedPage served = ServedPage.in(home, ServedPage.CLOCK, UploadLimits.standard(), PageUsers.settings())) {
            HttpBrowser browser = served.browser();

            HttpResponse<byte[]> sheet = browser.get("/assets/outlooks.css");

            assertThat(sheet.statusCode()).isEqualTo(200);
            assertThat(sheet.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("text/css"));
            assertThat(HttpBrowser.text(sheet))
                    .contains("--red: #%06x;".formatted(OutlookColors.RED.fill()))
                    .contains(".look-GREY { background: #eeeeee; color: #4a4a4a; fill: #c3cad2; }");
            assertThat(HttpBrowser.text(browser.get("/login"))).contains("href=\"/assets/outlooks.css\"");
            assertThat(HttpBrowser.text(browser.get("/assets/page.css")))
                    .as("the other assets are served as before")
                    .contains("var(--red)");
        }
    }
}
