package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.khamrabrong.fixture.SampleOffice;

/** The administrator sets the office up, brings its units and people from a file, and prints everybody's invitation. */
final class OrganizationScene {

    static final int UNITS = 300;
    private static final int PEOPLE = 900;

    private static final String BODY = "กรมตัวอย่าง";
    private static final String USERNAME = "admin.office";
    private static final String PASSWORD = "ช้างเผือกเดินข้ามสะพาน";

    /** Milliseconds; nothing waits this long where all is well. */
    private static final double LONG = 240_000;

    private final Company company;
    private final RunningOffice office;
    private Invitations invitations;

    OrganizationScene(Company company, RunningOffice office) {
        this.company = company;
        this.office = office;
    }

    Invitations invitations() {
        return invitations;
    }

    void play() {
        company.as("administrator", administrator -> {
            setUp(administrator);
            mendThreeMistakes(administrator);
            takeTheOffice(administrator);
            invite(administrator);
        });
    }

    private void setUp(Window administrator) {
        administrator.visit("setup");
        administrator.type("รหัสใช้ครั้งเดียว (แสดงที่เครื่องแม่ข่ายเมื่อเริ่มทำงาน)", office.token());
        administrator.type("ชื่อหน่วยงานภาษาไทย", BODY);
        administrator.type("ชื่อหน่วยงานภาษาอังกฤษ", "Example Department");
        administrator.type("ชื่อและนามสกุล", "นางสาวมกรา ตัวอย่าง");
        administrator.type("ตำแหน่ง", "นักวิชาการคอมพิวเตอร์");
        administrator.type("ชื่อผู้ใช้", USERNAME);
        administrator.type("รหัสผ่านใหม่", PASSWORD);
        administrator.type("รหัสผ่านใหม่อีกครั้ง", PASSWORD);
        administrator.photographForGuide("set-up");
        administrator.isWhole("setup");
        administrator.press("บันทึกผู้ดูแลระบบคนแรก");
        administrator.signInAs(USERNAME, PASSWORD);
        administrator.photograph("administrator-home");
        administrator.isWhole("administrator-home");
        administrator.visit("beginning");
        administrator.isWhole("beginning");
    }

    private void mendThreeMistakes(Window administrator) {
        administrator.openPlace("หน่วยงานและบุคลากร");
        link(administrator, "นำเข้าจากไฟล์").first().click();
        assertThat(administrator.heading()).hasText("นำเข้าหน่วยงานและบุคลากร");
        administrator.bring("หน่วยงาน.xlsx", office().withThreeMistakes().workbook());
        administrator.reads("พบข้อผิด 3 แห่ง");
        administrator.reads("สายบังคับบัญชาวนกลับมาที่เดิม");
        administrator.reads("ไม่รู้จักระดับ “กองใหญ่”");
        administrator.reads("ชื่อผู้ใช้ officer.0006 ซ้ำกับ");
        assertThat(administrator.button("นำเข้า")).isDisabled();
        administrator.page().getByText("สิ่งที่พบในไฟล์").evaluate("heading => heading.scrollIntoView()");
        administrator.photographForGuide("import-mistakes");
        administrator.passesAxe("import-mistakes");
        administrator.press("เอาไฟล์ออก");
    }

    private void takeTheOffice(Window administrator) {
        administrator.bring("หน่วยงาน.xlsx", office().workbook());
        administrator.reads("ใหม่ 299");
        administrator.photographForGuide("import-differences");
        administrator.press("นำเข้า");
        administrator.press(Window.button(administrator.dialog(), "นำเข้า"));
        appears(administrator, "นำเข้าแล้วใน");
        administrator.openPlace("หน่วยงานและบุคลากร");
        administrator.reads("ทั้งหมด 300 หน่วยงาน");
        administrator.photographForGuide("organization");
        administrator.passesAxe("organization");
    }

    private void invite(Window administrator) {
        administrator.visit("invitations");
        administrator.photographForGuide("invitations");
        administrator.passesAxe("invitations");
        administrator.press("เชิญทุกคนในรายการ");
        Locator sheets = administrator
                .page()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("ดาวน์โหลดใบเชิญ"));
        assertThat(sheets).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        invitations = new Invitations(administrator.download(sheets), office);
        administrator.photograph("invited");
    }

    static void appears(Window window, String words) {
        assertThat(window.page().getByText(words).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
    }

    private static Locator link(Window window, String words) {
        return window.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    private static SampleOffice office() {
        return SampleOffice.of(BODY, UNITS, PEOPLE);
    }
}
