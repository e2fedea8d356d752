package org.khamrabrong.workflow.remark;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.Paper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remarks on papers. They are sent with the decision of a step by the one who does it, and never before: until then they are
 * part of what is typed into its form. Whoever does the step to which the paper was returned answers and settles them; all
 * others of the unit read them, and nobody outside of it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Remarks {

    private static final int MOST_AT_ONCE = 500;

    private final RemarkRows remarks;
    private final Organization organization;
    private final ReadingRights rights;
    private final Actors actors;

    Remarks(RemarkRows remarks, Organization organization, ReadingRights rights, Actors actors) {
        this.remarks = remarks;
        this.organization = organization;
        this.rights = rights;
        this.actors = actors;
    }

    /** @param spots the spots that the paper has */
    public void send(Step step, Paper paper, Collection<WrittenRemark> written, Set<Spot> spots) {
        requireOf(step, paper);
        if (written.size() > MOST_AT_ONCE) {
            throw new Refusal("workflow.refusal.remark.tooMany", MOST_AT_ONCE);
        }
        for (WrittenRemark remark : written) {
            if (!spots.contains(remark.spot())) {
                throw new Refusal("workflow.refusal.remark.unknown");
            }
            step.tell(remarks.save(new Remark(paper, remark, step)).made());
        }
    }

    /** Once; an answer settles nothing. */
    public void answer(Step step, Paper paper, UUID remark, String words) {
        step.tell(known(step, paper, remark).answer(step, words));
    }

    public void settle(Step step, Paper paper, UUID remark) {
        step.tell(known(step, paper, remark).settle(step));
    }

    private Remark known(Step step, Paper paper, UUID id) {
        requireOf(step, paper);
        return remarks.findById(id)
                .filter(remark -> remark.isOn(paper))
                .orElseThrow(() -> new Refusal("workflow.refusal.remark.unknown"));
    }

    /** The earliest first, for whoever does a step of the paper. */
    public List<RemarkRow> of(Step step, Paper paper) {
        requireOf(step, paper);
        return rows(paper);
    }

    /** The same for the people of the unit and the auditor; nothing for anybody else. */
    @Transactional(readOnly = true)
    public List<RemarkRow> of(Paper paper) {
        return actors.current().is(Role.AUDITOR) || rights.ofOwnUnits().contains(paper.agreement())
                ? rows(paper)
                : List.of();
    }

    private List<RemarkRow> rows(Paper paper) {
        List<Remark> found = remarks.findByAgreementAndPaperAndRoundOrderByMadeAt(
                paper.agreement().value(), paper.kind(), paper.round());
        Map<String, PersonName> people =
                organization.names(found.stream().flatMap(Remark::people).collect(Collectors.toSet()));
        return found.stream()
                .map(remark -> remark.row(username ->
                        people.containsKey(username) ? people.get(username).name() : username))
                .toList();
    }

    private static void requireOf(Step step, Paper paper) {
        if (!step.agreement().equals(paper.agreement())) {
            throw new Refusal("workflow.refusal.notYourTask");
        }
    }
}
