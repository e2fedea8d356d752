package org.khamrabrong;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.evaluation.Answer;
import org.khamrabrong.evaluation.Decision;
import org.khamrabrong.evaluation.EvaluatedItem;
import org.khamrabrong.evaluation.Evaluations;
import org.khamrabrong.evaluation.ItemState;
import org.khamrabrong.evaluation.ResultConfirmation;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.CommitteeQuestion;
import org.khamrabrong.negotiation.FormalNegotiations;
import org.khamrabrong.negotiation.ItemReply;
import org.khamrabrong.negotiation.ItemRow;
import org.khamrabrong.negotiation.ItemSettlement;
import org.khamrabrong.negotiation.Meeting;
import org.khamrabrong.negotiation.Negotiations;
import org.khamrabrong.negotiation.QuestionRow;
import org.khamrabrong.negotiation.Terms;
import org.khamrabrong.reporting.ReportApproval;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.scoring.Result;
import org.khamrabrong.signing.Means;
import org.khamrabrong.signing.Signing;
import org.khamrabrong.signing.SigningDirectory;
import org.springframework.stereotype.Component;

/** What each of the fifteen human steps does, on the small agreement of {@link TestOrganization}, as whoever is signed in. */
@Component
public class CycleSteps {

    private static final Meeting MEETING =
            new Meeting(LocalDate.of(2020, 11, 20), List.of("ประธานคณะกรรมการ", "กรรมการ"), "พิจารณาตัวชี้วัดทีละข้อ");
    private static final Map<String, Result> RESULTS = Map.of(
            "1.1", Result.of(Map.of("numerator", "92", "denominator", "100")),
            "2.1", Result.of(Map.of("value", "5")));

    private final Drafting drafting;
    private final AgreementDirectory agreements;
    private final Negotiations negotiations;
    private final FormalNegotiations meetings;
    private final Signing signing;
    private final SigningDirectory signatures;
    private final Reporting reporting;
    private final ReportApproval approval;
    private final Evaluations evaluations;
    private final ResultConfirmation confirmation;

    CycleSteps(
            Drafting drafting,
            AgreementDirectory agreements,
            Negotiations negotiations,
            FormalNegotiations meetings,
            Signing signing,
            SigningDirectory signatures,
            Reporting reporting,
            ReportApproval approval,
            Evaluations evaluations,
            ResultConfirmation confirmation) {
        this.drafting = drafting;
        this.agreements = agreements;
        this.negotiations = negotiations;
        this.meetings = meetings;
        this.signing = signing;
        this.signatures = signatures;
        this.reporting = reporting;
        this.approval = approval;
        this.evaluations = evaluations;
        this.confirmation = confirmation;
    }

    /** Does the step so that the agreement comes nearer to its end. */
    public void forward(String key, String task, AgreementId id) {
        switch (key) {
            case "Task_DraftAgreement" ->
                drafting.submit(task, agreements.find(id).revision());
            case "Task_ReviewDraft" -> drafting.review(task);
            case "Task_ApproveDraft" -> drafting.approve(task);
            case "Task_ReviewOffer" -> negotiations.reviewOffer(task, acceptAll(task));
            case "Task_AnswerCounter" -> negotiations.answerCounter(task, acceptAll(task));
            case "Task_SettleFormally" -> meetings.settle(task, MEETING, settleAll(task));
            case "Task_AnswerCommittee" -> meetings.answerCommittee(task, answers(task));
            case "Task_SignAsMaker", "Task_SignAsReceiver" ->
                signing.sign(task, signatures.sheet(task).seen(), Means.general(), TestOrganization.PASSWORD);
            case "Task_ReportResults" -> report(task);
            case "Task_ApproveReport" -> approval.approve(task);
            case "Task_SubmitReport" -> approval.deliver(task);
            case "Task_EvaluateReports" -> evaluations.evaluate(task, acceptUndecided(task));
            case "Task_AnswerChallenge" -> evaluations.answerChallenges(task, answerChallenges(task));
            case "Task_ConfirmResult" -> confirmation.confirm(task);
            default -> throw new IllegalArgumentException(key);
        }
    }

