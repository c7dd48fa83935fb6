package org.hsproster.testing.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.condition.EnabledIf;

/** Requires Chromium or Chrome and its ChromeDriver on the path; the test is skipped without them. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@EnabledIf("org.hsproster.testing.browser.Chromium#isHere")
public @interface WithChromium {}
