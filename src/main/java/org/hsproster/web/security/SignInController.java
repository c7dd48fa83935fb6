package org.hsproster.web.security;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the sign-in page. Spring Security handles its form. */
@Controller
class SignInController {

    @GetMapping(SignInConfiguration.PAGE)
    String show(Model model) {
        model.addAttribute("minutes", SignInAttempts.WINDOW.toMinutes());
        return "login";
    }
}
