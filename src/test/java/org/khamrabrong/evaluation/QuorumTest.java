package org.khamrabrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many voices decide, for every size of a committee, and that every order of voices comes to an end. */
class QuorumTest {

    @ParameterizedTest
    @CsvSource({"MAJORITY,1,1", "MAJORITY,2,2", "MAJORITY,3,2", "MAJORITY,4,3", "ALL,1,1", "ALL,5,5", "2,1,1", "2,5,2"})
    void isAMajorityAllOrANumber(String said, int members, int needed) {
        assertThat(Quorum.of(said).of(members)).isEqualTo(needed);
    }

    @Test
    void everyOrderOfVoicesComesToOneEnd() {
        for (String said : List.of("MAJORITY", "ALL", "1", "2", "3")) {
            for (int members = 1; members <= 6; members++) {
                for (int voices = 0; voices < 1 << members; voices++) {
                    assertThat(outcome(said, members, voices)).isPresent();
                }
            }
        }
    }

    @Test
    void whereNobodyMayActItWaitsForOneWhoWill() {
        Confirmation asked = new Confirmation(UUID.randomUUID(), null, 1, 0, Quorum.of("MAJORITY"), Instant.EPOCH);

        assertThat(asked.members()).isEqualTo(1);
        assertThat(asked.quorum()).isEqualTo(1);
    }

    /** After all have spoken, each by a bit. */
    private static Optional<Boolean> outcome(String said, int members, int voices) {
        Confirmation asked = new Confirmation(UUID.randomUUID(), null, 1, members, Quorum.of(said), Instant.EPOCH);
        List<ResultVote> cast = new ArrayList<>();
        IntStream.range(0, members)
                .forEach(member -> cast.add(new ResultVote(
                        asked, (voices >> member & 1) == 1, "เหตุผล", Instant.EPOCH, "member" + member, null)));
        return asked.outcome(cast);
    }
}
