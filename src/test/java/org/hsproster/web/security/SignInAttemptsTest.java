package org.hsproster.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.hsproster.testing.browser.MovableClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The limit of attempts to sign in")
class SignInAttemptsTest {

    private final MovableClock clock = new MovableClock();
    private final SignInAttempts attempts = new SignInAttempts(clock);

    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, textBlock = """
            MADE, LATER,     USER,   ADDRESS,  ADMITTED, BECAUSE
            4,    PT0S,      sato,   10.0.0.1, true,     the fifth is the last
            5,    PT0S,      sato,   10.0.0.1, false,    the sixth is one too many
            5,    PT0S,      sato,   10.0.0.2, false,    from wherever it comes
            5,    PT0S,      suzuki, 10.0.0.1, true,     others are still free to try
            5,    PT14M59S,  sato,   10.0.0.1, false,    the time is not over
            5,    PT15M,     sato,   10.0.0.1, true,     now it is
            """)
    void fiveTimesOfAUser(int made, Duration later, String user, String address, boolean admitted, String because) {
        for (int i = 0; i < made; i++) {
            attempts.admit("sato", "10.0.0.1");
        }
        clock.move(later);

        assertThat(attempts.admit(user, address)).as(because).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({
        "19, PT0S, 10.0.0.1, true",
        "20, PT0S, 10.0.0.1, false",
        "20, PT0S, 10.0.0.2, true",
        "20, PT15M, 10.0.0.1, true"
    })
    void twentyTimesOfAnAddress(int made, Duration later, String address, boolean admitted) {
        for (int i = 0; i < made; i++) {
            attempts.admit("user " + i, "10.0.0.1");
        }
        clock.move(later);

        assertThat(attempts.admit("sato", address)).isEqualTo(admitted);
    }

    @Test
    void refusedAttemptsDoNotProlongTheTime() {
        for (int i = 0; i < 5; i++) {
            attempts.admit("sato", "10.0.0.1");
        }
        clock.move(Duration.ofMinutes(14));
        attempts.admit("sato", "10.0.0.1");
        clock.move(Duration.ofMinutes(1));

        assertThat(attempts.admit("sato", "10.0.0.1")).isTrue();
    }

    @Test
    void successResetsTheUserAndNotTheAddress() {
        for (int i = 0; i < 19; i++) {
            attempts.admit("user " + i, "10.0.0.1");
        }
        for (int i = 0; i < 6; i++) {
            assertThat(attempts.admit("sato", "10.0.0.1")).isTrue();
            attempts.succeeded("sato", "10.0.0.1");
        }

        assertThat(attempts.admit("suzuki", "10.0.0.1")).isTrue();
        assertThat(attempts.admit("sato", "10.0.0.1")).as("the twenty-first").isFalse();
    }
}
