package org.hsproster.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.hsproster.batch.RosterApplication;
import org.hsproster.settings.WebSettings;
import org.hsproster.web.security.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Adds the attributes that every page needs. */
@ControllerAdvice
class PageAdvice {

    private final WebSettings settings;
    private final RosterApplication application;
    private final Clock clock;

    PageAdvice(WebSettings settings, RosterApplication application, Clock clock) {
        this.settings = settings;
        this.application = application;
        this.clock = clock;
    }

    /** Returns the user of the page, which depends on the role. */
    @ModelAttribute("currentUser")
    CurrentUser currentUser(@Nullable Principal known) {
        return settings.users().isEmpty() ? CurrentUser.ofThisMachine() : CurrentUser.of(known);
    }

    /** Returns the language of the page, for screen readers. */
    @ModelAttribute("language")
    String language(Locale locale) {
        return PageTexts.in(locale).locale().getLanguage();
    }

    /** Returns the versions of program and rules. */
    @ModelAttribute("program")
    ProgramFacts program(Locale locale) {
        return ProgramFacts.of(application, LocalDate.now(clock), locale);
    }

    /** Returns the address for the other language: the same page, unless it is the answer to a form. */
    @ModelAttribute("here")
    String here(HttpServletRequest request) {
        return request.getMethod().equals("GET") ? request.getRequestURI() : "/";
    }
}
