package org.hsproster.web;

import org.hsproster.batch.RosterApplication;
import org.hsproster.batch.RuleSources;
import org.hsproster.history.RunHistory;
import org.hsproster.rulebook.Rulebook;
import org.hsproster.settings.WebSettings;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.MultipartAutoConfiguration;
import org.springframework.boot.thymeleaf.autoconfigure.ThymeleafAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Wires the page: Spring's parts, named one by one, and our own. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    MultipartAutoConfiguration.class,
    JacksonAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    ThymeleafAutoConfiguration.class,
    SecurityAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class,
    ServletWebSecurityAutoConfiguration.class
})
@Import({
    SafetyConfiguration.class,
    Desk.class,
    Lines.class,
    Pages.class,
    Mapping.class,
    HomeController.class,
    RosterController.class,
    PersonController.class,
    DownloadController.class,
    HistoryController.class,
    ReleasedController.class,
    FailureController.class,
    SignInController.class,
    PageAdvice.class
})
class WebConfiguration implements WebMvcConfigurer {

    @Bean
    MessageSource messageSource() {
        return new PageTexts();
    }

    /** The language of the browser, unless somebody has chosen the other one. */
    @Bean
    LocaleResolver localeResolver(WebSettings settings) {
        CookieLocaleResolver resolver = new CookieLocaleResolver(WebServer.COOKIE + "-language");
        resolver.setCookieSecure(settings.keyStore().isPresent());
        resolver.setCookieSameSite("Strict");
        resolver.setDefaultLocaleFunction(request -> PageTexts.among(request.getLocales()));
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName("lang");
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change).excludePathPatterns("/error"); // what was sent may be too large to be parsed
    }

    @Bean
    RunHistory history(RosterApplication application) {
        return application.history();
    }

    @Bean
    Rulebook rulebook() {
        return RuleSources.none().rulebook();
    }

    @Bean(destroyMethod = "close")
    Workshop workshop(Limits limits) {
        return new Workshop(limits);
    }

    @Bean
    Assessing assessing(RosterApplication application, Rulebook rulebook) {
        return new Assessing(application.assessmentRun(), rulebook);
    }
}
