package org.khamrabrong.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.fixture.Hands.press;
import static org.khamrabrong.fixture.Hands.say;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Where an agreement is withdrawn or cancelled, and what its page says afterwards. */
@ApplicationTest
class EndAgreementViewTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationContext application;

    private Made made;
    private AgreementId id;
    private Browserless screen;

    @BeforeEach
    void openAnAgreement() {
        made = organizations.make();
        id = organizations.open(made);
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void theHeadWithdrawsWithAReasonAndThePageSaysWhy() {
        open(Role.HEAD, "agreements/" + id);
        assertThat(screen.text()).contains(say("agreement.withdraw.offer"));
        open(Role.HEAD, "agreements/" + id + "/withdraw");
        press("agreement.withdraw.action");
        assertThat(_get(ReasonField.class).isInvalid()).isTrue();

        _setValue(_get(ReasonField.class), "รวมภารกิจไว้กับหน่วยอื่น");
        press("agreement.withdraw.action");

        assertThat(stage()).isEqualTo(Stage.WITHDRAWN);
        open(Role.OFFICER, "agreements/" + id);
        assertThat(screen.text()).contains(say("agreement.stage.sentence.WITHDRAWN"), "รวมภารกิจไว้กับหน่วยอื่น");
        open(Role.HEAD, "agreements/" + id);
        assertThat(_find(Anchor.class, search -> search.withText(say("agreement.withdraw.offer"))))
                .isEmpty();
    }

    @Test
    void theStrategyOfficeCancelsADraftThatItMayNotRead() {
        open(Role.STRATEGY, "agreements/" + id + "/cancel");
        assertThat(screen.text()).contains(made.division().name(), say("agreement.stage.DRAFTING"));

        _setValue(_get(ReasonField.class), "หน่วยงานถูกยุบ");
        press("agreement.cancel.action");

        assertThat(stage()).isEqualTo(Stage.CANCELLED);
    }

    @Test
    void theReasonStandsThereAgainInAnotherSessionAndIsNobodyElses() {
        open(Role.HEAD, "agreements/" + id + "/withdraw");
        _setValue(_get(ReasonField.class), "ยังคิดอยู่");

        open(Role.HEAD, "agreements/" + id + "/withdraw");
        assertThat(_get(ReasonField.class).getValue()).isEqualTo("ยังคิดอยู่");
        open(Role.STRATEGY, "agreements/" + id + "/cancel");
        assertThat(_get(ReasonField.class).getValue()).isEmpty();
    }

    @Test
    void nobodyElseIsOfferedAnEnd() {
        walk.until(made, id, "Task_SettleFormally");

        open(Role.HEAD, "agreements/" + id);

        assertThat(screen.text())
                .doesNotContain(say("agreement.withdraw.offer"))
                .doesNotContain(say("agreement.cancel.offer"));
    }

    private Stage stage() {
        return actors.as(made.username(Role.AUDITOR), () -> agreements.find(id).stage());
    }

    private void open(Role role, String address) {
        if (screen != null) {
            screen.close();
        }
        screen = Browserless.as(made.username(role), application).open(address);
    }
}
