package org.khamrabrong.workflow.approval;

import java.util.Collection;
import java.util.List;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;
import org.khamrabrong.workflow.Step;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What approvers decide at their levels, and what becomes of it; called inside the transaction of the step. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Approvals {

    private final Levels levels;
    private final Approvers approvers;
    private final Organization organization;
    private final ApplicationEventPublisher events;

    Approvals(Levels levels, Approvers approvers, Organization organization, ApplicationEventPublisher events) {
        this.levels = levels;
        this.approvers = approvers;
        this.organization = organization;
        this.events = events;
    }

    /** Everything that is asked at the present level. */
    public void approve(Step step, Paper paper) {
        ApprovalLevel present = present(paper);
        approve(step, paper, present, present.due());
    }

    private void approve(Step step, Paper paper, ApprovalLevel level, Collection<String> items) {
        step.did();
        step.tell(level.approve(items, step.by(), step.at(), rung(level), approvers.author(paper)));
    }

    /**
     * What is sent back from the present level; all else that is asked there is approved. Where it goes to the officer, it is
     * for the room to say why.
     */
    public void giveBack(Step step, Paper paper, Return returned) {
        ApprovalLevel present = present(paper);
        requireAsked(present, returned.reasons().keySet());
        List<String> others = present.due().stream()
                .filter(item -> !returned.reasons().containsKey(item))
                .toList();
        if (!others.isEmpty()) {
            approve(step, paper, present, others);
        }
        if (returned.level() == null) {
            leave(paper);
        } else {
            ask(step, earlier(paper, present, returned.level()), returned);
        }
    }

    /** All that is asked at the present level goes back to the officer. */
    public void giveBackAll(Paper paper) {
        present(paper);
        leave(paper);
    }

    private void leave(Paper paper) {
        levels.of(paper).forEach(ApprovalLevel::leave);
    }

    private ApprovalLevel earlier(Paper paper, ApprovalLevel present, int place) {
        return levels.of(paper).stream()
                .filter(level -> level.place() == place && place < present.place() && !level.left())
                .findFirst()
                .orElseThrow(() -> new Refusal("workflow.refusal.approval.noEarlierLevel"));
    }

    private void ask(Step step, ApprovalLevel earlier, Return returned) {
        returned.byReason().forEach((reason, items) -> step.tell(earlier.ask(items, step.by(), reason, rung(earlier))));
    }

    private static void requireAsked(ApprovalLevel level, Collection<String> items) {
        if (!level.due().containsAll(items)) {
            throw new Refusal("workflow.refusal.approval.notAsked");
        }
    }

    /** Somebody changed these items: what of them was approved lapses, and the record says whose approval and why. */
    public void touch(Paper paper, Collection<String> items, String by) {
        levels.of(paper).stream()
                .flatMap(level -> level.touch(items, by, rung(level), this::name).stream())
                .forEach(events::publishEvent);
    }

    private String name(String username) {
        PersonName found = organization.names(List.of(username)).get(username);
        return found == null ? username : found.name();
    }

    private ApprovalLevel present(Paper paper) {
        return ApprovalLevels.present(levels.of(paper))
                .orElseThrow(() -> new Refusal("workflow.refusal.approval.notNow"));
    }

    private Rung rung(ApprovalLevel level) {
        return Rung.of(level.role(), organization.unit(level.unit()));
    }
}
