package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.ThaiTime;

class KhamrabrongTest {

    @Test
    void keepsThaiTimeInWhateverZoneTheMachineIs() {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Khamrabrong.keepThaiTime();
            assertThat(TimeZone.getDefault().toZoneId()).isEqualTo(ThaiTime.ZONE);
        } finally {
            TimeZone.setDefault(before);
        }
    }
}
