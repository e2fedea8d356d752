package org.khamrabrong;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.amendment.AmendmentStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is typed into the form of a step, or as the reason of what it asks, stands there again in another session. */
@ApplicationTest
class EveryFormKeepsTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AmendmentStand amendments;

    @Autowired
    ApplicationContext application;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Task_ApproveDraft",
                "Task_SettleFormally",
                "Task_AnswerCommittee",
                "Task_ReportResults",
                "Task_ApproveReport",
                "Task_AnswerChallenge",
                "Task_DecideAppeal",
                "Task_WriteAmendment",
                "Task_ApproveAmendment",
                "Task_DecideAmendment"
            })
    void whatWasTypedIntoItsFields(String step) {
        Made made = organizations.make();
        keeps(made, openedUntil(made, step), step, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Task_ApproveDraft", "Task_ApproveReport"})
    void whatALaterApproverTyped(String step) {
        Made made = organizations.make();
        keeps(made, walk.openedUntil(made, step, Role.HEAD), step, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Task_ConfirmResult", "Task_SignAsMaker", "Task_SignAsReceiver"})
    void theReasonWhyItIsNotPassedOn(String step) {
        Made made = organizations.make();
        keeps(made, openedUntil(made, step), step, true);
    }

    private void keeps(Made made, AgreementId id, String step, boolean reason) {
        WorkRow row = walk.waiting(made, id).orElseThrow();
        String person = made.username(row.role());
        List<String> words;
        try (Browserless screen = Browserless.as(person, application).open(row.address())) {
            assertThat(screen.text()).as(step).isNotEmpty();
            ask(reason);
            List<TextArea> areas = _find(TextArea.class);
            words = IntStream.range(0, areas.size())
                    .mapToObj(index -> "พิมพ์ค้างไว้ " + index)
                    .toList();
            IntStream.range(0, areas.size()).forEach(index -> _setValue(areas.get(index), words.get(index)));
        }
        assertThat(words).as(step).isNotEmpty();
        try (Browserless again = Browserless.as(person, application).open(row.address())) {
            assertThat(again.text()).contains("ท่านเป็นผู้รับงานนี้อยู่");
            ask(reason);
            assertThat(typed()).as(step).isEqualTo(words);
        }
    }

    private AgreementId openedUntil(Made made, String step) {
        return amendments.serves(step) ? amendments.openedUntil(made, step) : walk.openedUntil(made, step);
    }

    /** What gives a step back or refuses it asks for the reason first. */
    private static void ask(boolean reason) {
        if (reason) {
            _click(_find(Button.class).stream()
                    .filter(button -> button.hasThemeName("error"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static List<String> typed() {
        return _find(TextArea.class).stream().map(TextArea::getValue).toList();
    }
}
