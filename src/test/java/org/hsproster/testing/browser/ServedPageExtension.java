package org.hsproster.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.hsproster.file.PrivateFolder;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Serves one page to all test classes of a process that have it as a constructor parameter. */
public final class ServedPageExtension implements ParameterResolver {

    private static final Namespace OWN = Namespace.create(ServedPageExtension.class);

    /** The page, which is closed after the last test. */
    private record Page(ServedPage served) implements AutoCloseable {

        static Page inTemporaryFolder() {
            try {
                return new Page(ServedPage.in(Files.createTempDirectory("page")));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void close() {
            served.close();
            assertThat(served.uploads()).as("nothing outlives the server").doesNotExist();
            PrivateFolder.remove(served.home());
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == ServedPage.class;
    }

    @Override
    public ServedPage resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, OWN)
                .computeIfAbsent(Page.class, key -> Page.inTemporaryFolder(), Page.class)
                .served();
    }
}
