package org.hsproster.testing.rosters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.hsproster.batch.RosterApplication;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;

/**
 * Passes one application to all tests of a process, with an empty history and without earlier runs. A test that reads
 * the data folder, or restarts the application, starts its own.
 */
public final class SharedApplication implements ParameterResolver {

    private static final Namespace OWN = Namespace.create(SharedApplication.class);
    private static final LocalDate AFTER_EVERY_RUN = LocalDate.of(9999, 1, 1);

    private record Started(Path home, RosterApplication application) implements AutoCloseable {

        static Started inTemporaryFolder() {
            try {
                Path home = Files.createTempDirectory("application");
                return new Started(home, RosterApplication.start(home));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        RosterApplication emptied() {
            application.purge().before(AFTER_EVERY_RUN, home.resolve("archive"));
            return application;
        }

        @Override
        public void close() throws IOException {
            application.close();
            FileSystemUtils.deleteRecursively(home);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RosterApplication.class;
    }

    @Override
    public RosterApplication resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, OWN)
                .computeIfAbsent(Started.class, key -> Started.inTemporaryFolder(), Started.class)
                .emptied();
    }
}
