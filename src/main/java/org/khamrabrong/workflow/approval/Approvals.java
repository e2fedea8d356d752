package org.khamrabrong.workflow.approval;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
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
    private final Organization organization;
    private final ApplicationEventPublisher events;

    Approvals(Levels levels, Organization organization, ApplicationEventPublisher events) {
        this.levels = levels;
        this.organization = organization;
        this.events = events;
    }

    /** Everything that is asked at the present level. */
    public void approve(Step step, Paper paper) {
        approve(step, paper, present(paper).due());
    }

    /** These items at the present level; the others are not approved. */
    public void approve(Step step, Paper paper, Collection<String> items) {
        ApprovalLevel level = present(paper);
        step.did();
        step.tell(level.approve(items, step.by(), step.at(), rung(level)));
    }

    /** Items that the present level did not approve go back to the officer; it is for the room to say why. */
    public void returnToOfficer(Paper paper, Collection<String> items) {
        requireAsked(present(paper), items);
        levels.of(paper).forEach(ApprovalLevel::leave);
    }

    /**
     * Items that the present level did not approve go back to an earlier level, which is asked for them again.
     *
     * @param place of that level
     * @param reasons by item
     */
    public void returnToLevel(Step step, Paper paper, int place, Map<String, String> reasons) {
        ApprovalLevel present = present(paper);
        requireAsked(present, reasons.keySet());
        ApprovalLevel earlier = levels.of(paper).stream()
                .filter(level -> level.place() == place && place < present.place() && !level.left())
                .findFirst()
                .orElseThrow(() -> new Refusal("workflow.refusal.approval.noEarlierLevel"));
        reasons.forEach((item, reason) -> step.tell(earlier.ask(
                List.of(item),
                step.by(),
                WrittenText.REASON.needed(reason, "workflow.refusal.approval.reasonMissing"),
                rung(earlier))));
    }

    private static void requireAsked(ApprovalLevel level, Collection<String> items) {
        if (items.isEmpty()) {
            throw new Refusal("workflow.refusal.approval.nothingReturned");
        }
        items.stream().filter(item -> !level.due().contains(item)).findFirst().ifPresent(item -> {
            throw new Refusal("workflow.refusal.approval.notAsked", item);
        });
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
