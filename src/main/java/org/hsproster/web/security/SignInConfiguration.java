package org.hsproster.web.security;

import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.hsproster.settings.PasswordHash;
import org.hsproster.settings.WebSettings;
import org.hsproster.settings.WebUser;
import org.hsproster.settings.WebUser.Role;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;

/** Configures sign-in, where the settings name users. */
record SignInConfiguration(WebSettings settings, Clock clock) {

    static final String PAGE = "/login";

    void apply(HttpSecurity http) {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/assets/**", PAGE)
                        .permitAll()
                        .requestMatchers(CurrentUser.RELEASED + "/**")
                        .hasAnyRole(Role.HR.name(), Role.MANAGER.name())
                        .anyRequest()
                        .hasRole(Role.HR.name()))
                .authenticationProvider(new SignInProvider(users(), new SignInAttempts(clock)))
                .addFilterBefore(new AnonymousUploadFilter(), CsrfFilter.class)
                .formLogin(SignInConfiguration::form)
                .logout(logout -> logout.logoutSuccessUrl(PAGE + "?out"));
    }

    private static void form(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage(PAGE).successHandler(welcome()).failureHandler(refusal());
    }

    private static AuthenticationSuccessHandler welcome() {
        return (request, response, known) -> {
            SessionOwner.assign(request.getSession(), known.getName());
            response.sendRedirect(CurrentUser.of(known).home());
        };
    }

    /** Returns the handler of failed attempts, whose answer does not reveal whether the name exists. */
    private static AuthenticationFailureHandler refusal() {
        return (request, response, why) ->
                response.sendRedirect(PAGE + (why instanceof LockedException ? "?often" : "?wrong"));
    }

    private DaoAuthenticationProvider users() {
        DaoAuthenticationProvider provider = new DaoAuthenticationProvider(this::user);
        provider.setPasswordEncoder(new BCryptPasswordEncoder(PasswordHash.COST));
        return provider;
    }

    /** Returns a user. Names are case-sensitive, so that attempts counted under one name belong to one user. */
    private UserDetails user(String name) {
        WebUser user = settings.users().get(name);
        if (user == null) {
            throw new UsernameNotFoundException("no such user");
        }
        return User.withUsername(name)
                .password(user.passwordHash())
                .roles(user.role().name())
                .build();
    }
}
