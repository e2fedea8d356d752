package org.khamrabrong;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;

/** A percentage from the library: numbered, its blank filled in, its levels told in the words of the paper, tried out. */
final class PercentageScene {

    private static final String NAME =
            "ร้อยละของหมู่บ้าน/ชุมชนภายในจังหวัดที่มีการจัดทำแผนพัฒนาหมู่บ้านโดยคณะกรรมการหมู่บ้าน";
    private static final String COLLECTOR = "ผู้จัดเก็บข้อมูล";

    private final Desk officer;
    private final IndicatorForm form;

    PercentageScene(Desk officer) {
        this.officer = officer;
        this.form = new IndicatorForm(officer);
    }

    void play() {
        form.pickFromTheLibrary(NAME);
        fillTheBlank();
        form.type("หมายเลข", "7.1");
        form.choose("มิติ", "มิติภายนอก");
        form.type("น้ำหนัก", "๕");
        tellTheLevels();
        tryAResult();
        officer.photograph("picked-percentage");
        officer.passesAxe("indicator-form");
        form.save("7.1");

        form.open(NAME);
        isAsItWasSaved();
        form.close();
    }

    /** The way on top leads to the field, which says itself what is to be done. */
    private void fillTheBlank() {
        form.follow(COLLECTOR);
        assertThat(form.field(COLLECTOR)).isFocused();
        Locator mark = form.sheet().getByText("ต้องเติมแทน “……”");
        assertThat(mark).isVisible();
        form.type(COLLECTOR, "ปลัดอำเภอ");
        assertThat(mark).hasCount(0);
    }

    private void tellTheLevels() {
        form.type("ค่าเป้าหมาย", "90");
        form.type("ค่าเป้าหมายหรือค่าของระดับ", "90");
        form.type("+/-", "2.5");
        form.levelsAre("85", "87.5", "90", "92.5", "95");
        assertThat(form.sheet().locator(".k-picture").first()).containsText("ค่าเป้าหมาย 90");
    }

    /** 91.25 lies half way between the third and the fourth level. */
    private void tryAResult() {
        form.type("ตัวตั้ง", "365");
        form.type("ตัวหาร", "400");
        assertThat(form.sheet()).containsText("3.5000 คะแนน");
        assertThat(form.sheet().locator(".k-picture").first()).containsText("ผลการดำเนินงาน 91.25 ได้คะแนน 3.5000");
    }

    private void isAsItWasSaved() {
        assertThat(form.field("หมายเลข")).hasValue("7.1");
        form.chosen("มิติ", "มิติภายนอก");
        assertThat(form.field("น้ำหนัก")).hasValue("5");
        assertThat(form.field("ค่าเป้าหมาย")).hasValue("90");
        assertThat(form.field("+/-")).hasValue("2.5");
        form.chosen("ทิศทาง", "ยิ่งมากยิ่งดี");
        form.levelsAre("85", "87.5", "90", "92.5", "95");
        assertThat(form.field(COLLECTOR)).hasValue("ปลัดอำเภอ");
        assertThat(form.field("ตัวตั้ง")).hasValue("");
    }
}
