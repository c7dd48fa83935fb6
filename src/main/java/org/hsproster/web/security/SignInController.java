package org.hsproster.web.security;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The page on which users say who they are. Spring Security takes what is sent from it. */
@Controller
class SignInController {

    @GetMapping(SignInConfiguration.PAGE)
    String show(Model model) {
        model.addAttribute("minutes", SignInAttempts.WINDOW.toMinutes());
        return "login";
    }
}
