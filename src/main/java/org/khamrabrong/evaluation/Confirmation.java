package org.khamrabrong.evaluation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.EvaluationFact.CommitteeAsked;
import org.khamrabrong.evaluation.EvaluationFact.ResultOpposed;
import org.khamrabrong.evaluation.EvaluationFact.ResultSupported;
import org.khamrabrong.kernel.AgreementId;

/** One time that the committee is asked for a result: how many of its members may act, and how many decide. */
@Entity
@Immutable
@Table(name = "result_confirmation")
class Confirmation {

    @Id
    private UUID id;

    private UUID evaluation;
    private @Nullable UUID reopening;
    private boolean appeal;
    private int number;
    private int members;
    private int quorum;
    private Instant openedAt;

    protected Confirmation() {}

    /**
     * @param reopening where a published result is looked at again; null where it is to be published first
     * @param able how many may act; where nobody may, it waits for one who will
     */
    Confirmation(UUID evaluation, @Nullable UUID reopening, int number, int able, Quorum quorum, Instant at) {
        this(evaluation, reopening, false, number, able, quorum, at);
    }

    /** @param appeal whether it is of the unit's appeal, and not of the result itself */
    Confirmation(
            UUID evaluation,
            @Nullable UUID reopening,
            boolean appeal,
            int number,
            int able,
            Quorum quorum,
            Instant at) {
        this.id = UUID.randomUUID();
        this.evaluation = evaluation;
        this.appeal = appeal;
        this.reopening = reopening;
        this.number = number;
        this.members = Math.max(1, able);
        this.quorum = quorum.of(members);
        this.openedAt = at;
    }

    UUID id() {
        return id;
    }

    boolean isOfAppeal() {
        return appeal;
    }

    int members() {
        return members;
    }

    int quorum() {
        return quorum;
    }

    CommitteeAsked asked(AgreementId agreement, String by) {
        return new CommitteeAsked(agreement, by, members, quorum);
    }

    /** By one of the committee, of a result that is to be published first. */
    EvaluationFact heard(AgreementId agreement, CommitteeVotes.Verdict verdict) {
        ResultVote vote = verdict.vote();
        return vote.confirms()
                ? new ResultSupported(agreement, vote.castBy(), verdict.alike(), quorum)
                : new ResultOpposed(agreement, vote.castBy(), verdict.alike(), quorum, vote.reason());
    }

    /** True or false once the quorum says the one or the other, or can say yes no more; empty before. */
    Optional<Boolean> outcome(List<ResultVote> votes) {
        long yes = votes.stream().filter(ResultVote::confirms).count();
        long no = votes.size() - yes;
        if (yes >= quorum) {
            return Optional.of(true);
        }
        return no >= quorum || no > members - quorum ? Optional.of(false) : Optional.empty();
    }
}
