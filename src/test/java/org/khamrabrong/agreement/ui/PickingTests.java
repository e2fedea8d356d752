package org.khamrabrong.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.ApplicationTest;
import org.khamrabrong.Browserless;
import org.khamrabrong.CycleWalk;
import org.khamrabrong.TestOrganization;
import org.khamrabrong.TestOrganization.Made;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.kernel.AgreementId;
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

    private static final String NAME =
            "ร้อยละของหมู่บ้าน/ชุมชนภายในจังหวัดที่มีการจัดทำแผนพัฒนาหมู่บ้านโดยคณะกรรมการหมู่บ้าน";

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Drafting drafting;

    @Autowired
    IndicatorLibrary library;

    @Autowired
    LibraryUpkeep upkeep;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationContext application;

    private Made made;
    private AgreementId id;
    private Browserless screen;

    @BeforeEach
    void openTheForm() {
        made = organizations.make();
        id = organizations.open(made);
        screen = Browserless.as(made.username(Role.OFFICER), application).open("task/draft/" + task());
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void opensACopyWithItsBlanksMarkedAndCountedAndItsOriginSaid() {
        pick(NAME);

        assertThat(area("ผู้จัดเก็บข้อมูล").hasClassName("k-blank")).isTrue();
        assertThat(area("หมายเหตุ").getValue()).isEqualTo("ปรับจากคลังตัวชี้วัด individual-2.3-25 ฉบับที่ 1");
        assertThat(_get(TextField.class, spec -> spec.withLabel("หมายเลข")).getValue())
                .isEmpty();
        assertThat(screen.text()).contains("ยังต้องเติม “……” 1 ช่อง: ผู้จัดเก็บข้อมูล");
    }

    @Test
    void unmarksABlankAsSoonAsItIsFilledIn() {
        pick(NAME);
        _setValue(area("ผู้จัดเก็บข้อมูล"), "ปลัดอำเภอ");

        assertThat(area("ผู้จัดเก็บข้อมูล").hasClassName("k-blank")).isFalse();
    }

    @Test
    void theServiceRefusesADraftWithABlankByIndicatorAndField() {
        changeFirst(indicator -> indicator.withDetails(withCollector(Template.BLANK)));

        AgreementSnapshot seen = snapshot();
        assertThatThrownBy(() -> actors.as(made.username(Role.OFFICER), () -> drafting.submit(task(), seen.revision())))
                .hasMessageContaining("refusal.blankLeft.collector")
                .hasMessageContaining(first().number());
    }

    @Test
    void theFormSaysWhichBlanksAreLeftAndDoesNotOfferToHandIn() {
        changeFirst(indicator -> indicator.withDetails(withCollector(Template.BLANK)));
        screen.close();
        screen = Browserless.as(made.username(Role.OFFICER), application).open("task/draft/" + task());

        assertThat(screen.text())
                .contains("ตัวชี้วัด " + first().number() + " ยังต้องเติม 1 ช่อง: ผู้จัดเก็บข้อมูล", "ยังเสนอไม่ได้");
    }

    @Test
    void aFilledInDraftIsHandedIn() {
        changeFirst(indicator -> indicator.withDetails(withCollector("ปลัดอำเภอ")));
        AgreementSnapshot seen = snapshot();

        actors.as(made.username(Role.OFFICER), () -> drafting.submit(task(), seen.revision()));
    }

    @Test
    void theCopyStaysAsItIsWhenTheLibraryChanges() {
        String strategy = made.username(Role.STRATEGY);
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

    private void pick(String name) {
        _click(button("เลือกจากคลังตัวชี้วัด"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("ค้นหา")), name);
        _click(_get(NativeButton.class, spec -> spec.withText(name).withCount(1)));
        _click(button("เลือกตัวชี้วัดนี้"));
    }

    private void changeFirst(UnaryOperator<Indicator> change) {
        AgreementSnapshot seen = snapshot();
        Indicator before = seen.content().indicators().get(0);
        actors.as(
                made.username(Role.OFFICER),
                () -> drafting.changeIndicator(task(), seen.revision(), before.number(), change.apply(before)));
    }

    private Indicator first() {
        return snapshot().content().indicators().get(0);
    }

    private AgreementSnapshot snapshot() {
        return actors.as(made.username(Role.OFFICER), () -> directory.find(id));
    }

    private String task() {
        return walk.waiting(made, id).orElseThrow().task();
    }

    private static Details withCollector(String collector) {
        return new Details(null, null, null, null, null, null, null, null, null, collector, null, null, null);
    }

    private static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
