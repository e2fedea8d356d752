package org.khamrabrong.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementFact.AgreementCancelled;
import org.khamrabrong.agreement.AgreementFact.AgreementOpened;
import org.khamrabrong.agreement.AgreementFact.AgreementPublished;
import org.khamrabrong.agreement.AgreementFact.CalendarRenewed;
import org.khamrabrong.agreement.AgreementFact.DraftApproved;
import org.khamrabrong.agreement.AgreementFact.DraftReturned;
import org.khamrabrong.agreement.AgreementFact.DraftSubmitted;
import org.khamrabrong.agreement.AgreementFact.DraftWithdrawn;
import org.khamrabrong.agreement.AgreementFact.ResultAmended;
import org.khamrabrong.agreement.AgreementFact.ResultPublished;
import org.khamrabrong.agreement.AgreementFact.RoundMoved;
import org.khamrabrong.agreement.AgreementFact.StageReached;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.InvalidPackage;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.workflow.approval.Return;

/** One unit's agreement of one fiscal year: its stage and its working content. */
@Entity
@Table(name = "agreement")
class Agreement {

    @Id
    private UUID id;

    private UUID unit;
    private int fiscalYear;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private boolean handedIn;

    @Embedded
    private @Nullable EarlyEnd earlyEnd;

    private String content;

    @Transient
    private @Nullable ReadContent read;

    private @Nullable String draftedBy;

    @Embedded
    private DraftForm.@Nullable Returned returned;

    private Instant openedAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant resultPublishedAt;

    @Version
    private @Nullable Long revision;

    @ElementCollection
    @CollectionTable(name = "agreement_round", joinColumns = @JoinColumn(name = "agreement"))
    @OrderBy("number")
    private List<Round> rounds = new ArrayList<>();

    protected Agreement() {}

    Agreement(AgreementId id, UUID unit, FiscalYear year, AgreementPackage content, List<Round> rounds, Instant at) {
        this.id = id.value();
        this.unit = unit;
        this.fiscalYear = year.gregorian();
        this.stage = Stage.DRAFTING;
        write(content);
        this.openedAt = at;
        this.rounds = new ArrayList<>(rounds);
    }

    AgreementId id() {
        return new AgreementId(id);
    }

    UUID unit() {
        return unit;
    }

    FiscalYear fiscalYear() {
        return new FiscalYear(fiscalYear);
    }

    Stage stage() {
        return stage;
    }

    /** Whether the head has approved it: others than its unit are shown it from then on. */
    boolean handedIn() {
        return handedIn;
    }

    Optional<EarlyEnd> earlyEnd() {
        return Optional.ofNullable(earlyEnd);
    }

    /** Of one that is kept. */
    long revision() {
        return Optional.ofNullable(revision).orElseThrow();
    }

    @Nullable
    String draftedBy() {
        return draftedBy;
    }

    /** Until it is handed in again. */
    Optional<DraftForm.Returned> returned() {
        return Optional.ofNullable(returned);
    }

    @Nullable
    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    Instant resultPublishedAt() {
        return resultPublishedAt;
    }

    AgreementPackage content() {
        if (read == null || !read.isOf(content)) {
            read = ReadContent.of(content);
        }
        return read.content();
    }

    String contentText() {
        return content;
    }

    void requireStage(Stage... allowed) {
        if (!Arrays.asList(allowed).contains(stage)) {
            throw new Refusal("agreement.refusal.wrongStage");
        }
    }

    void requireRevision(long seen) {
        if (seen != revision()) {
            throw new ChangedMeanwhile();
        }
    }

    AgreementOpened opened(String by) {
        return new AgreementOpened(id(), by);
    }

    List<? extends AgreementFact> edit(String by, Function<ContentEdit, ContentChange> edit, Stage... allowed) {
        requireStage(allowed);
        ContentChange change = edit.apply(new ContentEdit(id(), by, content()));
        if (!change.content().equals(content())) {
            write(change.content());
        }
        return change.facts();
    }

    /** Counts working days by those holidays from now on; empty where it does so already. */
    Optional<CalendarRenewed> countBy(Set<LocalDate> holidays, String by) {
        Set<LocalDate> before = content().holidays();
        if (before.equals(holidays)) {
            return Optional.empty();
        }
        write(content().but().holidays(holidays).build());
        return Optional.of(
                new CalendarRenewed(id(), by, Days.without(before, holidays), Days.without(holidays, before)));
    }

    /** What cannot be read again is never kept: nobody could open the agreement any more. */
    private void write(AgreementPackage changed) {
        try {
            read = ReadContent.of(PackageFormat.write(changed));
            content = read.text();
        } catch (InvalidPackage unreadable) {
            throw new Refusal(
                    "agreement.refusal.contentUnreadable",
                    unreadable.problems().get(0).path());
        }
    }

    DraftSubmitted submit(String by) {
        requireStage(Stage.DRAFTING);
        draftedBy = by;
        returned = null;
        return new DraftSubmitted(id(), by);
    }

    DraftApproved approve(String by) {
        requireStage(Stage.DRAFTING);
        return new DraftApproved(id(), by);
    }

    /** The whole. */
    DraftReturned giveBack(String by, String reason) {
        requireStage(Stage.DRAFTING);
        String stated = WrittenText.REASON.needed(reason, "agreement.refusal.reasonMissing");
        returned = new DraftForm.Returned(by, stated);
        return new DraftReturned(id(), by, List.of(), stated);
    }

    /** Some items, each for its reason; one fact for each reason. */
    List<DraftReturned> giveBack(String by, Return some) {
        requireStage(Stage.DRAFTING);
        returned = new DraftForm.Returned(by, some.told());
        return some.byReason().entrySet().stream()
                .map(each -> new DraftReturned(id(), by, each.getValue(), each.getKey()))
                .toList();
    }

    /** The rows of the rounds are written past the aggregate. */
    RoundMoved roundMoved(String by, Round before, Round after) {
        return new RoundMoved(id(), by, before.number(), before.days(), after.days());
    }

    /** Empty where it stands there already. */
    Optional<StageReached> advance(String by, Stage next, Stage... from) {
        if (stage == next) {
            return Optional.empty();
        }
        requireStage(from);
        Stage before = stage;
        stage = next;
        handedIn = true;
        return Optional.of(new StageReached(id(), by, before, next));
    }

    DraftWithdrawn withdraw(String by, String reason, Instant at) {
        return new DraftWithdrawn(id(), by, end(Stage.WITHDRAWN, by, reason, at), reason);
    }

    AgreementCancelled cancel(String by, String reason, Instant at) {
        return new AgreementCancelled(id(), by, end(Stage.CANCELLED, by, reason, at), reason);
    }

    private Stage end(Stage end, String by, String reason, Instant at) {
        Stage before = stage;
        stage = end;
        earlyEnd = new EarlyEnd(by, at, reason);
        return before;
    }

    AgreementPublished publish(String by, Instant at) {
        requireStage(Stage.SIGNED);
        publishedAt = at;
        return new AgreementPublished(id(), by);
    }

    /** @param total what was reached, with what it was computed from */
    ResultPublished publishResult(String by, Scored total, Instant at) {
        requireStage(Stage.RESULT);
        resultPublishedAt = at;
        stage = Stage.CLOSED;
        return new ResultPublished(id(), by, total);
    }

    ResultAmended publishResult(String by, VersionRow kept, Scored before, Scored total) {
        requireStage(Stage.CLOSED);
        resultPublishedAt = kept.madeAt();
        return new ResultAmended(id(), by, kept.number(), before, total);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Agreement agreement && Objects.equals(agreement.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
