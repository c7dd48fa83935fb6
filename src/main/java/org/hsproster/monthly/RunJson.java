package org.hsproster.monthly;

import java.nio.file.Path;
import org.hsproster.batch.request.StoredPaths;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes records as JSON for the database, with paths as they are stored, and reads them again. */
final class RunJson {

    private final JsonMapper mapper;

    RunJson(StoredPaths paths) {
        SimpleModule stored = new SimpleModule();
        stored.addSerializer(Path.class, new Writer(paths));
        stored.addDeserializer(Path.class, new Reader(paths));
        mapper = JsonMapper.builder().addModule(stored).build();
    }

    String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    private static final class Writer extends StdSerializer<Path> {

        private final StoredPaths paths;

        Writer(StoredPaths paths) {
            super(Path.class);
            this.paths = paths;
        }

        @Override
        public void serialize(Path path, JsonGenerator json, SerializationContext context) {
            json.writeString(paths.write(path));
        }
    }

    private static final class Reader extends StdDeserializer<Path> {

        private final StoredPaths paths;

        Reader(StoredPaths paths) {
            super(Path.class);
            this.paths = paths;
        }

        @Override
        public Path deserialize(JsonParser json, DeserializationContext context) {
            return paths.read(json.getValueAsString());
        }
    }
}
