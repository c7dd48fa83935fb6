package org.hsproster.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.hsproster.report.Texts;
import org.hsproster.roster.Password;
import org.hsproster.roster.WorkbookSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the password of protected files comes from: a file, a variable, or a person. Other users see command lines. */
final class PasswordSource {

    static final String VARIABLE = "HSP_ROSTER_PASSWORD";

    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "File whose first line is the password of protected workbooks; without it, the variable "
                    + VARIABLE + ", or a prompt.")
    private @Nullable Path file;

    /** Nobody is asked unless one of the files asks. */
    Optional<Password> password(Surroundings surroundings, Texts texts, Iterable<Path> files) {
        if (file != null) {
            return Optional.of(Password.of(firstLine(file)));
        }
        String variable = surroundings.environment().get(VARIABLE);
        if (variable != null && !variable.isEmpty()) {
            return Optional.of(Password.of(variable.toCharArray()));
        }
        for (Path each : files) {
            if (WorkbookSource.asksForPassword(each)) {
                return surroundings
                        .keyboard()
                        .password(texts.text("cli.password", String.valueOf(each.getFileName())))
                        .map(Password::of);
            }
        }
        return Optional.empty();
    }

    private static char[] firstLine(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            int start = text.length() > 0 && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            char[] line = Arrays.copyOfRange(text.array(), start, end);
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(text.array(), '\0');
            return line;
        } catch (IOException e) {
            throw new PasswordFileException(file, e);
        }
    }
}
