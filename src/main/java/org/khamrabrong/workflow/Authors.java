package org.khamrabrong.workflow;

import java.util.Collection;
import java.util.UUID;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Remembers who had a hand in what, in the transaction of the change, to keep them from judging it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Authors {

    private final AuthorshipTable authorships;

    Authors(AuthorshipTable authorships) {
        this.authorships = authorships;
    }

    /** It begins anew: what was done before binds nobody any more. */
    public void forget(AgreementId agreement, Work work) {
        authorships.remove(agreement.value(), work, 0);
    }

    /** It came to nothing: these people had no hand in it after all. */
    public void forget(AgreementId agreement, Work work, Collection<UUID> persons) {
        authorships.removeOf(agreement.value(), work, persons);
    }

    /** These had a hand in it, and nobody else any more. */
    public void bind(AgreementId agreement, Work work, int round, Collection<String> usernames) {
        authorships.replace(agreement.value(), work, work.ofARound() ? round : 0, usernames);
    }

    /** That person did what the step is, with those whose form draft came along with it. */
    void record(OpenTask task, String username) {
        task.step()
                .rule()
                .authors()
                .forEach(work ->
                        authorships.add(task.agreement().value(), work, task.roundOf(work), username, task.id()));
    }
}
