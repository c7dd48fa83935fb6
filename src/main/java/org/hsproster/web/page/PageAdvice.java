package org.hsproster.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Locale;
import org.hsproster.settings.WebSettings;
import org.hsproster.web.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page needs to know. */
@ControllerAdvice
class PageAdvice {

    private final WebSettings settings;

    PageAdvice(WebSettings settings) {
        this.settings = settings;
    }

    /** Whose page it is, and what is left out of it. */
    @ModelAttribute("visitor")
    CurrentUser visitor(@Nullable Principal known) {
        return settings.users().isEmpty() ? CurrentUser.ofThisMachine() : CurrentUser.of(known);
    }

    /** In which the page is written, told to screen readers. */
    @ModelAttribute("language")
    String language(Locale locale) {
        return PageTexts.in(locale).locale().getLanguage();
    }

    /** Where the other language is: the same page, where it can be asked for again. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getMethod().equals("GET") ? request.getRequestURI() : "/";
    }
}
