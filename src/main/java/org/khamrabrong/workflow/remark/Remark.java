package org.khamrabrong.workflow.remark;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.workflow.Doer;
import org.khamrabrong.workflow.StandIn;
import org.khamrabrong.workflow.Step;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.remark.RemarkFact.RemarkAnswered;
import org.khamrabrong.workflow.remark.RemarkFact.RemarkMade;
import org.khamrabrong.workflow.remark.RemarkFact.RemarkSettled;

/** What an approver said at one spot of a paper, and what became of it; nothing said is ever changed. */
@Entity
@Table(name = "remark")
class Remark {

    @Id
    private UUID id;

    private UUID agreement;

    @Enumerated(EnumType.STRING)
    private Paper.Kind paper;

    private int round;
    private String item;
    private String field;
    private String words;
    private String madeBy;
    private @Nullable String madeFor;
    private Instant madeAt;
    private @Nullable String answer;
    private @Nullable String answeredBy;
    private @Nullable String answeredFor;
    private @Nullable Instant answeredAt;
    private @Nullable String settledBy;
    private @Nullable String settledFor;
    private @Nullable Instant settledAt;

    @Version
    private @Nullable Long revision;

    protected Remark() {}

    Remark(Paper on, WrittenRemark written, Step step) {
        this.id = UUID.randomUUID();
        this.agreement = on.agreement().value();
        this.paper = on.kind();
        this.round = on.round();
        this.item = written.spot().item();
        this.field = written.spot().field();
        this.words = written.words();
        this.madeBy = step.by();
        this.madeFor = absent(step);
        this.madeAt = step.at();
    }

    RemarkMade made() {
        return new RemarkMade(new AgreementId(agreement), madeBy, paper, spot());
    }

    RemarkAnswered answer(Step step, String words) {
        requireOpen();
        if (answer != null) {
            throw new Refusal("workflow.refusal.remark.answered");
        }
        answer = WrittenText.EXPLANATION.needed(words, "workflow.refusal.remark.empty");
        answeredBy = step.by();
        answeredFor = absent(step);
        answeredAt = step.at();
        return new RemarkAnswered(new AgreementId(agreement), step.by(), paper, spot());
    }

    RemarkSettled settle(Step step) {
        requireOpen();
        settledBy = step.by();
        settledFor = absent(step);
        settledAt = step.at();
        return new RemarkSettled(new AgreementId(agreement), step.by(), paper, spot());
    }

    private void requireOpen() {
        if (settledBy != null) {
            throw new Refusal("workflow.refusal.remark.settled");
        }
    }

    boolean isOn(Paper other) {
        return agreement.equals(other.agreement().value()) && paper == other.kind() && round == other.round();
    }

    private Spot spot() {
        return new Spot(item, field);
    }

    private static @Nullable String absent(Step step) {
        return step.standIn().map(StandIn::person).orElse(null);
    }

    /** User names of those who spoke, and of those in whose place they did. */
    Stream<String> people() {
        return Stream.of(madeBy, madeFor, answeredBy, answeredFor, settledBy, settledFor)
                .filter(Objects::nonNull);
    }

    /** @param names of people by their user names */
    RemarkRow row(UnaryOperator<String> names) {
        return new RemarkRow(
                id,
                spot(),
                said(madeBy, madeFor, madeAt, words, names),
                answer == null || answeredBy == null || answeredAt == null
                        ? null
                        : said(answeredBy, answeredFor, answeredAt, answer, names),
                settledBy == null || settledAt == null ? null : said(settledBy, settledFor, settledAt, "", names));
    }

    private static RemarkRow.Said said(
            String by, @Nullable String absent, Instant at, String words, UnaryOperator<String> names) {
        Doer doer = new Doer(names.apply(by), absent == null ? null : names.apply(absent));
        return new RemarkRow.Said(by, doer, at, words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Remark remark && Objects.equals(remark.id, id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
