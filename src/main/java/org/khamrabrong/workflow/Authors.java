package org.khamrabrong.workflow;

import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers who had a hand in what, in the transaction of the change, and keeps them from judging it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Authors {

    private static final Set<Work> OF_A_ROUND = Set.of(Work.REPORT, Work.REPORT_APPROVAL);

    private final Authorships authorships;
    private final Actors actors;

    Authors(Authorships authorships, Actors actors) {
        this.authorships = authorships;
        this.actors = actors;
    }

    /** The present actor did that work in that step, with those whose form draft came along with it. */
    public void record(OpenTask step, Work work) {
        authorships.add(step.agreement().value(), work.name(), round(step, work), actors.currentName(), step.id());
    }

    /** That person did it, or somebody did it for that person. */
    public void record(OpenTask step, Work work, String username) {
        authorships.add(step.agreement().value(), work.name(), round(step, work), username, step.id());
    }

    /** It begins anew: what was done before binds nobody any more. */
    public void forget(AgreementId agreement, Work work) {
        authorships.remove(agreement.value(), work.name(), 0);
    }

    /** What was judged is handed in anew: the former judgement binds nobody any more. */
    public void forget(OpenTask step, Work work) {
        authorships.remove(step.agreement().value(), work.name(), round(step, work));
    }

    boolean judgesOwnWork(OpenTask step, Person person) {
        return !own(step, person).isEmpty();
    }

    private Set<Work> own(OpenTask step, Person person) {
        return authorships.findByAgreementAndUsername(step.agreement().value(), person.username()).stream()
                .filter(authorship -> authorship.judgedAt(step))
                .map(Authorship::work)
                .collect(Collectors.toSet());
    }

    void requireNotOwnWork(OpenTask step, Person person) {
        Set<Work> own = own(step, person);
        if (own.contains(Work.SIGNATURE)) {
            throw new Refusal("refusal.signedBefore");
        }
        if (!own.isEmpty()) {
            throw new Refusal("refusal.ownWork");
        }
    }

    private static int round(OpenTask step, Work work) {
        return OF_A_ROUND.contains(work) ? step.round() : 0;
    }
}
