package org.hsproster.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalInt;
import org.hsproster.report.wording.Texts;
import org.hsproster.web.upload.UploadState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The progress of an upload")
class UploadProgressTest {

    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            PEOPLE, EXPECTED, DONE, ALL,  TEXT,                                  BECAUSE
            0,      0,        0,    0,    Reading the roster.,                   no person was read
            1000,   0,        0,    0,    '1,000 rows assessed.',                the number is not known
            1000,   3000,     1000, 3000, '1,000 of about 3,000 rows assessed.', the numbers were counted
            3001,   3000,     3001, 3001, '3,001 of about 3,001 rows assessed.', a person has no number
            """)
    void isShownAsFarAsItIsKnown(long people, long expected, long done, long all, String text, String because) {
        assertThat(UploadProgress.of(new UploadState.Running(people, expected), OptionalInt.empty(), ENGLISH))
                .as(because)
                .isEqualTo(new UploadProgress(true, text, done, all));
    }

    @Test
    void aWaitingUploadShowsItsPosition() {
        assertThat(UploadProgress.of(new UploadState.Reading(), OptionalInt.of(3), ENGLISH))
                .isEqualTo(UploadProgress.of(true, "Waiting: number 3 in the queue."));
    }

    @Test
    void endsWithTheWork() {
        assertThat(UploadProgress.of(new UploadState.Locked(false), OptionalInt.empty(), ENGLISH)
                        .pending())
                .isFalse();
    }
}
