package org.khamrabrong.workflow.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestJobs;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.khamrabrong.signing.SigningStand;
import org.khamrabrong.workflow.DueJobs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What failed behind the scenes, seen and tried again by the administrator. */
@ApplicationTest
class IncidentsViewTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand signing;

    @Autowired
    TestJobs failing;

    @Autowired
    DueJobs jobs;

    @Autowired
    ApplicationContext application;

    private Made made;
    private AgreementId id;
    private Browserless screen;

    @BeforeEach
    void letAStepFail() {
        made = organizations.make();
        id = signing.settled(made);
        signing.startOutsideTheHeadsOffice(id);
        failing.failUntilGivenUp(id, "agreement-signing");
        screen = Browserless.as(made.username(Role.ADMINISTRATOR), application).open("incidents");
    }

    @AfterEach
    void leave() {
        screen.close();
    }

    @Test
    void saysWhichStepOfWhichAgreementFailedAndWhy() {
        assertThat(screen.text())
                .contains(made.division().name(), "กำหนดคู่ลงนามตามระดับ", "ไม่พบกองบัญชาการเหนือ")
                .doesNotContain("refusal.");
    }

    @Test
    void tellsThatTheStepFailedAgain() {
        _click(retry());
        failing.failUntilGivenUp(id, "agreement-signing");
        _get(RetryWatch.class).look();

        assertThat(notices()).anyMatch(notice -> notice.contains("ยังทำไม่สำเร็จ"));
        assertThat(retry()).isNotNull();
    }

    @Test
    void tellsThatTheStepIsDone() {
        signing.putABureauAbove(made.division());
        _click(retry());
        jobs.runFor(id);
        _get(RetryWatch.class).look();

        assertThat(notices()).anyMatch(notice -> notice.contains("ทำสำเร็จแล้ว"));
        assertThat(screen.text()).doesNotContain(made.division().name());
    }

    private static List<String> notices() {
        return NotificationsKt.getNotifications().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    private Button retry() {
        String name = made.division().name();
        return _find(Button.class, spec -> spec.withText("ทำอีกครั้ง")).stream()
                .filter(button -> button.getAriaLabel().orElse("").contains(name))
                .findFirst()
                .orElseThrow();
    }
}
