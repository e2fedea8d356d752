package org.khamrabrong.agreement.ui.page;

import static org.khamrabrong.kit.Words.say;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khamrabrong.kit.Trail;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.remark.RemarkRow;
import org.khamrabrong.workflow.remark.Spot;

/** The paper's way from its officer over the levels, each with who approved when and what he or she said. */
public final class ApprovalTrail extends Trail {

    private final transient List<RemarkRow> remarks;
    private final Formats formats = Words.formats();

    /** @param remarks on the paper; those on the whole stand at the level of whoever made them */
    public ApprovalTrail(List<Level> levels, List<RemarkRow> remarks) {
        super(say("agreement.approval.trail"));
        this.remarks = remarks;
        stop(Stop.DONE, say("agreement.approval.trail.officer"), null, null);
        levels.forEach(this::add);
    }

    private void add(Level level) {
        Optional<Level.Item> approval = level.approval();
        Stop stop = switch (level.state()) {
            case NOW -> Stop.CURRENT;
            case APPROVED, COUNTED -> Stop.DONE;
            case TO_COME, PASSED -> Stop.AHEAD;
        };
        String when = level.state() == Level.State.PASSED || level.state() == Level.State.COUNTED
                ? say("agreement.approval." + level.state())
                : approval.filter(item -> stop == Stop.DONE)
                        .map(item -> formats.dateTime(item.at()))
                        .orElse(null);
        stop(stop, seat(level), when, words(approval));
    }

    /** Role and unit. */
    static String seat(Level level) {
        return say(
                "workflow.approval.seat",
                say("organization.role." + level.role()),
                Words.name(level.unit().names()));
    }

    private String words(Optional<Level.Item> approval) {
        return approval.map(Level.Item::by)
                .map(by -> remarks.stream()
                        .filter(remark -> remark.spot().equals(Spot.WHOLE)
                                && remark.said().username().equals(by))
                        .map(remark -> remark.said().by() + ": " + remark.said().words())
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }
}
