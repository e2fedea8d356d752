package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/**
 * One challenge, its answer with corrected figures, which pass governor and head again, the confirmation by both members of the
 * committee, and the unit's word on it.
 */
final class EvaluationScene {

    private static final String EVALUATE = "ตรวจประเมินรายงานและหลักฐาน";
    private static final String HAND_IN = "ส่งผลการตรวจประเมิน";
    private static final String QUESTION = "จำนวนหนังสือที่ส่งได้ภายใน 1 วันทำการไม่ตรงกับทะเบียนรับ โปรดตรวจสอบ";
    private static final String ANSWER = "ตรวจกับทะเบียนรับแล้ว ส่งทันเวลา 9500 ฉบับ";

    private final Company company;

    EvaluationScene(Company company) {
        this.company = company;
    }

    void play() {
        company.as(Account.EVALUATOR, this::challenge);
        company.as(Account.OFFICER, this::answer);
        company.as(Account.GOVERNOR, EvaluationScene::approve);
        company.as(Account.HEAD, EvaluationScene::approve);
        company.as(Account.EVALUATOR, this::accept);
        company.as(Account.COMMITTEE, this::confirm);
        company.as(Account.SECOND_MEMBER, this::confirm);
        company.as(Account.HEAD, this::acknowledge);
    }

    private void challenge(Desk evaluator) {
        evaluator.openTask(EVALUATE);
        evaluator.seesFigure("คะแนนประเมินตนเอง", Figures.SELF_TOTAL);
        evaluator.press(evaluator.choice(Figures.CHALLENGED));
        evaluator.choose("ทักท้วง");
        evaluator.type("ข้อทักท้วง", QUESTION);
        evaluator.photograph("evaluator-challenges");
        evaluator.pressAndConfirm("เห็นชอบที่เหลือ");
        evaluator.press(HAND_IN);
        assertThat(evaluator.dialog()).containsText("มีข้อทักท้วง 1 ข้อ");
        evaluator.press(Window.button(evaluator.dialog(), HAND_IN));
        evaluator.reads("ส่งผลการตรวจประเมินแล้ว");
    }

    private void answer(Desk officer) {
        officer.openTask("ชี้แจงข้อทักท้วง");
        officer.reads(QUESTION);
        officer.type("คำชี้แจง", ANSWER);
        officer.page().getByLabel("แก้ไขตัวเลขที่รายงาน").check();
        officer.settle();
        Reported.share(9500, 10000).forEach(officer::type);
        Locator score = officer.page().locator(".k-score").last();
        assertThat(score).hasText(Figures.SCORE_AFTER_CHALLENGE + " คะแนน");
        officer.photograph("officer-answers");
        officer.press("ส่งคำชี้แจง");
        officer.reads("ส่งคำชี้แจงแล้ว");
    }

    private static void approve(Desk approver) {
        approver.openTask("พิจารณาเห็นชอบตัวเลขที่แก้ในคำชี้แจง");
        approver.reads(ANSWER);
        approver.reads("9500");
        approver.isWhole("corrected-figures");
        approver.press("เห็นชอบทั้งหมด");
        approver.reads("เห็นชอบตัวเลขที่แก้แล้ว");
    }

    private void accept(Desk evaluator) {
        evaluator.openTask(EVALUATE);
        evaluator.reads(ANSWER);
        evaluator.choose("เห็นชอบ");
        evaluator.photograph("evaluator-accepts-the-answer");
        evaluator.press(HAND_IN);
        assertThat(evaluator.dialog()).containsText(Figures.FINAL_TOTAL);
        evaluator.press(Window.button(evaluator.dialog(), HAND_IN));
        evaluator.reads("ส่งผลการตรวจประเมินแล้ว");
    }

    private void confirm(Desk committee) {
        committee.openTask("พิจารณายืนยันผลการประเมิน");
        ResultTable.check(committee);
        committee.photograph("committee-confirms");
        committee.press("ยืนยันผล");
        assertThat(committee.dialog()).containsText(Figures.FINAL_TOTAL);
        committee.press(Window.button(committee.dialog(), "ยืนยันผล"));
        committee.reads("บันทึกว่าท่านเห็นชอบแล้ว");
    }

    private void acknowledge(Desk head) {
        head.openTask("รับทราบหรืออุทธรณ์ผลการประเมิน");
        head.photograph("head-reads-the-result");
        head.passesAxe("answer to the result");
        head.pressAndConfirm("รับทราบผล");
        head.reads("รับทราบผลการประเมินแล้ว");
    }
}
