package org.khamrabrong.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.worklist.BeginningState.Accounts;
import org.khamrabrong.worklist.BeginningState.Entered;
import org.khamrabrong.worklist.BeginningState.Step;
import org.khamrabrong.worklist.BeginningState.Year;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The steps from an empty database to the first call, computed from what was entered. */
@ApplicationTest
class BeginningTests {

    private static final BeginningState EMPTY = new BeginningState(
            new Entered(null, 0, 0, 0), new Accounts(1, 1, 0, 0, false, false), new Year(0, false, false));

    @Autowired
    TestOrganization organizations;

    @Autowired
    Beginning beginning;

    @Autowired
    Actors actors;

    @Autowired
    StatementCount statements;

    @Autowired
    ApplicationContext application;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @Test
    void nothingIsDoneBeforeAnythingIsEntered() {
        assertThat(Step.values()).noneMatch(EMPTY::isDone);
        assertThat(EMPTY.next()).contains(Step.BODY);
        assertThat(EMPTY.isOver()).isFalse();
    }

    @Test
    void aUnitWithoutAHeadLeavesItsStepOpen() {
        BeginningState one = new BeginningState(new Entered("กรม", 3, 2, 1), EMPTY.accounts(), EMPTY.year());
        BeginningState both = new BeginningState(new Entered("กรม", 3, 2, 2), EMPTY.accounts(), EMPTY.year());

        assertThat(one.isDone(Step.STAFF)).isFalse();
        assertThat(both.isDone(Step.STAFF)).isTrue();
    }

    @Test
    void aPrintedInvitationServesWithoutMail() {
        BeginningState printed =
                new BeginningState(EMPTY.entered(), new Accounts(2, 1, 0, 1, false, true), EMPTY.year());

        assertThat(printed.isDone(Step.MAIL)).isTrue();
        assertThat(printed.isDone(Step.INVITATIONS)).isTrue();
    }

    @Test
    void isOverOnceTheFirstCallHasGoneOut() {
        assertThat(new BeginningState(EMPTY.entered(), EMPTY.accounts(), new Year(0, true, true)).isOver())
                .isTrue();
    }

    /** As the page of what is vacant has it. */
    @Test
    void countsNoUnitThatBeginsOnlyLater() {
        String administrator = made.username(Role.ADMINISTRATOR);
        Entered before = actors.as(administrator, beginning::state).entered();

        organizations.beginLater(made.other());

        Entered after = actors.as(administrator, beginning::state).entered();
        assertThat(after.units()).isEqualTo(before.units() - 1);
        assertThat(after.signing()).isEqualTo(before.signing() - 1);
    }

    @Test
    void readsEverythingInOneStatement() {
        String administrator = made.username(Role.ADMINISTRATOR);
        long person = actors.as(administrator, () -> statements.of(actors::current));

        long sent = actors.as(administrator, () -> statements.of(beginning::state));

        assertThat(sent).isLessThanOrEqualTo(person + 1);
    }

    @Test
    void isForTheTwoWhoSteerAlone() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR && role != Role.STRATEGY) {
                assertThatThrownBy(() -> actors.as(made.username(role), beginning::state))
                        .hasMessageContaining("organization.refusal.roleMissing");
            }
        }
    }

    @Test
    void standsOnAPageOfItsOwnInBothLanguagesAndSaysWhoseTurnItIs() {
        try (Browserless screen =
                Browserless.as(made.username(Role.STRATEGY), application).open("beginning")) {
            assertThat(screen.text()).contains("บันทึกวันหยุด", "ตั้งชื่อส่วนราชการ");
            assertThat(screen.speak(Locale.ENGLISH).open("beginning").text())
                    .contains("Enter the holidays", "Name the public body");
        }
    }

    @Test
    void theAdministratorsHomeSaysHowTheSystemIsAndHasNoInbox() {
        organizations.open(made);
        try (Browserless screen =
                Browserless.as(made.username(Role.ADMINISTRATOR), application).open("")) {
            assertThat(screen.text()).contains("ระบบเป็นอย่างไร", "ขั้นตอนที่ทำไม่สำเร็จ");
        }
        try (Browserless screen =
                Browserless.as(made.username(Role.STRATEGY), application).open("")) {
            assertThat(screen.text()).contains("ดูภาพรวมทุกหน่วยงาน");
        }
    }
}
