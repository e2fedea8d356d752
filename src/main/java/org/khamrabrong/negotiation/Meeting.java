package org.khamrabrong.negotiation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.negotiation.FieldProblem.Field;

/** The meeting at which the committee decided: when, who was there, what was said. */
public record Meeting(LocalDate heldOn, List<String> attendance, String minutes) {

    public Meeting {
        attendance = attendance == null
                ? List.of()
                : attendance.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
        minutes = minutes == null ? "" : minutes.strip();
    }

    /** What is missing before it can go on the record. */
    public List<FieldProblem> problems(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (heldOn == null) {
            problems.add(FieldProblem.of(Field.HELD_ON, "meetingDateMissing"));
        } else if (heldOn.isAfter(today)) {
            problems.add(FieldProblem.of(Field.HELD_ON, "meetingInFuture"));
        }
        if (attendance.isEmpty()) {
            problems.add(FieldProblem.of(Field.ATTENDANCE, "attendanceMissing"));
        } else if (String.join("\n", attendance).length() > WrittenText.MINUTES.longest()) {
            problems.add(FieldProblem.of(Field.ATTENDANCE, "textTooLong", WrittenText.MINUTES.longest()));
        } else if (!attendance.stream().allMatch(WrittenText::keeps)) {
            problems.add(FieldProblem.of(Field.ATTENDANCE, "textUnkeepable"));
        }
        if (minutes.isEmpty()) {
            problems.add(FieldProblem.of(Field.MINUTES, "minutesMissing"));
        } else if (minutes.length() > WrittenText.MINUTES.longest()) {
            problems.add(FieldProblem.of(Field.MINUTES, "textTooLong", WrittenText.MINUTES.longest()));
        } else if (!WrittenText.keeps(minutes)) {
            problems.add(FieldProblem.of(Field.MINUTES, "textUnkeepable"));
        }
        return problems;
    }
}
