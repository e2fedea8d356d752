package org.khamrabrong.amendment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
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
import org.khamrabrong.scoring.PackageFormat;

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

    private String askedBy;
    private Instant askedAt;
    private @Nullable String reason;
    private @Nullable Integer firstRound;
    private String base;
    private String proposed;
    private @Nullable String agreed;
    private @Nullable String returnReason;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;
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
        this.base = PackageFormat.write(base);
        this.proposed = this.base;
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

    AmendmentState state() {
        return state;
    }

    /** Of one that is kept. */
    long revision() {
        return Optional.ofNullable(revision).orElseThrow();
    }

    AgreementPackage base() {
        return PackageFormat.read(base);
    }

    AgreementPackage proposed() {
        return PackageFormat.read(proposed);
    }

    Optional<AgreementPackage> agreed() {
        return Optional.ofNullable(agreed).map(PackageFormat::read);
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
                new AmendmentRow.Asked(askedBy, askedAt, reason, returnReason),
                decidedAt == null ? null : new AmendmentRow.Decided(decidedBy, decidedAt, decisionReason),
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
        List<ProposalChanged> facts = new ArrayList<>();
        Proposal.differences(proposed(), changed)
                .forEach(told -> facts.add(new ProposalChanged(
                        agreement(), by, told.indicator(), told.field(), told.before(), told.after())));
        proposed = PackageFormat.write(changed);
        return facts;
    }

    EvidenceAttached attach(AttachedFile file, String by) {
        requireState(AmendmentState.WRITING);
        return new EvidenceAttached(agreement(), by, file.fileName(), file.sha256());
    }

    EvidenceRemoved remove(AttachedFile file, String by) {
        requireState(AmendmentState.WRITING);
        return new EvidenceRemoved(agreement(), by, file.fileName(), file.sha256());
    }

    AmendmentSubmitted submit(String by, int round, @Nullable String why) {
        requireState(AmendmentState.WRITING);
        Proposal.requireWhole(base(), proposed());
        reason = WrittenText.REASON.needed(why, "agreement.refusal.reasonMissing");
        firstRound = round;
        returnReason = null;
        state = AmendmentState.APPROVING;
        return new AmendmentSubmitted(agreement(), by, number, round, reason);
    }

    AmendmentApproved approve(String by) {
        requireState(AmendmentState.APPROVING);
        state = AmendmentState.DECIDING;
        return new AmendmentApproved(agreement(), by, number);
    }

    AmendmentReturned giveBack(String by, @Nullable String why) {
        requireState(AmendmentState.APPROVING);
        returnReason = WrittenText.REASON.needed(why, "agreement.refusal.reasonMissing");
        state = AmendmentState.WRITING;
        return new AmendmentReturned(agreement(), by, number, returnReason);
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
        AgreementPackage result = Changes.accepted(base(), proposed(), numbers);
        Proposal.requireWhole(base(), result);
        decide(by, refused.isEmpty() ? optional(why) : needed(why), at);
        agreed = PackageFormat.write(result);
        state = AmendmentState.SIGNING;
        return new AmendmentAccepted(
                agreement(), by, number, accepted, refused, Objects.requireNonNullElse(decisionReason, ""));
    }

    AmendmentRefused refuse(String by, @Nullable String why, Instant at) {
        requireState(AmendmentState.DECIDING);
        String stated = needed(why);
        decide(by, stated, at);
        state = AmendmentState.REFUSED;
        return new AmendmentRefused(agreement(), by, number, stated);
    }

    private void decide(String by, @Nullable String why, Instant at) {
        decidedBy = by;
        decidedAt = at;
        decisionReason = why;
    }

    private static String needed(@Nullable String why) {
        return WrittenText.REASON.needed(why, "agreement.refusal.reasonMissing");
    }

    private static @Nullable String optional(@Nullable String why) {
        return why == null || why.isBlank()
                ? null
                : WrittenText.REASON.checked(why).strip();
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
        if (!state.undecided()) {
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
