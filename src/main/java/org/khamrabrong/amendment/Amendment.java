package org.khamrabrong.amendment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.amendment.AmendmentFact.AmendmentAccepted;
import org.khamrabrong.amendment.AmendmentFact.AmendmentAdopted;
import org.khamrabrong.amendment.AmendmentFact.AmendmentApproved;
import org.khamrabrong.amendment.AmendmentFact.AmendmentAsked;
import org.khamrabrong.amendment.AmendmentFact.AmendmentLapsed;
import org.khamrabrong.amendment.AmendmentFact.AmendmentRecalled;
import org.khamrabrong.amendment.AmendmentFact.AmendmentRefused;
import org.khamrabrong.amendment.AmendmentFact.AmendmentRetracted;
import org.khamrabrong.amendment.AmendmentFact.AmendmentReturned;
import org.khamrabrong.amendment.AmendmentFact.AmendmentSubmitted;
import org.khamrabrong.amendment.AmendmentFact.AmendmentUnsigned;
import org.khamrabrong.amendment.AmendmentFact.EvidenceAttached;
import org.khamrabrong.amendment.AmendmentFact.EvidenceRemoved;
import org.khamrabrong.amendment.AmendmentFact.ProposalChanged;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.reporting.AttachedFile;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.approval.Return;

/** One request to amend one agreement: what stood, what is asked for, and what both sides came to. */
@Entity
@Table(name = "amendment")
class Amendment {

    @Id
    private UUID id;

    private UUID agreement;
    private int number;

    @Enumerated(EnumType.STRING)
    private AmendmentState state;

    private boolean handedOn;
    private String askedBy;
    private Instant askedAt;
    private @Nullable String reason;
    private @Nullable Integer firstRound;

    @Embedded
    private AmendmentTexts texts;

    @Embedded
    private @Nullable Decision decision;

    private @Nullable Integer version;

    @Version
    private @Nullable Long revision;

    protected Amendment() {}

    Amendment(AgreementId agreement, int number, AgreementPackage base, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.agreement = agreement.value();
        this.number = number;
        this.state = AmendmentState.WRITING;
        this.askedBy = by;
        this.askedAt = at;
        this.texts = new AmendmentTexts(base);
    }

    UUID id() {
        return id;
    }

    AgreementId agreement() {
        return new AgreementId(agreement);
    }

    int number() {
        return number;
    }

    /** Whether the unit has approved it: others know of it from then on. */
    boolean handedOn() {
        return handedOn;
    }

    /** Of one that is kept. */
    long revision() {
        return Optional.ofNullable(revision).orElseThrow();
    }

    Paper paper() {
        return Paper.amendment(agreement(), number);
    }

    /** What its approvers approve or give back. */
    List<String> items() {
        return texts.items();
    }

    /** For the step in which it is handed on, to be read later as it is now. */
    String handedIn() {
        return texts.handedIn(reason);
    }

    /** Whether it is asked for with other words, or from another round, than before. */
    boolean asksAnew(int round, @Nullable String why) {
        return !Objects.equals(firstRound, round) || !Objects.equals(reason, why == null ? null : why.strip());
    }

    AgreementPackage base() {
        return texts.base();
    }

    AgreementPackage proposed() {
        return texts.proposed();
    }

    Optional<AgreementPackage> agreed() {
        return texts.agreed();
    }

    /** Of one that was handed in. */
    int firstRound() {
        return Optional.ofNullable(firstRound).orElseThrow();
    }

    AmendmentRow row() {
        return new AmendmentRow(
                agreement(),
                number,
                state,
                firstRound,
                new AmendmentRow.Asked(askedBy, askedAt, reason),
                decision == null ? null : decision.row(),
                version);
    }

    void requireState(AmendmentState wanted) {
        if (state != wanted) {
            throw new Refusal("amendment.refusal.wrongState");
        }
    }

    void requireRevision(long seen) {
        if (seen != revision()) {
            throw new Refusal("kernel.refusal.changedMeanwhile");
        }
    }

    AmendmentAsked asked() {
        return new AmendmentAsked(agreement(), askedBy, number);
    }

    List<ProposalChanged> propose(String by, AgreementPackage changed) {
        requireState(AmendmentState.WRITING);
        List<ProposalChanged> facts = Proposal.differences(proposed(), changed).stream()
                .map(told -> new ProposalChanged(
                        agreement(), by, number, told.indicator(), told.field(), told.before(), told.after()))
                .toList();
        texts.propose(changed);
        return facts;
    }

