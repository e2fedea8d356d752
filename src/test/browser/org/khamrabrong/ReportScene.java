package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** The two rounds of self-assessment: the first with a correction, the second straight through. */
final class ReportScene {

    private static final String APPROVE = "พิจารณาเห็นชอบรายงานผล";
    private static final String REPORT = "รายงานผลการดำเนินงาน";
    private static final String SAVE = "บันทึกและถัดไป";
    private static final String RETURNED_BECAUSE = "แผนงานมี 20 กิจกรรม สำเร็จ 18 กิจกรรม โปรดแก้ตัวตั้ง";

    private final Company company;

    ReportScene(Company company) {
        this.company = company;
    }

    void play() {
        company.as(Account.STRATEGY, strategy -> moveTo(strategy, "6", "1 เม.ย. 2564"));
        company.as(Account.OFFICER, this::reportFirstRound);
        company.as(Account.GOVERNOR, this::giveBack);
        company.as(Account.OFFICER, this::correct);
        company.as(Account.GOVERNOR, this::readWhatChanged);
        company.as(Account.GOVERNOR, governor -> approve(governor, 1));
        company.as(Account.HEAD, head -> deliver(head, 1));

        company.as(Account.STRATEGY, strategy -> moveTo(strategy, "12", "1 ต.ค. 2564"));
        company.as(Account.OFFICER, this::reportSecondRound);
        company.as(Account.GOVERNOR, governor -> approve(governor, 2));
        company.as(Account.HEAD, head -> deliver(head, 2));
    }

    private void moveTo(Desk strategy, String months, String day) {
        strategy.openPlace("ปีงบประมาณ");
        strategy.press("เลื่อนไปวันเปิดรอบ " + months + " เดือน ปี 2564 (" + day + ")");
        OrganizationScene.appears(strategy, "เลื่อนปฏิทินเป็น " + day + " แล้ว");
        strategy.photograph("calendar-moved-to-round-of-" + months + "-months");
    }

    private void reportFirstRound(Desk officer) {
        officer.openTask(REPORT);
        officer.photograph("report-form");
        for (Reported reported : Figures.ALL) {
            Reported typed = reported.number().equals(Figures.REPORTED_WRONGLY) ? Figures.WRONG : reported;
            type(officer, typed);
            officer.type("คำอธิบายผลการดำเนินงาน", "ผลสะสมตามทะเบียนของหน่วยงาน ตัวชี้วัด " + typed.number());
            if (typed.number().equals("1.1")) {
                attach(officer);
                officer.photograph("indicator-reported");
            }
            save(officer, typed);
        }
        handOver(officer);
    }

    private static void type(Desk officer, Reported reported) {
        Locator form = form(officer);
        assertThat(form).containsText("ตัวชี้วัด " + reported.number());
        reported.typed().forEach((label, text) -> officer.type(form, label, text));
        reported.ticked().forEach(step -> officer.press(choice(form, step)));
        assertThat(score(form)).hasText(reported.score() + " คะแนน");
    }

    private static Locator form(Desk officer) {
        return officer.page().locator(".k-report-form");
    }

    private static Locator score(Locator within) {
        return within.locator(".k-score");
    }

    /** A step or a level by the number at the beginning of its words. */
    private static Locator choice(Locator form, int number) {
        Locator.GetByRoleOptions words = new Locator.GetByRoleOptions().setName(Window.beginningWith(number + ". "));
        return form.getByRole(AriaRole.CHECKBOX, words).or(form.getByRole(AriaRole.RADIO, words));
    }

    private static void attach(Desk officer) {
        form(officer)
                .locator("input[type=file]")
                .setInputFiles(new FilePayload(
                        "แบบสำรวจ.txt", "text/plain", "พึงพอใจ 4381 จาก 5000 ราย\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(form(officer).getByRole(AriaRole.LINK)).hasText("แบบสำรวจ.txt");
        officer.settle();
    }

    private static void save(Desk officer, Reported reported) {
        officer.press(SAVE);
        officer.reads("บันทึกผลตัวชี้วัด " + reported.number() + " แล้ว");
    }

    private static void handOver(Desk officer) {
        officer.photograph("report-complete");
        officer.pressAndConfirm("เสนอรายงาน");
        officer.reads("เสนอรายงานแล้ว");
    }

    private void giveBack(Desk governor) {
        governor.openTask(APPROVE);
        governor.press(governor.choice(Figures.REPORTED_WRONGLY));
        assertThat(score(governor.page().locator("body"))).hasText(Figures.WRONG.score() + " คะแนน");
        governor.page().getByLabel("ส่งรายการนี้กลับ").check();
        governor.type("เหตุผลของรายการนี้", RETURNED_BECAUSE);
        governor.photograph("governor-returns-one-indicator");
        governor.press("ส่งกลับ 1 รายการ ที่เหลือเห็นชอบ");
        governor.reads("ส่งกลับให้แก้ไขแล้ว");
    }

    private void correct(Desk officer) {
        officer.openTask(REPORT);
        officer.reads("ผู้กำกับดูแลตัวชี้วัดส่งกลับให้แก้ไข: " + RETURNED_BECAUSE);
        officer.photograph("indicator-came-back");
        Reported right = Figures.of(Figures.REPORTED_WRONGLY);
        type(officer, right);
        officer.type("คำอธิบายผลการดำเนินงาน", "ผลสะสมตามทะเบียนที่ตรวจสอบแล้ว ตัวชี้วัด " + right.number());
        save(officer, right);
        handOver(officer);
    }

    /** The figure and what was written beside it, as they were and as they are. */
    private void readWhatChanged(Desk governor) {
        governor.openTask(APPROVE);
        governor.reads("คำอธิบายผลการดำเนินงาน ของตัวชี้วัด " + Figures.REPORTED_WRONGLY);
        governor.photograph("governor-reads-what-changed");
        governor.openPlace("งานของฉัน");
    }

    private void approve(Desk governor, int round) {
        governor.openTask(APPROVE);
        assertThat(governor.heading()).containsText("รอบที่ " + round);
        governor.seesFigure("คะแนนรวมที่คาดว่าจะได้", Figures.SELF_TOTAL);
        governor.press("เห็นชอบรายงาน");
        governor.reads("เห็นชอบรายงานแล้ว ส่งต่อระดับถัดไป");
    }

    private void deliver(Desk head, int round) {
        head.openTask(APPROVE);
        assertThat(head.heading()).containsText("รอบที่ " + round);
        head.photograph("head-delivers-round-" + round);
        head.press("ส่งรายงาน");
        assertThat(head.dialog()).containsText("คะแนนรวม " + Figures.SELF_TOTAL);
        head.press(Window.button(head.dialog(), "ส่งรายงาน"));
        head.reads("ส่งรายงานประเมินผลตนเองแล้ว");
    }

    /** The figures of the first round are proposed; the officer looks at each and keeps it. */
    private void reportSecondRound(Desk officer) {
        officer.openTask(REPORT);
        officer.reads("ตัวเลขนี้นำมาจากรอบก่อนหน้า");
        officer.photograph("second-round-proposed");
        for (Reported reported : Figures.ALL) {
            assertThat(form(officer)).containsText("ตัวชี้วัด " + reported.number());
            assertThat(score(form(officer))).hasText(reported.score() + " คะแนน");
            save(officer, reported);
        }
        handOver(officer);
    }
}
