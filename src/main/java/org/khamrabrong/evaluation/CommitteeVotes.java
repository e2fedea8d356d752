package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationVariables.CONFIRMATION_ENDED;
import static org.khamrabrong.evaluation.process.EvaluationVariables.RESULT_CONFIRMED;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.workflow.StandIn;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.StepOutcome;
import org.khamrabrong.workflow.Values;
import org.springframework.stereotype.Component;

/** Casts the voice of one of the committee in the present confirmation. */
@Component
class CommitteeVotes {

    private final Confirmations confirmations;
    private final ResultVotes votes;

    CommitteeVotes(Confirmations confirmations, ResultVotes votes) {
        this.confirmations = confirmations;
        this.votes = votes;
    }

    /** @param reason empty where it confirms */
    Verdict cast(Step step, UUID evaluation, boolean confirms, String reason) {
        Confirmation asked = confirmations
                .findFirstByEvaluationOrderByNumberDesc(evaluation)
                .orElseThrow(() -> new Refusal("agreement.refusal.wrongStage"));
        String absent = step.standIn().map(StandIn::person).orElse(null);
        ResultVote vote = votes.save(new ResultVote(asked, confirms, reason, step.at(), step.by(), absent));
        List<ResultVote> cast = votes.findByConfirmationOrderByCastAt(asked.id());
        Verdict verdict = new Verdict(asked, vote, cast, asked.outcome(cast));
        step.did();
        if (confirms) {
            step.endsAs(verdict.ending());
        } else {
            step.endsAs(verdict.ending(), reason);
        }
        return verdict;
    }

    /**
     * What the committee has said so far.
     *
     * @param vote the last of those that were cast
     * @param confirmed empty until the quorum has spoken
     */
    record Verdict(Confirmation asked, ResultVote vote, List<ResultVote> cast, Optional<Boolean> confirmed) {

        /** How many say the same as the last one. */
        int alike() {
            return (int) cast.stream()
                    .filter(each -> each.confirms() == vote.confirms())
                    .count();
        }

        /** Of all who spoke against it, in the order in which they did. */
        String reasons() {
            return cast.stream()
                    .filter(each -> !each.confirms())
                    .map(ResultVote::reason)
                    .collect(Collectors.joining("\n"));
        }

        /** Everyone reads how a step ended: what a member says is no such thing before the committee has decided. */
        private StepOutcome ending() {
            return confirmed
                    .map(yes -> yes ? StepOutcome.APPROVED : StepOutcome.RETURNED)
                    .orElse(StepOutcome.DONE);
        }

        /** As the process asks for it. */
        Values values() {
            Values said = Values.of(CONFIRMATION_ENDED, confirmed.isPresent());
            return confirmed.map(outcome -> said.and(RESULT_CONFIRMED, outcome)).orElse(said);
        }
    }
}
