package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** A milestone from the library: the dates that it leaves open are written into its table, and the months ticked there. */
final class MonthPlanScene {

    private static final String NAME =
            "ระดับความสำเร็จของการดำเนินการตามโครงการสนับสนุนการบูรณาการการปฏิบัติงานของอำเภอ";
    private static final List<String> MONTHS = List.of("ตุลาคม", "พฤศจิกายน", "ธันวาคม");

    private final Desk officer;
    private final IndicatorForm form;

    MonthPlanScene(Desk officer) {
        this.officer = officer;
        this.form = new IndicatorForm(officer);
    }

    void play() {
        form.pickFromTheLibrary(NAME);
        form.type("หมายเลข", "7.2");
        form.choose("มิติ", "มิติภายใน");
        form.type("น้ำหนัก", "3");
        form.type("ผู้จัดเก็บข้อมูล", "ปลัดอำเภอ");
        form.follow("ขั้นตอนการดำเนินงาน");
        assertThat(form.field("การดำเนินงาน แถวที่ 1")).isFocused();
        form.type("การดำเนินงาน แถวที่ 1", "สรุปแผนการดำเนินงานเสนอผู้บังคับบัญชาภายใน 31 ต.ค.");
        form.type("การดำเนินงาน แถวที่ 2", "แจ้งอำเภอจัดทำโครงการภายใน 30 พ.ย.");
        tickByTheArrowKeys();
        officer.photograph("month-plan");
        officer.passesAxe("month-plan");
        form.save("7.2");

        form.open(NAME);
        isAsItWasSaved();
        form.close();
    }

    /** The space bar ticks a month, the arrow goes on to the next; the second step begins under the last of the first. */
    private void tickByTheArrowKeys() {
        form.field(month(0, 1)).focus();
        for (int month = 0; month < 2; month++) {
            officer.page().keyboard().press("Space");
            officer.page().keyboard().press("ArrowRight");
        }
        officer.page().keyboard().press("ArrowDown");
        officer.page().keyboard().press("Space");
        officer.settle();
        isPlanned();
    }

    private void isAsItWasSaved() {
        assertThat(form.field("ขั้นที่ แถวที่ 2")).hasValue("1");
        assertThat(form.field("ข้อ แถวที่ 2")).hasValue("1.2");
        assertThat(form.field("การดำเนินงาน แถวที่ 2")).hasValue("แจ้งอำเภอจัดทำโครงการภายใน 30 พ.ย.");
        assertThat(form.field("ขาดข้อละหัก แถวที่ 7")).hasValue("0.25");
        isPlanned();
    }

    private void isPlanned() {
        assertThat(form.field(month(0, 1))).isChecked();
        assertThat(form.field(month(1, 1))).isChecked();
        assertThat(form.field(month(2, 1))).not().isChecked();
        assertThat(form.field(month(2, 2))).isChecked();
        assertThat(form.field(month(1, 2))).not().isChecked();
    }

    private static String month(int month, int row) {
        return MONTHS.get(month) + " แถวที่ " + row;
    }
}
