package org.khamrabrong.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khamrabrong.negotiation.FieldProblem.Field;

class MeetingTests {

    private static final LocalDate TODAY = LocalDate.of(2021, 1, 20);

    @Test
    void goesOnTheRecordWithDayAttendanceAndMinutes() {
        assertThat(new Meeting(TODAY, List.of("ประธาน"), "บันทึก").problems(TODAY))
                .isEmpty();
    }

    @Test
    void needsDayAttendanceAndMinutes() {
        assertThat(new Meeting(null, Arrays.asList(" ", null), " ").problems(TODAY))
                .extracting(FieldProblem::field)
                .containsExactly(Field.HELD_ON, Field.ATTENDANCE, Field.MINUTES);
    }

    @Test
    void cannotHaveBeenHeldTomorrow() {
        assertThat(new Meeting(TODAY.plusDays(1), List.of("ประธาน"), "บันทึก").problems(TODAY))
                .extracting(FieldProblem::key)
                .containsExactly("negotiation.refusal.negotiation.meetingInFuture");
    }
}
