package org.khamrabrong.negotiation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.negotiation.FieldProblem.Field;

/**
 * The meeting at which the committee decided: when, who was there and who was not, what was said.
 *
 * @param heldOn null as long as nobody has said it, which no record takes
 * @param began null where it is not to be recorded, as is {@code ended}
 * @param reviewer who looks through the minutes; may be empty
 */
public record Meeting(
        @Nullable LocalDate heldOn,
        List<String> attendance,
        String minutes,
        List<String> absent,
        @Nullable LocalTime began,
        @Nullable LocalTime ended,
        String reviewer) {

    public Meeting {
        attendance = names(attendance);
        absent = names(absent);
        minutes = minutes == null ? "" : minutes.strip();
        reviewer = reviewer == null ? "" : reviewer.strip();
    }

    public Meeting(@Nullable LocalDate heldOn, List<String> attendance, String minutes) {
        this(heldOn, attendance, minutes, List.of(), null, null, "");
    }

    /** The day, which the record needs. */
    LocalDate day() {
        if (heldOn == null) {
            throw new Refusal("negotiation.refusal.negotiation.meetingDateMissing");
        }
        return heldOn;
    }

    /** What is missing before it can go on the record. */
    public List<FieldProblem> problems(LocalDate today) {
        List<FieldProblem> problems = new ArrayList<>();
        if (heldOn == null) {
            problems.add(FieldProblem.of(Field.HELD_ON, "meetingDateMissing"));
        } else if (heldOn.isAfter(today)) {
            problems.add(FieldProblem.of(Field.HELD_ON, "meetingInFuture"));
        }
        if (began != null && ended != null && !ended.isAfter(began)) {
            problems.add(FieldProblem.of(Field.ENDED, "meetingEndsBeforeItBegins"));
        }
        if (attendance.isEmpty()) {
            problems.add(FieldProblem.of(Field.ATTENDANCE, "attendanceMissing"));
        }
        if (minutes.isEmpty()) {
            problems.add(FieldProblem.of(Field.MINUTES, "minutesMissing"));
        }
        Stream.of(
                        unkeepable(Field.ATTENDANCE, String.join("\n", attendance), WrittenText.MINUTES),
                        unkeepable(Field.ABSENT, String.join("\n", absent), WrittenText.MINUTES),
                        unkeepable(Field.REVIEWER, reviewer, WrittenText.NAME),
                        unkeepable(Field.MINUTES, minutes, WrittenText.MINUTES))
                .filter(Objects::nonNull)
                .forEach(problems::add);
        return problems;
    }

    private static @Nullable FieldProblem unkeepable(Field field, String text, WrittenText kind) {
        if (text.length() > kind.longest()) {
            return FieldProblem.of(field, "textTooLong", kind.longest());
        }
        return WrittenText.keeps(text) ? null : FieldProblem.of(field, "textUnkeepable");
    }

    private static List<String> names(List<String> lines) {
        return lines == null
                ? List.of()
                : lines.stream()
                        .filter(Objects::nonNull)
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }
}