    /** Does the step so that the agreement goes back, or to the step that only a disagreement reaches. */
    public void back(String key, String task) {
        switch (key) {
            case "Task_ReviewDraft", "Task_ApproveDraft" -> drafting.giveBack(task, "ขอให้ทบทวน");
            case "Task_ReviewOffer" -> negotiations.reviewOffer(task, counterAll(task));
            case "Task_SettleFormally" -> meetings.giveBack(task, MEETING, "ค่าเป้าหมายต่ำกว่าผลในอดีต");
            case "Task_SignAsMaker", "Task_SignAsReceiver" ->
                signing.refuse(task, "ยังไม่เห็นชอบค่าเป้าหมาย", TestOrganization.PASSWORD);
            case "Task_ApproveReport" -> approval.giveBack(task, Map.of("1.1", "ขอหลักฐานเพิ่ม"));
            case "Task_SubmitReport" -> approval.giveBack(task, "ขอให้ตรวจอีกครั้ง");
            case "Task_EvaluateReports" ->
                evaluations.evaluate(
                        task, Map.of("1.1", Decision.accept(), "2.1", Decision.challenge("ขอทะเบียนเรื่องล่าช้า")));
            case "Task_ConfirmResult" -> confirmation.giveBack(task, "ให้ตรวจตัวชี้วัด 2.1 อีกครั้ง");
            default -> throw new IllegalArgumentException(key);
        }
    }

    /** The committee asks the unit before it settles anything. */
    public void adjourn(String task) {
        meetings.adjourn(
                task, MEETING, List.of(), List.of(new CommitteeQuestion("2.1", "เพราะเหตุใดจึงคงเป้าหมายเดิม")));
    }

    private void report(String task) {
        Result usual = RESULTS.get("1.1");
        reporting
                .open(task)
                .items()
                .forEach(item -> reporting.saveResult(
                        task, item.number(), RESULTS.getOrDefault(item.number(), usual), "ตามทะเบียน"));
        reporting.submit(task);
    }

    private List<ItemReply> acceptAll(String task) {
        return openItems(task).stream()
                .map(item -> ItemReply.accept(item.indicator()))
                .toList();
    }

    private List<ItemReply> counterAll(String task) {
        return openItems(task).stream()
                .map(item -> {
                    Terms terms = item.latest().terms();
                    BigDecimal target = terms.target().add(BigDecimal.ONE);
                    return ItemReply.counter(
                            item.indicator(), new Terms(terms.weight(), target, terms.points()), "ผลปีก่อนสูงกว่านี้");
                })
                .toList();
    }

    private List<ItemRow> openItems(String task) {
        return negotiations.open(task).negotiation().items().stream()
                .filter(item -> !item.agreed())
                .toList();
    }

    private List<ItemSettlement> settleAll(String task) {
        return openItems(task).stream()
                .map(item -> ItemSettlement.asItStands(item.indicator()))
                .toList();
    }

    private Map<java.util.UUID, String> answers(String task) {
        return negotiations.open(task).negotiation().questions().stream()
                .collect(toMap(QuestionRow::id, question -> "เพราะงบประมาณเท่าเดิม"));
    }

    private Map<String, Decision> acceptUndecided(String task) {
        return evaluations.open(task).items().stream()
                .filter(item -> item.state() == ItemState.OPEN || item.state() == ItemState.ANSWERED)
                .map(EvaluatedItem::number)
                .collect(toMap(identity(), number -> Decision.accept()));
    }

    private Map<String, Answer> answerChallenges(String task) {
        return evaluations.open(task).in(ItemState.CHALLENGED).stream()
                .map(EvaluatedItem::number)
                .collect(toMap(identity(), number -> new Answer("ทะเบียนครบแล้ว", null)));
    }
}
