package org.khamrabrong.evaluation;

import static org.khamrabrong.evaluation.process.EvaluationSteps.ANSWER;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khamrabrong.workflow.Recall;
import org.khamrabrong.workflow.Recalls;
import org.khamrabrong.workflow.StepRecall;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes the answers back that were handed in last, from the approvers or the evaluators, none of whom has looked at them. */
@Component
class AnswerRecall implements StepRecall {

    private static final String MESSAGE = "answer-recalled";

    private final Recalls recalls;
    private final EvaluationRows evaluations;
    private final Challenges challenges;
    private final ChallengeAnswers answers;
    private final AddedEvidence evidence;

    AnswerRecall(
            Recalls recalls,
            EvaluationRows evaluations,
            Challenges challenges,
            ChallengeAnswers answers,
            AddedEvidence evidence) {
        this.recalls = recalls;
        this.evaluations = evaluations;
        this.challenges = challenges;
        this.answers = answers;
        this.evidence = evidence;
    }

    @Override
    public String key() {
        return ANSWER;
    }

    @Override
    @Transactional
    public void recall(String step) {
        Recall recall = recalls.open(step, key());
        Evaluation evaluation = evaluations.of(recall.agreement());
        recall.tell(evaluation.recallAnswers(recall.by(), last(evaluation)));
        evidence.takeBack(step);
        recall.complete(MESSAGE);
    }

    /** Numbers of the indicators that were answered the last time. */
    private List<String> last(Evaluation evaluation) {
        Map<UUID, String> numbers = challenges.findByEvaluationOrderByAskedAt(evaluation.id()).stream()
                .collect(Collectors.toMap(Challenge::id, Challenge::number));
        List<ChallengeAnswer> given = answers.findByChallengeInOrderByAnsweredAt(numbers.keySet());
        Instant last = given.get(given.size() - 1).answeredAt();
        return given.stream()
                .filter(answer -> answer.answeredAt().equals(last))
                .map(answer -> numbers.get(answer.challenge()))
                .toList();
    }
}
