package org.khamrabrong;

/** The people of the demonstration who play the cycle, by the names that the login page lists. */
enum Account {
    OFFICER("นางสาวกันยา ตัวอย่าง", "นักวิเคราะห์นโยบายและแผน"),
    GOVERNOR("นายธันวา ตัวอย่าง", "ผู้กำกับดูแลตัวชี้วัด"),
    HEAD("นางมีนา ตัวอย่าง", "เลขานุการกรม"),
    SUPERIOR("นายเมษา ตัวอย่าง", "อธิบดีกรมบังคับคดี"),
    NEGOTIATOR("นางสาวพฤษภา ตัวอย่าง", "ผู้แทนเจรจาตัวชี้วัด"),
    COMMITTEE("นายมิถุนา ตัวอย่าง", "กรรมการเจรจาและประเมินผล"),
    SECOND_MEMBER("นางสาวพฤกษา ตัวอย่าง", "รองอธิบดีกรมบังคับคดี"),
    EVALUATOR("นางกรกฎา ตัวอย่าง", "ผู้ประเมินผล"),
    STRATEGY("นายสิงหา ตัวอย่าง", "หัวหน้ากลุ่มพัฒนาระบบบริหาร"),
    AUDITOR("นางสาวตุลา ตัวอย่าง", "ผู้ตรวจสอบภายใน");

    static final String PASSWORD = "khamrabrong";

    private final String fullName;
    private final String position;

    Account(String fullName, String position) {
        this.fullName = fullName;
        this.position = position;
    }

    String fullName() {
        return fullName;
    }

    /** As the history names the person. */
    String inHistory() {
        return fullName + " (" + position + ")";
    }
}
