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
import org.springframework.jdbc.core.JdbcTemplate;

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
    JdbcTemplate database;

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
        assertThat(everyRow())
                .contains(made.division().name(), "กำหนดคู่ลงนามตามระดับ", "ไม่พบกองบัญชาการเหนือ")
                .doesNotContain("refusal.");
    }

    @Test
    void namesInFullWhatTheRefusalSpokeOf() {
        Made other = organizations.make();
        String name = "กองแผน, งบ และ \"พัสดุ\" " + other.division().code();
        database.update(
                "update unit set name = ? where id = ?", name, other.division().id());
        AgreementId failed = signing.settled(other);
        signing.startOutsideTheHeadsOffice(failed);
        failing.failUntilGivenUp(failed, "agreement-signing");

        screen.open("incidents");

        assertThat(everyRow()).contains("ไม่พบกองบัญชาการเหนือ " + name + " จึงยังไม่มีผู้รับคำรับรอง");
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
        assertThat(everyRow()).doesNotContain(made.division().name());
    }

    /** To the end of the list, where the latest stand. */
    private String everyRow() {
        for (Button more = more(); more != null; more = more()) {
            _click(more);
        }
        return screen.text();
    }

    private static Button more() {
        return _find(Button.class, spec -> spec.withText("แสดงเพิ่มเติม")).stream()
                .findFirst()
                .orElse(null);
    }

    private static List<String> notices() {
        return NotificationsKt.getNotifications().stream()
                .map(notice -> notice.getElement().getTextRecursively())
                .toList();
    }

    private Button retry() {
        everyRow();
        String name = made.division().name();
        return _find(Button.class, spec -> spec.withText("ทำอีกครั้ง")).stream()
                .filter(button -> button.getAriaLabel().orElse("").contains(name))
                .findFirst()
                .orElseThrow();
    }
}
