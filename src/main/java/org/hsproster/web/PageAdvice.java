package org.hsproster.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page needs to know. */
@ControllerAdvice
class PageAdvice {

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
