package org.khamrabrong.worklist.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The agreement's page says whose turn it is, since when, until when and why; and of each step how long it took and what came of it.
 */
@ApplicationTest
class TurnAndStepsTests {

    private static final String DRAFT = "Task_DraftAgreement";
    private static final String APPROVE = "Task_ApproveDraft";

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext application;

    private Made made;
    private AgreementId id;
    private Browserless screen;

    @BeforeEach
    void giveTheDraftBack() {
        made = organizations.make();
        id = organizations.open(made);
        walk.forward(made, id);
        walk.back(made, id);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void theTurnSaysSinceWhenHowLongAlreadyAndUntilWhen() {
        Instant opened = Instant.now().minus(Duration.ofDays(2)).minus(Duration.ofHours(1));
        Instant due = ThaiTime.endOf(LocalDate.of(2999, 3, 31));
        database.sql(
                        "update work_item set opened_at = :opened, due_at = :due where agreement = :id and closed_at is null")
                .param("opened", moment(opened))
                .param("due", moment(due))
                .param("id", id.value())
                .update();

        open("");

        assertThat(turn())
                .contains("จัดทำร่างคำรับรอง")
                .contains("ตั้งแต่ " + Words.formats().date(opened) + " (2 วัน)")
                .contains("ภายใน " + Words.formats().date(LocalDate.of(2999, 3, 31)));
    }

    @Test
    void theTurnSaysWhoseActBroughtItAbout() {
        open("");

        assertThat(turn())
                .contains("เพราะ " + person(Role.GOVERNOR) + " ส่งกลับในขั้น “พิจารณาเห็นชอบร่างคำรับรอง” เมื่อ ");
    }

    @Test
    void theTurnSaysNoDayWhereThereIsNone() {
        database.sql("update work_item set due_at = null where agreement = :id and closed_at is null")
                .param("id", id.value())
                .update();

        open("");

        assertThat(turn()).contains("ไม่ถึง 1 ชั่วโมง").doesNotContain("ภายใน ");
    }

    @Test
    void everyStepTellsHowLongItTookWhetherItWasLateAndWhatCameOfIt() {
        took(DRAFT, "100 days", "1 day");
        took(APPROVE, "5 hours", "-1 day");

        open("?tab=steps");

        NativeTableRow drafted = row("จัดทำร่างคำรับรอง", "ส่งแล้ว");
        assertThat(words(drafted)).contains("100 วัน", "เลยกำหนด", person(Role.OFFICER));
        assertThat(tone(drafted, "ส่งแล้ว")).isEqualTo("done");
        NativeTableRow returned = row("พิจารณาเห็นชอบร่างคำรับรอง", "ส่งกลับ");
        assertThat(words(returned)).contains("5 ชั่วโมง", person(Role.GOVERNOR)).doesNotContain("เลยกำหนด");
        assertThat(tone(returned, "ส่งกลับ")).isEqualTo("warning");
        assertThat(words(row("จัดทำร่างคำรับรอง", "กำลังรอ"))).contains("รอมาแล้ว ไม่ถึง 1 ชั่วโมง");
    }

    /** @param late how long before its end it was due */
    private void took(String step, String span, String late) {
        database.sql("update work_item set opened_at = closed_at - cast(:span as interval), "
                        + "due_at = closed_at - cast(:late as interval) "
                        + "where agreement = :id and task_key = :step and closed_at is not null")
                .param("span", span)
                .param("late", late)
                .param("id", id.value())
                .param("step", step)
                .update();
    }

    private void open(String rest) {
        screen = Browserless.as(made.username(Role.OFFICER), application).open("agreements/" + id + rest);
    }

    private static String turn() {
        return _find(Paragraph.class, search -> search.withClasses("k-turn-line")).stream()
                .map(line -> line.getElement().getTextRecursively())
                .findFirst()
                .orElseThrow();
    }

    private static NativeTableRow row(String step, String outcome) {
        return _find(NativeTableRow.class).stream()
                .filter(row -> words(row).contains(step) && words(row).contains(outcome))
                .findFirst()
                .orElseThrow();
    }

    private static String tone(NativeTableRow row, String word) {
        return _find(row, Badge.class).stream()
                .filter(badge -> badge.getElement().getTextRecursively().equals(word))
                .map(badge -> badge.getElement().getAttribute("data-tone"))
                .findFirst()
                .orElseThrow();
    }

    private static String words(NativeTableRow row) {
        return row.getElement().getTextRecursively();
    }

    private String person(Role role) {
        return made.people().get(role).name();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
