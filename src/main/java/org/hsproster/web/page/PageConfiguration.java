package org.hsproster.web.page;

import java.nio.file.Path;
import org.hsproster.settings.WebSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Configures the pages: texts, languages and controllers. */
@Configuration(proxyBeanMethods = false)
@Import({
    UploadList.class,
    UploadPages.class,
    ColumnStep.class,
    HomeController.class,
    RosterController.class,
    PersonController.class,
    DownloadController.class,
    HistoryController.class,
    ReleasedController.class,
    FailureController.class,
    OutlookStyleSheet.class,
    PageAdvice.class
})
public class PageConfiguration implements WebMvcConfigurer {

    @Bean
    MessageSource messageSource() {
        return new PageTexts();
    }

    /** Returns the language of the browser, unless the user has chosen the other one. */
    @Bean
    LocaleResolver localeResolver(WebSettings settings, @Value("${server.servlet.session.cookie.name}") String cookie) {
        CookieLocaleResolver resolver = new CookieLocaleResolver(cookie + "-language");
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
    RememberedColumns rememberedColumns(@Value("${hsp-roster.data}") String data) {
        return new RememberedColumns(Path.of(data, "columns"));
    }
}
