package org.hsproster.web.security;

import java.time.Clock;
import org.hsproster.settings.WebSettings;
import org.hsproster.web.upload.UploadLimits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.session.DisableEncodeUrlFilter;

/** Configures the protection against other pages, other machines and other users. */
@Configuration(proxyBeanMethods = false)
@Import(SignInController.class)
public class SecurityConfiguration {

    /** Only what this server serves itself: no inline script or style, no frame, no other host. */
    private static final String CONTENT = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain safety(HttpSecurity http, UploadLimits limits, WebSettings settings, Clock clock) {
        if (settings.users().isEmpty()) {
            http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .logout(AbstractHttpConfigurer::disable);
        } else {
            new SignInConfiguration(settings, clock).apply(http);
        }
        return http.addFilterBefore(new HostHeaderFilter(settings.names()), DisableEncodeUrlFilter.class)
                .addFilterAfter(new LargeUploadFilter(limits.requestBytes()), HostHeaderFilter.class)
                .headers(SecurityConfiguration::headers)
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    /** Sets the response headers. Spring Security already forbids browsers to store pages. */
    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(encrypted -> encrypted.includeSubDomains(false))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy("camera=(), geolocation=(), microphone=()"));
    }
}
