package org.khamrabrong.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.scorecard.form.FormFields.area;
import static org.khamrabrong.scorecard.form.FormFields.click;
import static org.khamrabrong.scorecard.form.FormFields.field;
import static org.khamrabrong.scorecard.form.FormFields.follow;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kit.Led;
import org.khamrabrong.library.IndicatorLibrary;
import org.khamrabrong.library.LibraryUpkeep;
import org.khamrabrong.library.Template;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An indicator begun from the library: a copy with its blanks marked, which must be filled in before the draft is handed in. */
@ApplicationTest
class PickingTests {

    /** A milestone whose steps leave words to the office. */
    private static final String STEPS =
            "ระดับความสำเร็จของการดำเนินการตามโครงการสนับสนุนการบูรณาการการปฏิบัติงานของอำเภอ";

    private static final String NAME =
            "ร้อยละของหมู่บ้าน/ชุมชนภายในจังหวัดที่มีการจัดทำแผนพัฒนาหมู่บ้านโดยคณะกรรมการหมู่บ้าน";

    @Autowired
    Drafting drafting;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    IndicatorLibrary library;

    @Autowired
    LibraryUpkeep upkeep;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationContext application;

    private DraftScreen draft;

    @BeforeEach
    void openTheForm() {
        draft = DraftScreen.with(TestOrganization.content(), application);
    }

    @AfterEach
    void leave() {
        draft.close();
    }

    @Test
    void opensACopyWithItsBlanksMarkedAndCountedAndItsOriginSaid() {
        pick(NAME);

        assertThat(area("ผู้จัดเก็บข้อมูล").hasClassName("k-blank")).isTrue();
        assertThat(remark(area("ผู้จัดเก็บข้อมูล"))).isEqualTo("ต้องเติมแทน “……”");
        assertThat(area("หมายเหตุ").getValue()).isEqualTo("ปรับจากคลังตัวชี้วัด individual-2.3-25 ฉบับที่ 1");
        assertThat(field("หมายเลข").getValue()).isEmpty();
        assertThat(draft.text()).contains("ยังต้องเติม “……” 1 ช่อง");
        follow("ผู้จัดเก็บข้อมูล");
        assertThat(Led.to()).isEqualTo("ผู้จัดเก็บข้อมูล");
    }

    @Test
    void unmarksABlankAsSoonAsItIsFilledIn() {
        pick(NAME);
        _setValue(area("ผู้จัดเก็บข้อมูล"), "ปลัดอำเภอ");

        assertThat(area("ผู้จัดเก็บข้อมูล").hasClassName("k-blank")).isFalse();
        assertThat(area("ผู้จัดเก็บข้อมูล").getHelperComponent()).isNull();
    }

    @Test
    void marksTheBlanksOfTheStepsInTheTableWhereTheyAreWritten() {
        pick(STEPS);
        List<TextArea> open = _find(TextArea.class).stream()
                .filter(cell -> cell.isVisible() && cell.getValue().contains(Template.BLANK))
                .toList();
        List<TextArea> cells = open.stream()
                .filter(cell -> cell.getAriaLabel().orElse("").startsWith("การดำเนินงาน"))
                .toList();

        assertThat(cells).hasSizeGreaterThan(1).allMatch(cell -> cell.hasClassName("k-blank"));
        follow("ขั้นตอนการดำเนินงาน");
        assertThat(Led.to()).startsWith("การดำเนินงาน แถวที่");
        open.forEach(cell -> _setValue(cell, "เติมแล้ว"));
        assertThat(cells).noneMatch(cell -> cell.hasClassName("k-blank"));
        assertThat(draft.text()).contains("ยังต้องเติม “……” 0 ช่อง");
    }

    @Test
    void theRowSaysWhichBlanksItHasAndLeadsToTheFirst() {
        changeFirst(indicator -> indicator.withDetails(withCollector(Template.BLANK)));
        draft.reopen();

        follow("ยังต้องเติม “……” 1 ช่อง: ผู้จัดเก็บข้อมูล");
        assertThat(Led.to()).isEqualTo("ผู้จัดเก็บข้อมูล");
    }

    @Test
    void theMessageAboveTheTableLeadsToTheFirstBlankToo() {
        changeFirst(indicator -> indicator.withDetails(withCollector(Template.BLANK)));
        draft.reopen();

        click("เติม");
        assertThat(Led.to()).isEqualTo("ผู้จัดเก็บข้อมูล");
    }

    @Test
    void theServiceRefusesADraftWithABlankByIndicatorAndField() {
        changeFirst(indicator -> indicator.withDetails(withCollector(Template.BLANK)));

        AgreementSnapshot seen = draft.snapshot();
        assertThatThrownBy(() -> actors.as(
                        draft.made().username(Role.OFFICER), () -> drafting.submit(draft.task(), seen.revision())))
                .hasMessageContaining("agreement.refusal.blankLeft.collector")
                .hasMessageContaining(first().number());
    }

    @Test
    void theFormSaysWhichBlanksAreLeftAndDoesNotOfferToHandIn() {
        changeFirst(indicator -> indicator.withDetails(withCollector(Template.BLANK)));
        draft.reopen();

        assertThat(draft.text())
                .contains("ตัวชี้วัด " + first().number() + " ยังต้องเติม 1 ช่อง: ผู้จัดเก็บข้อมูล", "ยังเสนอไม่ได้");
    }

    @Test
    void aFilledInDraftIsHandedIn() {
        changeFirst(indicator -> indicator.withDetails(withCollector("ปลัดอำเภอ")));
        AgreementSnapshot seen = draft.snapshot();

        actors.as(draft.made().username(Role.OFFICER), () -> drafting.submit(draft.task(), seen.revision()));

        assertThat(actors.as(draft.made().username(Role.OFFICER), () -> directory.versions(draft.id())))
                .extracting(VersionRow::kind)
                .containsExactly(VersionKind.SUBMITTED);
    }

    @Test
    void theCopyStaysAsItIsWhenTheLibraryChanges() {
        String strategy = draft.made().username(Role.STRATEGY);
        String code = actors.as(strategy, () -> {
            Template model = library.find("individual-2.3-25").template();
            return upkeep.add(new Template(
                    null, model.source(), null, null, model.indicator().withName("ต้นแบบ")));
        });
        Indicator copy = actors.as(strategy, () -> PickedIndicator.of(library.find(code)));
        changeFirst(indicator -> indicator.withName(copy.name()));
        actors.as(strategy, () -> {
            Template model = library.find(code).template();
            upkeep.change(
                    code,
                    library.find(code).revision(),
                    new Template(
                            code, model.source(), null, null, model.indicator().withName("ชื่ออื่น")));
        });

        assertThat(first().name()).isEqualTo(copy.name());
    }

    private static void pick(String name) {
        click("เลือกจากคลังตัวชี้วัด");
        _setValue(field("ค้นหา"), name);
        _click(_get(NativeButton.class, spec -> spec.withText(name).withCount(1)));
        click("เลือกตัวชี้วัดนี้");
    }

    private void changeFirst(UnaryOperator<Indicator> change) {
        draft.change(draft.made().username(Role.OFFICER), first().number(), change);
    }

    private Indicator first() {
        return draft.snapshot().content().indicators().get(0);
    }

    private static String remark(TextArea field) {
        return field.getHelperComponent().getElement().getTextRecursively();
    }

    private static Details withCollector(String collector) {
        return new Details(null, null, null, null, null, null, null, null, null, collector, null, null, null);
    }
}
