package org.khamrabrong.library.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.scorecard.form.FormFields.area;
import static org.khamrabrong.scorecard.form.FormFields.click;
import static org.khamrabrong.scorecard.form.FormFields.decimal;
import static org.khamrabrong.scorecard.form.FormFields.field;
import static org.khamrabrong.scorecard.form.FormFields.select;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.OwnTemplate;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.library.IndicatorLibrary;
import org.khamrabrong.library.LibraryEntry;
import org.khamrabrong.library.Source;
import org.khamrabrong.library.Template;
import org.khamrabrong.library.TemplateRow;
import org.khamrabrong.library.TemplateSearch;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.SurveyMeasure;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;

/** The strategy office writes a template in the form of the indicators: words, measure, scale, target and plan. */
@ApplicationTest
class TemplateEditViewTests {

    private static final int ALL = 100;

    @Autowired
    TestOrganization organizations;

    @Autowired
    IndicatorLibrary library;

    @Autowired
    ApplicationContext application;

    private OwnTemplate own;
    private Browserless screen;

    @BeforeEach
    void putOneOfOurOwnOnTheShelf() {
        own = OwnTemplate.of(organizations.make(), application);
        screen = Browserless.as(own.made().username(Role.STRATEGY), application);
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void everyTemplateOpenedAndSavedWithoutAChangeStaysAsItIs() {
        List<TemplateRow> shelf = own.asStrategy(() -> library.search(TemplateSearch.EVERYTHING, PageRequest.of(0, ALL))
                .getContent());
        for (TemplateRow row : shelf) {
            LibraryEntry before = own.asStrategy(() -> library.find(row.code()));
            edit(row.code());
            click("บันทึก");

            assertThat(screen.text()).as(row.code()).contains("รหัส " + row.code());
            assertThat(own.asStrategy(() -> library.find(row.code()))).isEqualTo(before);
        }

        assertThat(shelf).hasSizeGreaterThanOrEqualTo(55);
    }

    @Test
    void changesMeasureTargetAndScale() {
        edit(own.code());
        select("วิธีวัด").setValue("survey");
        _setValue(decimal("ค่าเป้าหมาย"), "95");
        _find(ThaiDecimalField.class, spec -> spec.withLabel("5").withCount(1))
                .forEach(field -> _setValue(field, "99"));
        click("บันทึก");

        Indicator written = own.stored().template().indicator();
        assertThat(written.measure()).isInstanceOf(SurveyMeasure.class);
        assertThat(written.target()).isEqualByComparingTo("95");
        assertThat(written.scale().ascending().get(4).value()).isEqualByComparingTo("99");
        assertThat(own.stored().version()).isEqualTo(2);
    }

    @Test
    void copiesAsANewOne() {
        screen.open("library/" + own.code() + "/copy");
        _setValue(area("ชื่อตัวชี้วัด"), "สำเนาของ " + own.word());
        click("บันทึก");

        assertThat(own.codes()).hasSize(2).contains(own.code());
    }

    @Test
    void addsOneFromAnEmptyIndicator() {
        screen.open("library");
        click("เพิ่มต้นแบบ");
        _setValue(area("ชื่อตัวชี้วัด"), "ต้นแบบใหม่ " + own.word());
        click("บันทึก");
        assertThat(own.codes()).containsExactly(own.code());
        assertThat(screen.text()).contains("ยังบันทึกไม่ได้");

        _setValue(field("หมายเลข"), "1");
        _setValue(field("เอกสารที่มา"), "หนังสือเวียนจังหวัด");
        _setValue(field("ข้อในเอกสาร"), "3");
        click("บันทึก");

        assertThat(own.codes()).hasSize(2);
        assertThat(screen.text()).contains("หนังสือเวียนจังหวัด ข้อ 3");
    }

    @Test
    void theSecondWriterSeesBothVersionsAndKeepsTheTypedText() {
        edit(own.code());
        _setValue(field("หน่วยวัด"), "แห่ง");
        own.changeIndicator(indicator -> indicator.withUnit("ครัวเรือน"));
        click("บันทึก");

        assertThat(own.stored().template().indicator().unit()).isEqualTo("ครัวเรือน");
        assertThat(screen.text()).contains("ครัวเรือน", "แห่ง", "ตามที่ท่านพิมพ์", "เปิดฉบับที่ 2");
        assertThat(field("หน่วยวัด").getValue()).isEqualTo("แห่ง");

        click("บันทึก");
        assertThat(own.stored().template().indicator().unit()).isEqualTo("แห่ง");
        assertThat(own.stored().version()).isEqualTo(3);
    }

    @Test
    void theComparisonOfTheTwoVersionsLeavesNothingOut() {
        edit(own.code());
        _setValue(field("หมายเลข"), "9.9");
        own.change(template -> new Template(
                own.code(),
                new Source("หนังสือเวียนจังหวัด", "7", "ข้อสังเกตของเพื่อน"),
                "นายอำเภอ",
                2,
                template.indicator()));
        click("บันทึก");

        assertThat(screen.text())
                .contains("หนังสือเวียนจังหวัด", "7", "ข้อสังเกตของเพื่อน", "นายอำเภอ", "รอบที่ 2", "9.9")
                .contains("เอกสารที่มา", "ข้อในเอกสาร", "ตำแหน่งที่เกี่ยวข้อง", "รอบครึ่งปี", "ข้อสังเกตจากเอกสาร");
    }

    @Test
    void changesThePaperOfAnExistingTemplateWhichIsShownByItsName() {
        edit(own.code());
        assertThat(field("เอกสารที่มา").getValue()).isEqualTo("แบบตัวชี้วัดรายบุคคล (ปผ.3)");
        _setValue(field("ข้อในเอกสาร"), "2.3 (26)");
        click("บันทึก");
        assertThat(own.stored().template().source().paper()).isEqualTo("kpi-templates-individual");
        assertThat(own.stored().template().source().section()).isEqualTo("2.3 (26)");

        edit(own.code());
        _setValue(field("เอกสารที่มา"), "หนังสือเวียนจังหวัด");
        click("บันทึก");
        assertThat(own.stored().template().source().paper()).isEqualTo("หนังสือเวียนจังหวัด");
    }

    @Test
    void keepsWhatWasTypedThroughALostSession() {
        edit(own.code());
        _setValue(field("หน่วยวัด"), "แห่ง");
        _setValue(area("ข้อสังเกตจากเอกสาร"), "พิมพ์ค้างไว้");
        select("รอบครึ่งปี").setValue("2");
        _setValue(decimal("น้ำหนัก"), "สี่");
        loseTheSession();

        edit(own.code());
        assertThat(screen.text()).contains("คืนข้อความที่พิมพ์ค้างไว้ให้แล้ว");
        assertThat(field("หน่วยวัด").getValue()).isEqualTo("แห่ง");
        assertThat(area("ข้อสังเกตจากเอกสาร").getValue()).isEqualTo("พิมพ์ค้างไว้");
        assertThat(decimal("น้ำหนัก").getValue()).isEqualTo("สี่");
        _setValue(decimal("น้ำหนัก"), "0");
        click("บันทึก");

        assertThat(own.stored().template().indicator().unit()).isEqualTo("แห่ง");
        assertThat(own.stored().template().source().note()).isEqualTo("พิมพ์ค้างไว้");
        edit(own.code());
        assertThat(screen.text()).doesNotContain("คืนข้อความที่พิมพ์ค้างไว้ให้แล้ว");
    }

    @Test
    void throwsAwayWhatWasTypedOnlyWhenAskedTo() {
        screen.open("library/" + own.code() + "/copy");
        _setValue(field("หน่วยวัด"), "แห่ง");
        click("กลับโดยไม่บันทึก");
        screen.open("library/" + own.code() + "/copy");
        assertThat(field("หน่วยวัด").getValue()).isEqualTo("แห่ง");

        click("ทิ้งที่พิมพ์ไว้");
        assertThat(_get(Confirm.class).getElement().getTextRecursively()).contains("จะหายไปทั้งหมดและเรียกคืนไม่ได้");
        click("ยกเลิก");
        assertThat(field("หน่วยวัด").getValue()).isEqualTo("แห่ง");
        click("ทิ้งที่พิมพ์ไว้");
        click("ทิ้งข้อความ");
        assertThat(field("หน่วยวัด").getValue()).isEqualTo("ร้อยละ");
        screen.open("library/" + own.code() + "/copy");
        assertThat(field("หน่วยวัด").getValue()).isEqualTo("ร้อยละ");
    }

    @Test
    void showsBothVersionsWhereTheTemplateWasSavedAnewSinceItWasTyped() {
        edit(own.code());
        _setValue(field("หน่วยวัด"), "แห่ง");
        loseTheSession();
        own.changeIndicator(indicator -> indicator.withUnit("ครัวเรือน"));

        edit(own.code());
        assertThat(screen.text()).contains("มีผู้บันทึกต้นแบบนี้ใหม่", "ครัวเรือน", "ตามที่ท่านพิมพ์");
    }

    @Test
    void saysOfABlankThatItIsLeftToTheOffice() {
        edit(own.code());

        assertThat(screen.text())
                .contains("เว้น “……” ให้หน่วยงานเติม 1 ช่อง", "หน่วยงานเติมแทน “……”")
                .doesNotContain("ยังต้องเติม");
    }

    private void loseTheSession() {
        screen.close();
        screen = Browserless.as(own.made().username(Role.STRATEGY), application);
    }

    private void edit(String code) {
        screen.open("library/" + code + "/edit");
    }
}