    EvidenceAttached attach(AttachedFile file, String by) {
        requireState(AmendmentState.WRITING);
        return new EvidenceAttached(agreement(), by, number, file.fileName(), file.sha256());
    }

    EvidenceRemoved remove(AttachedFile file, String by) {
        requireState(AmendmentState.WRITING);
        return new EvidenceRemoved(agreement(), by, number, file.fileName(), file.sha256());
    }

    AmendmentSubmitted submit(String by, int round, @Nullable String why) {
        requireState(AmendmentState.WRITING);
        Proposal.requireWhole(base(), proposed());
        reason = needed(why);
        firstRound = round;
        state = AmendmentState.APPROVING;
        return new AmendmentSubmitted(agreement(), by, number, round, reason);
    }

    AmendmentApproved approve(String by) {
        requireState(AmendmentState.APPROVING);
        state = AmendmentState.DECIDING;
        handedOn = true;
        return new AmendmentApproved(agreement(), by, number);
    }

    /** The whole, to the officer. */
    AmendmentReturned giveBack(String by, @Nullable String why) {
        requireState(AmendmentState.APPROVING);
        String stated = needed(why);
        state = AmendmentState.WRITING;
        return new AmendmentReturned(agreement(), by, number, List.of(), stated);
    }

    /** Some items, each for its reason, to the officer; one fact for each reason. */
    List<AmendmentReturned> giveBack(String by, Return some) {
        requireState(AmendmentState.APPROVING);
        state = AmendmentState.WRITING;
        return some.byReason().entrySet().stream()
                .map(each -> new AmendmentReturned(agreement(), by, number, each.getValue(), each.getKey()))
                .toList();
    }

    AmendmentRecalled recall(String by) {
        requireState(AmendmentState.APPROVING);
        state = AmendmentState.WRITING;
        return new AmendmentRecalled(agreement(), by, number);
    }

    /**
     * Accepts the changes of these indicators; what is left of the request still has to add up.
     *
     * @param why needed where a part is refused
     */
    AmendmentAccepted accept(String by, Set<String> numbers, @Nullable String why, Instant at) {
        requireState(AmendmentState.DECIDING);
        List<String> asked = List.copyOf(Changes.between(base(), proposed()).keySet());
        List<String> accepted = asked.stream().filter(numbers::contains).toList();
        List<String> refused =
                asked.stream().filter(each -> !numbers.contains(each)).toList();
        if (accepted.size() != numbers.size()) {
            throw new Refusal("amendment.refusal.notAsked");
        }
        texts.agree(numbers);
        decision = new Decision(by, at, refused.isEmpty() ? why : needed(why));
        state = AmendmentState.SIGNING;
        return new AmendmentAccepted(agreement(), by, number, accepted, refused, decision.words());
    }

    AmendmentRefused refuse(String by, @Nullable String why, Instant at) {
        requireState(AmendmentState.DECIDING);
        String stated = needed(why);
        decision = new Decision(by, at, stated);
        state = AmendmentState.REFUSED;
        return new AmendmentRefused(agreement(), by, number, stated);
    }

    private static String needed(@Nullable String why) {
        return WrittenText.REASON.needed(why, "agreement.refusal.reasonMissing");
    }

    AmendmentAdopted adopt(String by, int kept) {
        requireState(AmendmentState.SIGNING);
        version = kept;
        state = AmendmentState.ADOPTED;
        return new AmendmentAdopted(agreement(), by, number, kept);
    }

    /** The version that it is kept as. */
    int comeIntoForce() {
        requireState(AmendmentState.ADOPTED);
        state = AmendmentState.IN_FORCE;
        return Optional.ofNullable(version).orElseThrow();
    }

    AmendmentUnsigned remainUnsigned(String by) {
        requireState(AmendmentState.SIGNING);
        state = AmendmentState.UNSIGNED;
        return new AmendmentUnsigned(agreement(), by, number);
    }

    AmendmentRetracted withdraw(String by) {
        if (!AmendmentState.UNDECIDED.contains(state)) {
            throw new Refusal("amendment.refusal.decidedAlready");
        }
        state = AmendmentState.WITHDRAWN;
        return new AmendmentRetracted(agreement(), by, number);
    }

    AmendmentLapsed lapse(String by) {
        state = AmendmentState.LAPSED;
        return new AmendmentLapsed(agreement(), by, number);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Amendment amendment && Objects.equals(amendment.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
