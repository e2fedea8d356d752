package org.khamrabrong.evaluation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.ChallengeRow.Said;
import org.khamrabrong.evaluation.EvaluationFact.FiguresFinalized;
import org.khamrabrong.evaluation.EvaluationFact.FiguresReturned;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningApproved;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningAsked;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningConfirmed;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningOpposed;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningRecalled;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningReturned;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningSubmitted;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningSupported;
import org.khamrabrong.evaluation.EvaluationFact.ReopeningWithdrawn;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.workflow.approval.Paper;

/** A published result that is looked at again, since figures of it became final; it changes nothing before it is confirmed. */
@Entity
@Table(name = "reopening")
class Reopening extends ReopenedFigures {

    @Enumerated(EnumType.STRING)
    private ReopeningState state;

    private boolean handedOn;
    private String askedBy;

    private Instant askedAt;
    private String askedBecause;
    private @Nullable String returnReason;

    @Embedded
    private @Nullable ReopeningSubmission submission;

    @Embedded
    private @Nullable ReopeningEnd end;

    @Formula("(select p.name from person p where p.username = asked_by)")
    private @Nullable String askedByName;

    @Formula("(select p.name from person p where p.username = submitted_by)")
    private @Nullable String submittedByName;

    @Formula("(select p.name from person p where p.username = ended_by)")
    private @Nullable String endedByName;

    @Version
    private @Nullable Long revision;

    protected Reopening() {}

    /** @param published the version of the agreement that holds the result as it is now */
    Reopening(Evaluation evaluation, int number, int published, @Nullable String because, String by, Instant at) {
        super(evaluation, number, published);
        this.state = ReopeningState.WRITING;
        this.askedBecause = stated(because);
        this.askedBy = by;
        this.askedAt = at;
    }

    Instant askedAt() {
        return askedAt;
    }

    /** Of one that was handed in. */
    String reason() {
        return Optional.ofNullable(submission).orElseThrow().reason();
    }

    Optional<ReopeningEnd> end() {
        return Optional.ofNullable(end);
    }

    void requireState(ReopeningState wanted) {
        if (state != wanted) {
            throw new Refusal("evaluation.refusal.reopeningMovedOn");
        }
    }

    ReopeningAsked asked(AgreementId agreement) {
        return new ReopeningAsked(agreement, askedBy, number(), askedBecause);
    }

    /** @param given by the numbers of the indicators that get other figures, at least one */
    List<EvaluationFact> submit(
            Evaluation published,
            AgreementPackage content,
            Map<String, Result> given,
            @Nullable String why,
            String by,
            Instant at) {
        requireState(ReopeningState.WRITING);
        String reason = stated(why);
        List<FiguresFinalized> figures = take(given, published, content, by);
        submission = new ReopeningSubmission(by, at, reason);
        handedOn = false;
        state = ReopeningState.APPROVING;
        return Stream.<EvaluationFact>concat(
                        figures.stream(),
                        Stream.of(new ReopeningSubmitted(
                                published.agreement(),
                                by,
                                number(),
                                before(published, content).withoutDocument(),
                                after(published, content).withoutDocument(),
                                reason)))
                .toList();
    }

    /** What goes through the levels of the unit. */
    Paper paper(AgreementId agreement) {
        return Paper.reopening(agreement, number());
    }

    ReopeningRecalled recall(AgreementId agreement, String by) {
        requireState(ReopeningState.APPROVING);
        state = ReopeningState.WRITING;
        return new ReopeningRecalled(agreement, by, number(), numbers());
    }

    /** Numbers of the indicators on which something else would be asked than was before. */
    Set<String> touched(Map<String, Result> given, @Nullable String why) {
        if (submission == null || why == null || !submission.reason().equals(why.strip())) {
            return given.keySet();
        }
        Map<String, Result> before = figures();
        return given.entrySet().stream()
                .filter(each -> !each.getValue().equals(before.get(each.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    ReopeningApproved approve(AgreementId agreement, String by) {
        requireState(ReopeningState.APPROVING);
        state = ReopeningState.CONFIRMING;
        handedOn = true;
        return new ReopeningApproved(agreement, by, number(), numbers());
    }

    /** By a level of the unit, to the officer. */
    FiguresReturned giveBack(AgreementId agreement, String by, @Nullable String why) {
        requireState(ReopeningState.APPROVING);
        return new FiguresReturned(agreement, by, number(), back(why));
    }

    /** By one of the committee. */
    EvaluationFact heard(AgreementId agreement, CommitteeVotes.Verdict verdict) {
        ResultVote vote = verdict.vote();
        int quorum = verdict.asked().quorum();
        return vote.confirms()
                ? new ReopeningSupported(agreement, vote.castBy(), number(), verdict.alike(), quorum)
                : new ReopeningOpposed(agreement, vote.castBy(), number(), verdict.alike(), quorum, vote.reason());
    }

    /** By the committee, to the officer. */
    ReopeningReturned sendBack(AgreementId agreement, String by, String why) {
        requireState(ReopeningState.CONFIRMING);
        return new ReopeningReturned(agreement, by, number(), back(why));
    }

    private String back(@Nullable String why) {
        String stated = stated(why);
        returnReason = stated;
        state = ReopeningState.WRITING;
        return stated;
    }

    private static String stated(@Nullable String why) {
        return WrittenText.REASON.needed(why, "agreement.refusal.reasonMissing");
    }

    ReopeningConfirmed confirm(Evaluation published, AgreementPackage content, String by, Instant at) {
        requireState(ReopeningState.CONFIRMING);
        end(ReopeningState.CONFIRMED, by, at, null);
        return new ReopeningConfirmed(
                published.agreement(), by, number(), before(published, content), after(published, content));
    }

    ReopeningWithdrawn withdraw(AgreementId agreement, String by, Instant at, @Nullable String why) {
        if (!ReopeningState.UNDECIDED.contains(state)) {
            throw new Refusal("evaluation.refusal.reopeningDecided");
        }
        String stated = stated(why);
        end(ReopeningState.WITHDRAWN, by, at, stated);
        return new ReopeningWithdrawn(agreement, by, number(), stated);
    }

    private void end(ReopeningState as, String by, Instant at, @Nullable String why) {
        state = as;
        end = new ReopeningEnd(by, at, why);
    }

    /** @param version of the agreement that holds the result from now on */
    void publish(int version) {
        requireState(ReopeningState.CONFIRMED);
        state = ReopeningState.PUBLISHED;
        keptAs(version);
    }

    /** Whether the committee may have been asked, in this turn or before it came back. */
    boolean wasHandedOn() {
        return handedOn || returnReason != null;
    }

    ReopeningRow row(ResultCourse.@Nullable Committee committee) {
        return new ReopeningRow(
                number(),
                state,
                handedOn,
                new ReopeningRow.Course(
                        said(askedBecause, askedByName, askedBy, askedAt),
                        submission == null
                                ? null
                                : said(submission.reason(), submittedByName, submission.by(), submission.at()),
                        state == ReopeningState.WRITING ? returnReason : null,
                        committee,
                        end == null
                                ? null
                                : said(Objects.requireNonNullElse(end.reason(), ""), endedByName, end.by(), end.at())),
                change());
    }

    /** The system has no name. */
    private static Said said(String words, @Nullable String name, String by, Instant at) {
        return new Said(words, Objects.requireNonNullElse(name, by), at);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Reopening reopening && Objects.equals(reopening.id(), id());
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id());
    }
}
