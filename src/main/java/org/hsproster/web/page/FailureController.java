package org.hsproster.web.page;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.hsproster.web.security.CurrentUser;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;

/** Serves the page for requests that fail or are refused. */
@Controller
class FailureController implements ErrorController {

    private static final Set<String> KNOWN = Set.of("400", "403", "404", "413", "421", "507");

    @RequestMapping("/error")
    String failed(HttpServletRequest request, @ModelAttribute("currentUser") CurrentUser user, Model model) {
        String status = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        model.addAttribute("kind", kind(status, user));
        model.addAttribute("here", "/");
        return "error";
    }

    private static String kind(String status, CurrentUser user) {
        if (status.equals("403") && user.isSignedIn() && !user.isHr()) {
            return "role";
        }
        if (status.equals("405")) { // the address of a form, opened as a page
            return "404";
        }
        return KNOWN.contains(status) ? status : "other";
    }
}
