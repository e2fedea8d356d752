package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The unit's head appeals against one indicator of a confirmed result, one of the committee proposes, and the other agrees. */
final class AppealScene {

    private static final String UNIT = "กองบังคับคดีล้มละลาย ๒";
    private static final String YEAR = "2563";
    private static final String AGAINST = "หลักฐานที่แนบแสดงผลครบทั้งสองรอบ โปรดพิจารณาอีกครั้ง";
    private static final String DECIDED = "ตรวจหลักฐานอีกครั้งแล้ว ผลเป็นไปตามเกณฑ์เดิม";

    private final Company company;

    AppealScene(Company company) {
        this.company = company;
    }

    void play() {
        company.as(of("committee"), AppealScene::confirm);
        company.as(of("deputy"), AppealScene::confirm);
        company.as(of("head.bk2"), this::appeal);
        company.as(of("committee"), this::propose);
        company.as(of("deputy"), this::support);
        company.as(of("head.bk2"), this::readTheDecision);
    }

    private static Colleague of(String username) {
        return new Colleague(username, UNIT, YEAR);
    }

    private static void confirm(Desk committee) {
        committee.openTask("พิจารณายืนยันผลการประเมิน");
        committee.pressAndConfirm("ยืนยันผล");
        committee.reads("บันทึกว่าท่านเห็นชอบแล้ว");
    }

    private void appeal(Desk head) {
        head.openTask("รับทราบหรืออุทธรณ์ผลการประเมิน");
        head.page().getByLabel("อุทธรณ์ผลของตัวชี้วัดนี้").first().check();
        head.settle();
        assertThat(head.button("รับทราบผล")).isHidden();
        head.type("เหตุผลของตัวชี้วัดนี้", AGAINST);
        head.type("เหตุผลโดยรวม", AGAINST);
        head.isWhole("head-appeals");
        head.pressAndConfirm("อุทธรณ์ผล");
        head.reads("ส่งคำอุทธรณ์ถึงคณะกรรมการแล้ว");
    }

    private void propose(Desk committee) {
        committee.openTask("วินิจฉัยอุทธรณ์ผลการประเมิน");
        committee.reads(AGAINST);
        committee.press("เสนอคำวินิจฉัย");
        committee.reads("โปรดเลือกว่าจะคงหรือเปลี่ยนผล");
        committee.choose("คงผลเดิม");
        committee.type("เหตุผลของคณะกรรมการต่อตัวชี้วัดนี้", DECIDED);
        committee.type("เหตุผลโดยรวมของคำวินิจฉัย", DECIDED);
        committee.isWhole("committee-decides-the-appeal");
        committee.press("เสนอคำวินิจฉัย");
        committee.reads("เสนอคำวินิจฉัยแล้ว");
    }

    private void support(Desk member) {
        member.openTask("วินิจฉัยอุทธรณ์ผลการประเมิน");
        member.reads(DECIDED);
        member.isWhole("second-member-reads-the-proposal");
        member.press("เห็นชอบคำวินิจฉัยที่เสนอ");
        member.reads("บันทึกความเห็นชอบของท่านแล้ว");
    }

    private void readTheDecision(Desk head) {
        head.openAgreement();
        head.openPart("รายงานและผล", "ผล");
        head.reads(DECIDED);
        head.photograph("appeal-decided");
    }
}
