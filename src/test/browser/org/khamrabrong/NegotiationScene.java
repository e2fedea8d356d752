package org.khamrabrong;

/** One counter-offer, accepted; then everything settled before the committee, on the record. */
final class NegotiationScene {

    private static final String HIGHER = "80";
    private static final String BECAUSE = "ผลสองปีก่อนสูงกว่าค่าเป้าหมายที่เสนอ จึงขอเพิ่มค่าเป้าหมายเป็นร้อยละ 80";

    private final Company company;

    NegotiationScene(Company company) {
        this.company = company;
    }

    void play() {
        company.as(Account.NEGOTIATOR, this::counter);
        company.as(Account.OFFICER, this::acceptTheCounter);
        company.as(Account.COMMITTEE, this::settle);
    }

    private void counter(Desk negotiator) {
        negotiator.openTask("พิจารณาข้อเสนอตัวชี้วัด");
        negotiator.press(negotiator.choice("1.1"));
        negotiator.choose("เสนอแย้ง");
        negotiator.type("ค่าเป้าหมาย", HIGHER);
        negotiator.type("เหตุผล", BECAUSE);
        negotiator.photograph("negotiator-counters");
        negotiator.pressAndConfirm("ยอมรับข้อที่เหลือทั้งหมด");
        negotiator.press("ส่งคำตอบให้หน่วยงาน");
        negotiator.reads("ส่งคำตอบให้หน่วยงานแล้ว");
    }

    private void acceptTheCounter(Desk officer) {
        officer.openTask("ตอบข้อเสนอของผู้เจรจา");
        officer.press(officer.choice("1.1"));
        officer.reads(BECAUSE);
        officer.choose("ยอมรับข้อเสนอของผู้เจรจา");
        officer.photograph("officer-accepts-the-counter-offer");
        officer.press("ส่งคำตอบให้ผู้เจรจา");
        officer.reads("ตกลงกันได้ทุกตัวชี้วัด");
    }

    private void settle(Desk committee) {
        committee.openTask("หาข้อยุติทีละตัวชี้วัด");
        committee.pressAndConfirm("ยุติข้อที่เหลือตามที่ตกลง");
        committee.type("วันที่ประชุม", "๒๖/๑๐/๒๕๖๓");
        committee.type("ผู้เข้าประชุม", "ประธานกรรมการเจรจา\nผู้แทนกลุ่มพัฒนาระบบบริหาร\nเลขานุการกรม");
        committee.type("รายงานการประชุม", "ที่ประชุมเห็นชอบตัวชี้วัด ค่าเป้าหมาย และเกณฑ์การให้คะแนนทุกตัวตามที่เจรจา");
        committee.photograph("committee-settles");
        committee.press("บันทึกข้อยุติ");
        committee.reads("บันทึกข้อยุติแล้ว");
    }
}
