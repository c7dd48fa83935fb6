package org.hsproster.web.page;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import org.hsproster.report.wording.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/** The message bundles as a message source of the templates. */
final class PageTexts implements MessageSource {

    private static final Texts JAPANESE = Texts.in(Locale.JAPANESE);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    static Texts in(@Nullable Locale locale) {
        return locale != null && isJapanese(locale) ? JAPANESE : ENGLISH;
    }

    /** Returns the first of the accepted languages that has texts. */
    static Locale among(Enumeration<Locale> wanted) {
        return Collections.list(wanted).stream()
                .filter(locale -> isJapanese(locale) || locale.getLanguage().equals(Locale.ENGLISH.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
    }

    private static boolean isJapanese(Locale locale) {
        return locale.getLanguage().equals(Locale.JAPANESE.getLanguage());
    }

    @Override
    public String getMessage(String code, Object @Nullable [] values, @Nullable Locale locale) {
        try {
            return in(locale).text(code, values == null ? new Object[0] : values);
        } catch (MissingResourceException e) {
            throw new NoSuchMessageException(code, in(locale).locale());
        }
    }

    @Override
    public @Nullable String getMessage(
            String code, Object @Nullable [] values, @Nullable String otherwise, @Nullable Locale locale) {
        return in(locale).has(code) ? getMessage(code, values, locale) : otherwise;
    }

    @Override
    public String getMessage(MessageSourceResolvable wanted, @Nullable Locale locale) {
        String code = Optional.ofNullable(wanted.getCodes())
                .filter(codes -> codes.length > 0)
                .map(codes -> codes[codes.length - 1])
                .orElse("");
        return getMessage(code, wanted.getArguments(), locale);
    }
}
