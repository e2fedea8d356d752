package org.khamrabrong;

/** The committee asks a unit before it settles anything, and the unit answers. */
final class QuestionScene {

    private static final String UNIT = "กองบังคับคดีล้มละลาย ๒";
    private static final String QUESTION = "เพราะเหตุใดจึงคงค่าเป้าหมายเท่าปีก่อน";

    private final Company company;

    QuestionScene(Company company) {
        this.company = company;
    }

    void play() {
        company.as(of("committee"), this::ask);
        company.as(of("officer.bk2"), this::answer);
        company.as(of("committee"), committee -> committee.hasTask("หาข้อยุติทีละตัวชี้วัด"));
    }

    private static Colleague of(String username) {
        return new Colleague(username, UNIT, Desk.YEAR);
    }

    private void ask(Desk committee) {
        committee.openTask("หาข้อยุติทีละตัวชี้วัด");
        committee.type("วันที่ประชุม", "๒๖/๑๐/๒๕๖๓");
        committee.type("ผู้เข้าประชุม", "ประธานกรรมการ\nกรรมการ");
        committee.type("รายงานการประชุม", "ขอคำชี้แจงก่อนหาข้อยุติ");
        committee.type("คำถามถึงหน่วยงานเรื่องคำรับรองทั้งฉบับ", QUESTION);
        committee.pressAndConfirm("เลื่อนการประชุม");
        committee.reads("เลื่อนการประชุมและส่งคำถามให้หน่วยงานแล้ว");
    }

    private void answer(Desk officer) {
        officer.openTask("ชี้แจงต่อคณะกรรมการ");
        officer.reads(QUESTION);
        officer.type("คำชี้แจง", "งบประมาณเท่าเดิม และผลปีก่อนสูงกว่าเป้าหมายเพียงเล็กน้อย");
        officer.isWhole("officer-answers-the-committee");
        officer.press("ส่งคำชี้แจง");
        officer.reads("ส่งคำชี้แจงให้คณะกรรมการแล้ว");
    }
}
