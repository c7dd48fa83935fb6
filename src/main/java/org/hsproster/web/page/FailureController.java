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

/** What somebody reads who has asked for something that is not given. */
@Controller
class FailureController implements ErrorController {

    private static final Set<String> TOLD = Set.of("400", "403", "404", "413", "421", "507");

    @RequestMapping("/error")
    String failed(HttpServletRequest request, @ModelAttribute("visitor") CurrentUser visitor, Model model) {
        String status = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        model.addAttribute("kind", kind(status, visitor));
        model.addAttribute("here", "/");
        return "error";
    }

    private static String kind(String status, CurrentUser visitor) {
        if (status.equals("403") && visitor.isSignedIn() && !visitor.isHr()) {
            return "role";
        }
        if (status.equals("405")) { // where a form was sent to, asked for as a page
            return "404";
        }
        return TOLD.contains(status) ? status : "other";
    }
}
