package org.hsproster.corpus;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Function;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.XmlObject;

/**
 * The schemas of the whole format. They are kept apart from the classes of the program, which comes with a part of
 * them: what it lacks must fail in its tests.
 */
final class OfficeValidation implements AutoCloseable {

    /** Where the build puts the library with all of them. */
    private static final Path SCHEMAS = Path.of("target", "schemas", "poi-ooxml-full.jar");

    private static final String NEEDED = "org.apache.logging.";

    private final URLClassLoader loader;
    private final Function<byte[], Set<String>> validator;

    private OfficeValidation(URLClassLoader loader, Function<byte[], Set<String>> validator) {
        this.loader = loader;
        this.validator = validator;
    }

    /** Skips the test where the build has not put the schemas there. */
    static OfficeValidation load() {
        assumeThat(SCHEMAS)
                .as("the schemas are put there by mvn process-test-resources")
                .exists();
        try {
            URL[] places = {SCHEMAS.toUri().toURL(), place(XmlObject.class), place(SchemaValidator.class)};
            URLClassLoader loader = new URLClassLoader(places, new NeededClasses());
            return new OfficeValidation(loader, validator(loader));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the schemas find wrong with a part. */
    Set<String> faults(byte[] part) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return validator.apply(part);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }

    @SuppressWarnings("unchecked")
    private static Function<byte[], Set<String>> validator(ClassLoader loader) throws ReflectiveOperationException {
        Class<?> holder = loader.loadClass(TypeSystemHolder.class.getName());
        if (holder == TypeSystemHolder.class) {
            throw new IllegalStateException("the schemas of the program in place of all");
        }
        return (Function<byte[], Set<String>>) loader.loadClass(SchemaValidator.class.getName())
                .getConstructor()
                .newInstance();
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** Of the classes of the tests, only those that the schemas' own library asks for. */
    private static final class NeededClasses extends ClassLoader {

        NeededClasses() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith(NEEDED)) {
                return OfficeValidation.class.getClassLoader().loadClass(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
