package org.khamrabrong.workflow;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people do that others judge after them, and at which steps: nobody approves, negotiates against or evaluates the own
 * work (the glossary's rule on roles). To sign as maker is a pledge, no judgement.
 */
public enum Work {

    /** Any change for the unit's side: in the draft, in answers to counter-offers and to the committee. */
    AGREEMENT(
            Set.of(),
            "Task_ReviewDraft",
            "Task_ApproveDraft",
            "Task_ReviewOffer",
            "Task_SettleFormally",
            "Task_SignAsReceiver",
            "Task_EvaluateReports",
            "Task_ConfirmResult"),
    DRAFT_REVIEW(Set.of(), "Task_ApproveDraft"),

    /** Any word for the office's side in negotiation. */
    OFFER(Set.of(), "Task_AnswerCounter", "Task_AnswerCommittee"),

    /** The own signature in the present round, or one that a deputy gave for oneself: nobody signs twice. */
    SIGNATURE(Set.of(), "Task_SignAsMaker", "Task_SignAsReceiver"),
    REPORT(Set.of("Task_ApproveReport", "Task_SubmitReport"), "Task_EvaluateReports", "Task_ConfirmResult"),
    REPORT_APPROVAL(Set.of("Task_SubmitReport")),
    CHALLENGE_ANSWER(Set.of(), "Task_EvaluateReports", "Task_ConfirmResult"),
    EVALUATION(Set.of(), "Task_ConfirmResult");

    private final Set<String> judgedInItsRound;
    private final Set<String> judged;

    Work(Set<String> judgedInItsRound, String... judged) {
        this.judgedInItsRound = judgedInItsRound;
        this.judged = Set.of(judged);
    }

    /** Whether that step, in that self-assessment round or none, judges this work done in {@code roundOfWork}. */
    boolean judgedAt(String step, Integer round, int roundOfWork) {
        return judged.contains(step)
                || (judgedInItsRound.contains(step)
                        && Integer.valueOf(roundOfWork).equals(round));
    }

    /** The steps that a deputy may do for somebody. */
    public static Set<String> forDeputies() {
        return SIGNATURE.judged;
    }

    /** Every step that judges this work. */
    public Set<String> judges() {
        return Stream.of(judged, judgedInItsRound).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Step and work, a space between them, where the step judges the work of every round. */
    public static List<String> pairs() {
        return pairs(work -> work.judged);
    }

    /** Step and work, a space between them, where the step judges the work of its own round alone. */
    public static List<String> pairsInTheRound() {
        return pairs(work -> work.judgedInItsRound);
    }

    private static List<String> pairs(Function<Work, Set<String>> steps) {
        return Arrays.stream(values())
                .flatMap(work -> steps.apply(work).stream().map(step -> step + " " + work))
                .toList();
    }
}
