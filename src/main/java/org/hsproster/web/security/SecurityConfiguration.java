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

/** What keeps other pages, other machines and other people out. */
@Configuration(proxyBeanMethods = false)
@Import(SignInController.class)
public class SecurityConfiguration {

    /** Nothing but what this server itself serves: no script or style within a page, no frame, no other machine. */
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

    /** Never stored by a browser, which is Spring Security's own rule; the rest is ours. */
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
