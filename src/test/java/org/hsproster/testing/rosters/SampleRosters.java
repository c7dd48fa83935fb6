package org.hsproster.testing.rosters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Makes the rosters and the employers table of {@code sample-input/} from the people of {@code people.csv}. */
public final class SampleRosters {

    private SampleRosters() {}

    /** Remakes the files; to be started in the folder of the project. */
    public static void main(String... args) throws IOException {
        writeTo(SampleFile.FOLDER);
    }

    static void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        JapaneseRoster.write(SampleFile.JAPANESE.in(folder));
        EnglishRoster.write(SampleFile.ENGLISH.in(folder));
        SampleCsv.writeRoster(SampleFile.SHIFT_JIS.in(folder));
        SampleCsv.writeEmployers(folder.resolve(SampleFile.EMPLOYERS));
    }
}
