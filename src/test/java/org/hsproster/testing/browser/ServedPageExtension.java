package org.hsproster.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.hsproster.file.PrivateFolder;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Serves one page to all tests of a class, which takes it in its constructor. */
public final class ServedPageExtension implements BeforeAllCallback, ParameterResolver {

    private static final Namespace OWN = Namespace.create(ServedPageExtension.class);

    /** What is gone once the last test has run. */
    private record Page(ServedPage served) implements AutoCloseable {

        @Override
        public void close() {
            served.close();
            assertThat(served.uploads()).as("nothing outlives the server").doesNotExist();
            PrivateFolder.remove(served.home());
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        context.getStore(OWN).put(Page.class, new Page(ServedPage.in(Files.createTempDirectory("page"))));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ServedPage.class;
    }

    @Override
    public ServedPage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(OWN).get(Page.class, Page.class).served();
    }
}
