package org.hsproster.roster;

import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML in which every value is text: {@code 007} keeps its zeros, and {@code no} is a word. */
final class MappingYaml {

    private MappingYaml() {}

    static @Nullable Object load(Reader reader) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(
                        new SafeConstructor(options),
                        new Representer(new DumperOptions()),
                        new DumperOptions(),
                        options,
                        new TextOnly())
                .load(reader);
    }

    private static final class TextOnly extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // none: every scalar is text
        }
    }
}
