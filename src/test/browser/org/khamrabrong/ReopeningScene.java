package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/**
 * A figure of a published result became final and is another: the officer takes a hasty request back and asks anew, the levels
 * of the unit approve the figure, the committee decides, and the new result stands beside the old one.
 */
final class ReopeningScene {

    private static final String UNIT = "กองนโยบายและแผน";
    private static final String YEAR = "2563";
    private static final String REOPENED = "2.4";
    private static final String HASTY = "ยังไม่ปิดยอดทะเบียนรับ ขอถอนไว้ก่อน";
    private static final String BECAUSE = "ทะเบียนรับปิดยอดแล้ว ตัวเลขที่ประกาศเป็นตัวเลขเบื้องต้น";
    private static final String ASK = "ขอทบทวนผลที่ประกาศแล้ว";
    private static final String WITHDRAW = "ถอนคำขอทบทวนผล";
    private static final String FILE = "ทะเบียนรับ.txt";

    private final Company company;

    ReopeningScene(Company company) {
        this.company = company;
    }

    void play() {
        company.as(of("officer.pln"), this::takeBackAndAskAnew);
        company.as(of("officer.pln"), this::giveTheFinalFigure);
        company.as(of("governor.pln"), ReopeningScene::approve);
        company.as(of("head.pln"), ReopeningScene::approve);
        company.as(of("committee"), ReopeningScene::confirm);
        company.as(of("deputy"), ReopeningScene::confirm);
        company.as(of("officer.pln"), this::readBothVersions);
    }

    private static Colleague of(String username) {
        return new Colleague(username, UNIT, YEAR);
    }

    private void takeBackAndAskAnew(Desk officer) {
        openResult(officer);
        answer(officer, WITHDRAW, WITHDRAW, HASTY);
        officer.reads("ถอนคำขอทบทวนผลแล้ว");
        openResult(officer);
        answer(officer, ASK, "เริ่มทบทวน", BECAUSE);
        officer.reads("เริ่มทบทวนผลแล้ว");
    }

    private static void openResult(Desk officer) {
        officer.openAgreement();
        officer.openPart("รายงานและผล", "ผล");
    }

    private static void answer(Desk officer, String question, String begin, String reason) {
        officer.press(question);
        officer.type(officer.dialog(), "เหตุผล", reason);
        officer.press(Window.button(officer.dialog(), begin));
        assertThat(officer.dialog()).hasCount(0);
    }

    private void giveTheFinalFigure(Desk officer) {
        officer.openTask("แจ้งตัวเลขสุดท้ายของผลที่ประกาศแล้ว");
        officer.reads(BECAUSE);
        Locator indicator = officer.page()
                .locator(".k-card")
                .filter(new Locator.FilterOptions()
                        .setHas(officer.page().getByLabel("ตัวเลขสุดท้ายต่างจากที่ประกาศ"))
                        .setHasText("ตัวชี้วัด " + REOPENED));
        indicator.getByLabel("ตัวเลขสุดท้ายต่างจากที่ประกาศ").check();
        officer.settle();
        Reported.share(1188, 1200).forEach((label, figure) -> officer.type(indicator, label, figure));
        indicator
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(FILE, "text/plain", "ส่งทันเวลา 1188 ฉบับ\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(Window.link(indicator, FILE)).isVisible();
        officer.type("เหตุผลของตัวเลขสุดท้าย", BECAUSE);
        officer.isWhole("officer-gives-the-final-figure");
        officer.press("ส่งตัวเลขสุดท้าย");
        officer.reads("ส่งตัวเลขสุดท้ายแล้ว");
    }

    private static void approve(Desk approver) {
        approver.openTask("พิจารณาเห็นชอบตัวเลขสุดท้ายของผลที่ประกาศแล้ว");
        approver.reads(BECAUSE);
        approver.reads("1,188");
        approver.isWhole("approver-of-a-final-figure");
        approver.press("เห็นชอบตัวเลขสุดท้าย");
        approver.reads("เห็นชอบตัวเลขสุดท้ายแล้ว");
    }

    private static void confirm(Desk committee) {
        committee.openTask("พิจารณายืนยันผลที่ทบทวน");
        committee.reads("1,188");
        committee.isWhole("committee-confirms-a-final-figure");
        committee.pressAndConfirm("ยืนยันผลที่ทบทวน");
        committee.reads("บันทึกว่าท่านเห็นชอบแล้ว");
    }

    private void readBothVersions(Desk officer) {
        openResult(officer);
        Locator reopened = officer.page()
                .locator(".k-card")
                .filter(new Locator.FilterOptions().setHasText("การทบทวนผลที่ประกาศแล้ว ครั้งที่ 3"));
        assertThat(reopened).containsText("ประกาศผลฉบับใหม่แล้ว");
        officer.isWhole("result-reopened");
        for (String version : new String[] {"ผลเดิม", "ผลใหม่"}) {
            officer.press(reopened.getByRole(AriaRole.LINK).filter(new Locator.FilterOptions().setHasText(version)));
            assertThat(officer.heading()).containsText("ฉบับพร้อมผลการประเมิน");
            openResult(officer);
        }
    }
}
