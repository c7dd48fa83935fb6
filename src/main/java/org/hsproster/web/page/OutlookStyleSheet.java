package org.hsproster.web.page;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.hsproster.report.OutlookColors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** Serves the style sheet with the colours of outlooks, beside {@code page.css}. */
@Controller
class OutlookStyleSheet {

    @GetMapping(path = "/assets/outlooks.css", produces = "text/css")
    @ResponseBody
    String sheet() {
        return ":root { --red: %s; }\n".formatted(hex(OutlookColors.RED.fill()))
                + Arrays.stream(OutlookColors.values())
                        .map(OutlookStyleSheet::rule)
                        .collect(Collectors.joining());
    }

    private static String rule(OutlookColors colors) {
        return ".look-%s { background: %s; color: %s; fill: %s; }\n"
                .formatted(colors.name(), hex(colors.fill()), hex(colors.ink()), hex(colors.bar()));
    }

    private static String hex(int rgb) {
        return "#%06x".formatted(rgb);
    }
}
