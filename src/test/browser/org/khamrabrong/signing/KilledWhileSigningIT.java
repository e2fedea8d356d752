package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.khamrabrong.seal.TimeStampStand;
import org.khamrabrong.seal.TimeStampStand.Manner;

/**
 * The application is killed between a signature and its time stamp: an authority that never answers holds it there, the
 * signature kept and nothing of it counting.
 */
class KilledWhileSigningIT {

    private static final String UNSIGNED = "signatures 0, documents 1, waits true, stamps false";
    private static final String GIVEN = "signatures 0, documents 1, waits false, stamps true";
    private static final String SIGNED = "signatures 1, documents 2, waits false, stamps false";

    @TempDir
    Path directory;

    private TimeStampStand authority;

    @BeforeEach
    void openTheAuthority() {
        authority = new TimeStampStand(Manner.HONEST);
    }

    @AfterEach
    void closeTheAuthority() {
        authority.close();
    }

    @Test
    void isNotSignedAfterTheRestartAndThenOnceOnly() throws Exception {
        OtherApplication killed = OtherApplication.startOn(directory, authority.address());
        String agreement = killed.ask("freeze");
        assertThat(killed.ask("look " + agreement)).isEqualTo(UNSIGNED);
        authority.become(Manner.SILENT);
        assertThat(killed.ask("sign " + agreement)).isEqualTo(GIVEN);
        killed.tell("stamp " + agreement);
        assertThat(authority.isAsked(1, TimeUnit.MINUTES)).isTrue();
        killed.kill();
        authority.become(Manner.HONEST);

        OtherApplication again = OtherApplication.startOn(directory, authority.address());
        try {
            assertThat(again.ask("look " + agreement)).isEqualTo(GIVEN);
            Awaitility.await()
                    .atMost(1, TimeUnit.MINUTES)
                    .until(() -> again.ask("stamp " + agreement).equals(SIGNED));
            assertThat(again.ask("stamp " + agreement)).isEqualTo(SIGNED);
        } finally {
            again.end();
        }
    }
}
