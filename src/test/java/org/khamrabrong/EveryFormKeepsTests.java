package org.khamrabrong;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.LocatorJ;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldBase;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.amendment.AmendmentStand;
import org.khamrabrong.evaluation.ReopeningStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.organization.Role;
import org.khamrabrong.rules.ModelFile;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * What is chosen and typed in the form of a step, or as the reason of what it asks, stands there again in another session:
 * in every human step of every model.
 */
@ApplicationTest
class EveryFormKeepsTests {

    private static final String DRAFT = "Task_DraftAgreement";

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AmendmentStand amendments;

    @Autowired
    ReopeningStand reopenings;

    @Autowired
    ApplicationContext application;

    static Stream<String> steps() {
        return ModelFile.processes().stream()
                .flatMap(file -> file.process().getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void whatWasChosenAndTyped(String step) {
        Made made = organizations.make();
        keeps(made, openedUntil(made, step), step);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Task_ApproveDraft", "Task_ApproveReport"})
    void whatALaterApproverTyped(String step) {
        Made made = organizations.make();
        keeps(made, walk.openedUntil(made, step, Role.HEAD), step);
    }

    private AgreementId openedUntil(Made made, String step) {
        if (reopenings.serves(step)) {
            return reopenings.openedUntil(made, step);
        }
        return amendments.serves(step) ? amendments.openedUntil(made, step) : walk.openedUntil(made, step);
    }

    private void keeps(Made made, AgreementId id, String step) {
        WorkRow row = walk.waiting(made, id).orElseThrow();
        assertThat(row.taskKey()).isEqualTo(step);
        String person = made.username(row.role());
        List<String> words;
        try (Browserless screen = Browserless.as(person, application).open(row.address())) {
            assertThat(screen.text()).as(step).isNotEmpty();
            openTheFirstItem();
            chooseWhatAsksForWords();
            askForTheReason(step);
            words = type();
        }
        assertThat(words).as(step).isNotEmpty();
        try (Browserless again = Browserless.as(person, application).open(row.address())) {
            assertThat(again.text()).contains("ท่านเป็นผู้รับงานนี้อยู่");
            openTheFirstItem();
            askForTheReason(step);
            assertThat(typed()).as(step).isEqualTo(words);
        }
    }

    /** A form that shows one item at a time opens at the first that is not done. */
    private static void openTheFirstItem() {
        _find(NativeButton.class, spec -> spec.withClasses("k-choice")).stream()
                .findFirst()
                .ifPresent(LocatorJ::_click);
    }

    /** Where a form has no field yet: the last of each choice, and everything that can be ticked. */
    private static void chooseWhatAsksForWords() {
        if (fields().isEmpty()) {
            _find(RadioButtonGroup.class).forEach(EveryFormKeepsTests::chooseTheLast);
            _find(Checkbox.class).forEach(box -> _setValue(box, true));
        }
    }

    @SuppressWarnings("unchecked")
    private static void chooseTheLast(RadioButtonGroup<?> group) {
        var items = ((RadioButtonGroup<Object>) group).getListDataView();
        _setValue((RadioButtonGroup<Object>) group, items.getItem(items.getItemCount() - 1));
    }

    /** Where a form has no field even then: what gives the step back asks for the reason, the draft's plan has a form. */
    private static void askForTheReason(String step) {
        if (fields().isEmpty()) {
            _click(
                    step.equals(DRAFT)
                            ? _get(Button.class, spec -> spec.withText("แก้ไขแผน"))
                            : _find(Button.class).stream()
                                    .filter(button -> button.hasThemeName("error"))
                                    .findFirst()
                                    .orElseThrow());
        }
    }

    private static List<String> type() {
        List<String> words = IntStream.range(0, fields().size())
                .mapToObj(place ->
                        fields().get(place) instanceof ThaiDecimalField ? "1" + place : "พิมพ์ค้างไว้ " + place)
                .toList();
        IntStream.range(0, words.size()).forEach(place -> _setValue(fields().get(place), words.get(place)));
        return words;
    }

    private static List<String> typed() {
        return fields().stream().map(TextFieldBase::getValue).toList();
    }

    private static List<TextFieldBase<?, String>> fields() {
        return Stream.<TextFieldBase<?, String>>concat(
                        _find(TextArea.class).stream(), _find(ThaiDecimalField.class).stream())
                .toList();
    }
}
