package org.khamrabrong.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.ApplicationTest;
import org.khamrabrong.Browserless;
import org.khamrabrong.TestOrganization;
import org.khamrabrong.TestOrganization.Made;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.library.IndicatorLibrary;
import org.khamrabrong.library.LibraryEntry;
import org.khamrabrong.library.LibraryUpkeep;
import org.khamrabrong.library.Template;
import org.khamrabrong.library.TemplateRow;
import org.khamrabrong.library.TemplateSearch;
import org.khamrabrong.organization.Actors;
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
    LibraryUpkeep upkeep;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationContext application;

    private Made made;
    private String word;
    private String own;
    private Browserless screen;

    @BeforeEach
    void putOneOfOurOwnOnTheShelf() {
        made = organizations.make();
        word = "เอกลักษณ์ " + UUID.randomUUID();
        own = asStrategy(() -> {
            Template model = library.find("individual-2.3-25").template();
            return upkeep.add(new Template(
                    null, model.source(), null, null, model.indicator().withName(word)));
        });
        screen = Browserless.as(made.username(Role.STRATEGY), application);
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void everyTemplateOpenedAndSavedWithoutAChangeStaysAsItIs() {
        List<TemplateRow> shelf = asStrategy(() -> library.search(TemplateSearch.EVERYTHING, PageRequest.of(0, ALL))
                .getContent());
        for (TemplateRow row : shelf) {
            LibraryEntry before = asStrategy(() -> library.find(row.code()));
            edit(row.code());
            click("บันทึก");

            assertThat(screen.text()).as(row.code()).contains("รหัส " + row.code());
            assertThat(asStrategy(() -> library.find(row.code()))).isEqualTo(before);
        }

        assertThat(shelf).hasSizeGreaterThanOrEqualTo(55);
    }

    @Test
    void changesMeasureTargetAndScale() {
        edit(own);
        select("วิธีวัด").setValue("survey");
        _setValue(decimal("ค่าเป้าหมาย"), "95");
        _find(ThaiDecimalField.class, spec -> spec.withLabel("5").withCount(1))
                .forEach(field -> _setValue(field, "99"));
        click("บันทึก");

        Indicator written = stored().template().indicator();
        assertThat(written.measure()).isInstanceOf(SurveyMeasure.class);
        assertThat(written.target()).isEqualByComparingTo("95");
        assertThat(written.scale().ascending().get(4).value()).isEqualByComparingTo("99");
        assertThat(stored().version()).isEqualTo(2);
    }

    @Test
    void copiesAsANewOne() {
        screen.open("library/" + own + "/copy");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("ชื่อตัวชี้วัด")), "สำเนาของ " + word);
        click("บันทึก");

        assertThat(codes()).hasSize(2).contains(own);
    }

    @Test
    void addsOneFromAnEmptyIndicator() {
        screen.open("library");
        click("เพิ่มต้นแบบ");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("ชื่อตัวชี้วัด")), "ต้นแบบใหม่ " + word);
        click("บันทึก");
        assertThat(codes()).containsExactly(own);
        assertThat(screen.text()).contains("ยังบันทึกไม่ได้");

        _setValue(text("หมายเลข"), "1");
        _setValue(text("เอกสารที่มา"), "หนังสือเวียนจังหวัด");
        _setValue(text("ข้อในเอกสาร"), "3");
        click("บันทึก");

        assertThat(codes()).hasSize(2);
        assertThat(screen.text()).contains("หนังสือเวียนจังหวัด ข้อ 3");
    }

    @Test
    void theSecondWriterSeesBothVersionsAndKeepsTheTypedText() {
        edit(own);
        _setValue(text("หน่วยวัด"), "แห่ง");
        colleagueSaysUnit("ครัวเรือน");
        click("บันทึก");

        assertThat(stored().template().indicator().unit()).isEqualTo("ครัวเรือน");
        assertThat(screen.text()).contains("ครัวเรือน", "แห่ง", "ตามที่ท่านพิมพ์", "เปิดฉบับที่ 2");
        assertThat(text("หน่วยวัด").getValue()).isEqualTo("แห่ง");

        click("บันทึก");
        assertThat(stored().template().indicator().unit()).isEqualTo("แห่ง");
        assertThat(stored().version()).isEqualTo(3);
    }

    private void colleagueSaysUnit(String unit) {
        asStrategy(() -> {
            LibraryEntry seen = library.find(own);
            Template template = seen.template();
            return upkeep.change(
                    own,
                    seen.revision(),
                    new Template(
                            own,
                            template.source(),
                            null,
                            null,
                            template.indicator().withUnit(unit)));
        });
    }

    private void edit(String code) {
        screen.open("library/" + code + "/edit");
    }

    private LibraryEntry stored() {
        return asStrategy(() -> library.find(own));
    }

    private List<String> codes() {
        return asStrategy(() -> library.search(new TemplateSearch(word, null, false), PageRequest.of(0, 20))
                .map(TemplateRow::code)
                .getContent());
    }

    private <T> T asStrategy(Supplier<T> work) {
        return actors.as(made.username(Role.STRATEGY), work);
    }

    @SuppressWarnings("unchecked")
    private static Select<String> select(String label) {
        return _get(Select.class, spec -> spec.withLabel(label));
    }

    private static TextField text(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static ThaiDecimalField decimal(String label) {
        return _get(ThaiDecimalField.class, spec -> spec.withLabel(label));
    }

    private static void click(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }
}
