package org.khamrabrong.agreement.ui.page;

import static org.khamrabrong.kit.Words.say;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Trail;
import org.khamrabrong.kit.WaitWords;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.StepOutcome;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.remark.PaperView;
import org.khamrabrong.workflow.remark.Spot;
import org.khamrabrong.workflow.remark.Turn;
import org.khamrabrong.workflow.ui.form.DoerWords;

/** The paper's way from its officer over the levels, each with who did what when, how long it took, and what was said. */
public final class ApprovalTrail extends Trail {

    private final transient PaperView view;

    /** @param view those of its remarks that are on the whole stand at the level of whoever made them */
    public ApprovalTrail(List<Level> levels, PaperView view) {
        super(say("agreement.approval.trail"));
        this.view = view;
        stop(
                Stop.DONE,
                say("agreement.approval.trail.officer"),
                officer().map(ApprovalTrail::did).orElse(null),
                null);
        levels.forEach(this::add);
    }

    private void add(Level level) {
        Optional<Turn> turn = turn(level);
        switch (level.state()) {
            case NOW -> stop(Stop.CURRENT, seat(level), null, null);
            case APPROVED -> approved(level, turn.orElse(null));
            case COUNTED -> stop(Stop.DONE, seat(level), say("agreement.approval.COUNTED"), null);
            case PASSED -> stop(Stop.AHEAD, seat(level), say("agreement.approval.PASSED"), null);
            case TO_COME -> ahead(level, turn.orElse(null));
        }
    }

    /** The time of the approval that stands there, also where the level had a turn since that left it as it was. */
    private void approved(Level level, @Nullable Turn turn) {
        String when = turn == null
                ? level.approval()
                        .map(item -> Words.formats().dateTime(Objects.requireNonNull(item.at())))
                        .orElse(null)
                : did(turn);
        stop(Stop.DONE, seat(level), when, words(level));
    }

    private void ahead(Level level, @Nullable Turn turn) {
        if (turn == null || turn.outcome() != StepOutcome.RETURNED) {
            stop(Stop.AHEAD, seat(level), null, null);
        } else {
            stop(Stop.BACK, seat(level), did(turn), turn.words());
        }
    }

    /** Role and unit. */
    static String seat(Level level) {
        return say(
                "workflow.approval.seat",
                say("organization.role." + level.role()),
                Words.name(level.unit().names()));
    }

    private static String did(Turn turn) {
        return say(
                "agreement.approval.trail.did",
                DoerWords.of(turn.by()),
                Words.formats().dateTime(turn.to()),
                WaitWords.between(turn.from(), turn.to()));
    }

    private Optional<Turn> officer() {
        return view.turns().stream()
                .filter(turn -> turn.role() == Role.OFFICER)
                .reduce((one, other) -> one.to().isAfter(other.to()) ? one : other);
    }

    private Optional<Turn> turn(Level level) {
        return view.turns().stream()
                .filter(turn -> turn.role() == level.role()
                        && turn.unit().equals(level.unit().id()))
                .findFirst();
    }

    private String words(Level level) {
        return level.approval().map(Level.Item::by).stream()
                .flatMap(by -> view.remarks().stream()
                        .filter(remark -> remark.spot().equals(Spot.WHOLE)
                                && remark.said().username().equals(by)))
                .map(remark -> remark.said().words())
                .collect(Collectors.joining("\n"));
    }
}
