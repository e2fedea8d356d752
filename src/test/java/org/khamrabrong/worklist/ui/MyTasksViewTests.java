package org.khamrabrong.worklist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Appointment;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.HumanTasks;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Home, seen by an officer with one task to take. */
@ApplicationTest
class MyTasksViewTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    HumanTasks tasks;

    @Autowired
    Actors actors;

    @Autowired
    Deputies deputies;

    @Autowired
    Clock clock;

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
    void showsFirstWhatCanBeTakenWhileNothingIsMine() {
        open(Role.OFFICER, "");

        assertThat(screen.text()).contains("จัดทำร่างคำรับรอง", made.division().name(), "2564", "งานที่รับได้ (1)");
    }

    @Test
    void lookingAtATaskTakesItFromNobody() {
        open(Role.OFFICER, "");

        assertThat(_get(Anchor.class, spec -> spec.withText("จัดทำร่างคำรับรอง"))
                        .getHref())
                .isEqualTo("task/draft/" + task());
        screen.open("task/draft/" + task());

        assertThat(screen.text()).contains("ยังไม่มีผู้รับงานนี้");
        assertThat(waiting().assignee()).isNull();
    }

    @Test
    void aTakenTaskIsMineUntilItIsReleased() {
        open(Role.OFFICER, "");
        _click(_get(Button.class, spec -> spec.withText("รับงาน")));
        assertThat(screen.text()).contains("งานของฉัน (1)", "งานที่รับได้ (0)");

        screen.open("?list=mine");
        _click(_get(Button.class, spec -> spec.withText("คืนงาน")));

        assertThat(waiting().assignee()).isNull();
        assertThat(screen.text()).contains("งานของฉัน (0)", "งานที่รับได้ (1)");
    }

    @Test
    void whoTakesItSecondIsToldAndSeesTheTaskGo() {
        Person colleague = organizations.person("colleague." + made.division().code(), made.division(), Role.OFFICER);
        open(Role.OFFICER, "");
        String task = task();
        actors.as(colleague.username(), () -> tasks.claim(task));

        assertThatThrownBy(() -> _click(_get(Button.class, spec -> spec.withText("รับงาน"))))
                .hasStackTraceContaining("workflow.refusal.takenByColleague");

        _assertNone(Anchor.class, spec -> spec.withText("จัดทำร่างคำรับรอง"));
        assertThat(waiting().assignee()).isEqualTo(colleague.username());
    }

    @Test
    void aDeputyReadsForWhomEachStepWouldBe() {
        Person absent = made.people().get(Role.OFFICER);
        LocalDate today = LocalDate.now(clock);
        actors.as(
                made.username(Role.ADMINISTRATOR),
                () -> deputies.appoint(new Appointment(
                        absent.username(), made.otherOfficer().username(), null, "คำสั่งที่ 1", today, today)));

        screen = Browserless.as(made.otherOfficer().username(), application).open("");

        assertThat(screen.text()).contains("จัดทำร่างคำรับรอง", "แทน " + absent.name());
    }

    @Test
    void theListShownStandsInTheAddress() {
        open(Role.OFFICER, "?list=waiting");

        assertThat(_get(Tabs.class).getSelectedIndex()).isEqualTo(3);
        assertThat(_find(Tab.class)).hasSize(4);
    }

    @Test
    void aColleaguesTaskIsTakenOverAfterAConfirmationThatNamesTheColleague() {
        Person colleague = organizations.person("colleague." + made.division().code(), made.division(), Role.OFFICER);
        actors.as(colleague.username(), () -> tasks.claim(task()));
        open(Role.OFFICER, "?list=colleagues");
        assertThat(screen.text()).contains("อยู่กับเพื่อนร่วมงาน (1)", colleague.name());

        _click(_get(Button.class, spec -> spec.withText("รับงานต่อ")));
        assertThat(_get(Dialog.class).getElement().getTextRecursively()).contains(colleague.name());
        Hands.confirm("worklist.takeOver.confirm");

        assertThat(waiting().assignee()).isEqualTo(made.username(Role.OFFICER));
        assertThat(screen.text()).contains("งานของฉัน (1)", "อยู่กับเพื่อนร่วมงาน (0)");
    }

    @Test
    void whoTakesOverWhatIsFinishedIsToldAndSeesTheTaskGo() {
        Person colleague = organizations.person("colleague." + made.division().code(), made.division(), Role.OFFICER);
        actors.as(colleague.username(), () -> tasks.claim(task()));
        open(Role.OFFICER, "?list=colleagues");
        walk.forwardAs(colleague.username(), made, id);

        _click(_get(Button.class, spec -> spec.withText("รับงานต่อ")));
        assertThatThrownBy(() -> Hands.confirm("worklist.takeOver.confirm"))
                .hasStackTraceContaining("workflow.refusal.taskGone");

        _assertNone(Dialog.class);
        assertThat(screen.text()).contains("อยู่กับเพื่อนร่วมงาน (0)");
    }

    @Test
    void theAgreementSaysWhyOnesOwnWorkIsNotOpened() {
        String both = organizations
                .person("both." + made.division().code(), made.division(), Role.OFFICER, Role.GOVERNOR)
                .username();
        walk.forwardAs(both, made, id);

        screen = Browserless.as(both, application).open("agreements/" + id);

        assertThat(screen.text()).contains("ต้องให้ผู้อื่นเป็นผู้พิจารณา");
        _assertNone(Anchor.class, spec -> spec.withText("ตรวจสอบร่างคำรับรอง"));
    }

    @Test
    void saysWhoKeepsTheUnitWaiting() {
        walk.until(made, id, "Task_ReviewOffer");

        open(Role.OFFICER, "?list=waiting");

        assertThat(screen.text()).contains("พิจารณาข้อเสนอตัวชี้วัด", "ผู้เจรจา", "รอผู้อื่น (1)");
    }

    @Test
    void anEmptyListSaysWhatComesNext() {
        open(Role.GOVERNOR, "");

        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(screen.text()).contains("งานจะปรากฏที่นี่");
    }

    @Test
    void leadsWhoeverHasNoTaskToWhatTheyCanDo() {
        open(Role.STRATEGY, "");

        assertThat(_find(Anchor.class))
                .extracting(Anchor::getHref)
                .contains("agreements", "history", "cycle", "library")
                .doesNotContain("incidents");
        assertThat(screen.text()).contains("เปิดปีงบประมาณ แจ้งหน่วยงานให้เสนอร่าง");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void saysWhatEveryPlaceIsForInWords(Role role) {
        open(role, "");

        assertThat(screen.text()).doesNotContainPattern("!\\S+!");
    }

    @Test
    void showsNoOtherPlacesBesideWork() {
        open(Role.OFFICER, "");

        assertThat(screen.text()).doesNotContain("ดูว่าคำรับรองแต่ละฉบับอยู่ขั้นใด");
    }

    @Test
    void speaksEnglishToWhoeverAsksForIt() {
        screen = Browserless.as(made.username(Role.OFFICER), application)
                .speak(Locale.ENGLISH)
                .open("");

        assertThat(screen.text())
                .contains("Draft the agreement", made.division().names().english(), "2021", "Available (1)");
    }

    private void open(Role role, String address) {
        screen = Browserless.as(made.username(role), application).open(address);
    }

    private WorkRow waiting() {
        return walk.waiting(made, id).orElseThrow();
    }

    private String task() {
        return waiting().task();
    }
}
