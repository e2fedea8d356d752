package org.khamrabrong.negotiation.paper;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.UnitName;
import org.khamrabrong.scoring.Point;

/**
 * What the minutes of a session of the committee say.
 *
 * @param began null where it was not recorded, as was {@code ended}
 * @param present a line for each, with the position where it was recorded; so are those absent
 * @param discussion what was written down of the meeting
 * @param matters every indicator, in the agreement's order
 * @param earlier what the session before had asked, with the unit's answers
 * @param questions what this session asks the unit
 * @param outcome as the message {@code minutes.outcome.…} has it
 * @param returnReason why the agreement was sent back; empty where it was not
 * @param reviewer who looks through the minutes; empty where it was not recorded
 */
public record MinutesFacts(
        UnitName unit,
        FiscalYear year,
        int session,
        LocalDate heldOn,
        LocalTime began,
        LocalTime ended,
        List<String> present,
        List<String> absent,
        String discussion,
        List<Matter> matters,
        List<Question> earlier,
        List<Question> questions,
        String outcome,
        String returnReason,
        Signer recorder,
        Instant recordedAt,
        String reviewer) {

    /**
     * One indicator before the committee.
     *
     * @param settled null where it was not
     * @param reason of the adjustment; empty where there was none
     * @param before whether a session before this one had settled it
     */
    public record Matter(String number, String name, Terms proposed, Terms settled, String reason, boolean before) {}

    /** Weight, target and criteria; the target may be null. */
    public record Terms(BigDecimal weight, BigDecimal target, List<Point> points) {

        public Terms {
            points = List.copyOf(points);
        }
    }

    /**
     * Something the committee asked.
     *
     * @param indicator null where it was about the whole
     * @param answer null before there is one
     */
    public record Question(String indicator, String question, String answer) {}

    public MinutesFacts {
        present = List.copyOf(present);
        absent = List.copyOf(absent);
        matters = List.copyOf(matters);
        earlier = List.copyOf(earlier);
        questions = List.copyOf(questions);
    }
}
