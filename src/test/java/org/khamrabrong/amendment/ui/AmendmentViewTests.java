package org.khamrabrong.amendment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.fixture.Hands.confirm;
import static org.khamrabrong.fixture.Hands.press;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.agreement.ui.page.DecisionCard;
import org.khamrabrong.amendment.AmendmentStand;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Fold;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.workflow.StepLooks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The forms of an amendment, and its part of the agreement's page, without a browser. */
@ApplicationTest
class AmendmentViewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    AmendmentStand stand;

    @Autowired
    ReportingStand steps;

    @Autowired
    StepLooks looks;

    @Autowired
    Actors actors;

    Browserless screen;
    Made made;
    AgreementId id;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void asksForAnAmendmentOnTheAgreementsPage() {
        id = stand.signed(made);
        screen = Browserless.as(made.username(Role.OFFICER), context).open("agreements/" + id + "?tab=amendments");

        press("amendment.ask");
        confirm("amendment.ask.begin");

        steps.jobs(id);
        assertThat(steps.waiting(id)).containsExactly("Task_WriteAmendment");
    }

    @Test
    void offersNoRequestToWhoeverIsNotTheOfficer() {
        id = stand.signed(made);
        screen = Browserless.as(made.username(Role.NEGOTIATOR), context).open("agreements/" + id + "?tab=amendments");

        String ask = Hands.say("amendment.ask");
        assertThat(_find(Button.class, search -> search.withText(ask))).isEmpty();
    }

    @Test
    void keepsWhatTheOfficerTypedAndAsksForTheRoundBeforeItIsHandedIn() {
        id = stand.openedUntil(made, "Task_WriteAmendment");
        stand.weightsMoved(made, id);
        open(Role.OFFICER, "task/write-amendment/", "Task_WriteAmendment");

        press("amendment.submit");
        assertThat(round().isInvalid()).isTrue();
        assertThat(steps.waiting(id)).containsExactly("Task_WriteAmendment");
    }

    @Test
    void theWeightsThatMoveStandBeforeAndAfterBesideBothSums() {
        id = stand.openedUntil(made, "Task_WriteAmendment");
        stand.weightsMoved(made, id);
        stand.submitted(made, id, 1);

        open(Role.GOVERNOR, "task/approve-amendment/", "Task_ApproveAmendment");

        assertThat(_find(_get(WeightsCard.class), NativeTableRow.class).stream()
                        .skip(1)
                        .map(row -> row.getElement().getTextRecursively()))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("ตัวชี้วัด 1.1 ").endsWith("4030"),
                        second ->
                                assertThat(second).startsWith("ตัวชี้วัด 1.2 ").endsWith("2030"),
                        sum -> assertThat(sum).endsWith("100100"));
    }

    @Test
    void passesTheRequestFromLevelToLevel() {
        id = stand.openedUntil(made, "Task_ApproveAmendment");
        open(Role.GOVERNOR, "task/approve-amendment/", "Task_ApproveAmendment");
        press("amendment.approve");
        assertThat(steps.waiting(id)).containsExactly("Task_ApproveAmendment");

        open(Role.HEAD, "task/approve-amendment/", "Task_ApproveAmendment");
        press("amendment.approve");

        assertThat(steps.waiting(id)).containsExactly("Task_DecideAmendment");
    }

    @Test
    void givesTheRequestBackWithAReasonThatIsKeptOverAReload() {
        id = stand.openedUntil(made, "Task_ApproveAmendment");
        open(Role.GOVERNOR, "task/approve-amendment/", "Task_ApproveAmendment");
        press("agreement.giveBack");
        assertThat(reason().isInvalid()).isTrue();
        _setValue(reason(), "ขอตัวเลขประกอบ");

        open(Role.GOVERNOR, "task/approve-amendment/", "Task_ApproveAmendment");
        assertThat(reason().getValue()).isEqualTo("ขอตัวเลขประกอบ");
        press("agreement.giveBack");

        assertThat(steps.waiting(id)).containsExactly("Task_WriteAmendment");
        open(Role.OFFICER, "task/write-amendment/", "Task_WriteAmendment");
        assertThat(screen.text()).contains("ขอตัวเลขประกอบ");
    }

    @Test
    void whatAnApproverCouldSayOfAnItemIsFoldedUnlessSomethingWasSaid() {
        id = stand.openedUntil(made, "Task_ApproveAmendment");
        open(Role.GOVERNOR, "task/approve-amendment/", "Task_ApproveAmendment");
        assertThat(decisions()).isNotEmpty().noneMatch(Fold::isOpen);
        decisions().forEach(fold -> fold.setOpen(true));
        _setValue(_find(_get(AmendmentReading.class), TextArea.class).get(0), "ขอตัวเลข");

        open(Role.GOVERNOR, "task/approve-amendment/", "Task_ApproveAmendment");
        assertThat(decisions()).filteredOn(Fold::isOpen).hasSize(1);
    }

    private static List<Fold> decisions() {
        return _find(_get(AmendmentReading.class), Fold.class);
    }

    @Test
    void lookingAtARequestTakesItFromNobody() {
        id = stand.openedUntil(made, "Task_DecideAmendment");

        open(Role.NEGOTIATOR, "task/decide-amendment/", "Task_DecideAmendment");

        assertThat(actors.as(made.username(Role.NEGOTIATOR), () -> looks.at(steps.task(id, "Task_DecideAmendment")))
                        .holder())
                .isNull();
    }

    @Test
    void refusesTheWholeWhereNothingIsChosen() {
        id = stand.openedUntil(made, "Task_DecideAmendment");
        open(Role.NEGOTIATOR, "task/decide-amendment/", "Task_DecideAmendment");

        _setValue(_get(Checkbox.class), false);
        press("amendment.accept");
        _setValue(_get(_get(Dialog.class), ReasonField.class), "เหตุผลไม่พอ");
        confirm("amendment.refuse");

        assertThat(steps.waiting(id)).isEmpty();
        screen.open("agreements/" + id + "/amendments/1");
        assertThat(_find(AmendmentReading.class)).hasSize(1);
    }

    /** The one for the whole, beside the no. */
    private static ReasonField reason() {
        return _get(_get(DecisionCard.class), ReasonField.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<Round> round() {
        return _get(Select.class);
    }

    private void open(Role role, String route, String step) {
        close();
        screen = Browserless.as(made.username(role), context).open(route + steps.task(id, step));
    }
}
