package org.khamrabrong.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.time.LocalDate;
import java.util.List;
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
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scorecard.IndicatorSheet;
import org.khamrabrong.workflow.WorkflowFact.StepEscalated;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

/** The list of agreements, one agreement's page with its tabs, and one version. */
@ApplicationTest
class AgreementViewTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

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
    void saysWhereItStandsAndWhoseTurnItIs() {
        open(Role.AUDITOR, "agreements/" + id);

        assertThat(screen.text())
                .contains(
                        made.division().name(),
                        "หน่วยงานกำลังจัดทำร่างคำรับรองและเห็นชอบทีละระดับ",
                        "ขณะนี้ถึงคิวของเจ้าหน้าที่ผู้จัดทำ " + made.division().name() + ":",
                        "จัดทำร่างคำรับรอง");
    }

    @Test
    void leadsTheOneWhoseTurnItIsToTheForm() {
        open(Role.OFFICER, "agreements/" + id);

        assertThat(_get(Anchor.class, spec -> spec.withText("จัดทำร่างคำรับรอง"))
                        .getHref())
                .startsWith("task/draft/");
    }

    @Test
    void aRowOpensTheSheetOfItsIndicator() {
        open(Role.OFFICER, "agreements/" + id);

        _click(_get(NativeButton.class, spec -> spec.withText("ร้อยละความพึงพอใจของผู้รับบริการ")));

        assertThat(_find(IndicatorSheet.class)).hasSize(1);
    }

    @Test
    void theTabShownStandsInTheAddressAndAnUnknownOneIsTheFirst() {
        open(Role.OFFICER, "agreements/" + id + "?tab=plan");
        assertThat(_get(Tabs.class).getSelectedIndex()).isZero();
        assertThat(screen.text()).contains("วิสัยทัศน์");
        screen.open("agreements/" + id + "?tab=history");
        assertThat(_get(Tabs.class).getSelectedTab().getLabel()).isEqualTo("ความเป็นมา");

        screen.open("agreements/" + id + "?tab=nonsense");
        assertThat(_get(Tabs.class).getSelectedIndex()).isZero();
    }

    @Test
    void listsTheVersionsWithTheirHashesAndComparesThem() {
        walk.until(made, id, "Task_ReviewOffer");

        open(Role.OFFICER, "agreements/" + id + "?tab=versions");

        String sha256 = actors.as(made.username(Role.OFFICER), () -> directory.versions(id))
                .get(0)
                .sha256();
        assertThat(screen.text())
                .contains(
                        "ฉบับที่ 1 ร่างที่เสนอ", "ฉบับที่ 2 ร่างที่ผ่านการเห็นชอบ", sha256, "ไม่มีตัวชี้วัดที่ต่างกัน");
    }

    @Test
    void opensOneVersionToBeRead() {
        walk.until(made, id, "Task_ApproveDraft");

        open(Role.OFFICER, "agreements/" + id + "/versions/1");

        assertThat(screen.text())
                .contains("ฉบับที่ 1 ร่างที่เสนอ", "เปลี่ยนแปลงไม่ได้", "ร้อยละความพึงพอใจของผู้รับบริการ");
    }

    @Test
    void tellsTheStepsAndTheHistoryInSentences() {
        walk.until(made, id, "Task_ApproveDraft");

        open(Role.OFFICER, "agreements/" + id + "?tab=steps");
        assertThat(screen.text())
                .contains("จัดทำร่างคำรับรอง", "ส่งแล้ว", "พิจารณาเห็นชอบร่างคำรับรอง", "กำลังรอ", "รอมาแล้ว");
        screen.open("agreements/" + id + "?tab=history");
        String officer = "ผู้ทดสอบ " + made.username(Role.OFFICER) + " (ตำแหน่งทดสอบ)";
        assertThat(screen.text()).contains(officer + " เสนอร่างคำรับรอง", "เก็บเนื้อหาเป็นฉบับที่ 1 ร่างที่เสนอ");
    }

    @Test
    void showsAtMostSixTabsWhateverTheStage() {
        walk.untilClosed(made, id);

        open(Role.AUDITOR, "agreements/" + id);

        assertThat(_find(Tab.class)).hasSizeBetween(5, 6);
    }

    @Test
    void tellsAReturnFromAnApprovalWithItsWords() {
        walk.forward(made, id);
        walk.back(made, id);

        open(Role.OFFICER, "agreements/" + id + "?tab=steps");

        assertThat(screen.text()).contains("ส่งกลับ", "“ขอให้ทบทวน”");
        assertThat(screen.text()).contains("เพราะ ผู้ทดสอบ " + made.username(Role.GOVERNOR) + " ส่งกลับในขั้น");
    }

    @Test
    void saysThatADelayWasBroughtBeforeTheStrategyOffice() {
        String task = walk.waiting(made, id).orElseThrow().task();
        transaction.executeWithoutResult(status -> events.publishEvent(new StepEscalated(
                id, Actors.SYSTEM, task, "Task_DraftAgreement", LocalDate.of(2020, 11, 2), List.of())));

        open(Role.OFFICER, "agreements/" + id + "?tab=steps");

        assertThat(screen.text()).contains("แจ้งฝ่ายยุทธศาสตร์แล้ว");
    }

    @Test
    void whatDoesNotExistOrBelongsToOthersGivesAClearPage() {
        open(Role.OFFICER, "agreements/nonsense");
        assertThat(screen.text()).contains("ไม่พบคำรับรองนี้");
        screen.open("agreements/" + AgreementId.random());
        assertThat(screen.text()).contains("ไม่พบคำรับรองนี้");
        screen.open("agreements/" + id + "/versions/99");
        assertThat(screen.text()).contains("ไม่พบฉบับนี้ของคำรับรอง");
        screen.close();

        screen = Browserless.as(made.otherOfficer().username(), application).open("agreements/" + id);
        assertThat(screen.text()).contains("คำรับรองนี้เป็นของหน่วยงานอื่น");
    }

    @Test
    void theListIsNarrowedByWhatStandsInTheAddress() {
        open(Role.OFFICER, "agreements?year=2564&stage=" + Stage.DRAFTING);
        assertThat(screen.text()).contains(made.division().name());

        screen.open("agreements?stage=" + Stage.CLOSED);
        assertThat(_find(EmptyState.class)).hasSize(1);
        assertThat(_find(Select.class).get(1).getValue()).isEqualTo(Stage.CLOSED);

        screen.open("agreements?year=what&stage=ever");
        assertThat(screen.text()).contains(made.division().name());
    }

    private void open(Role role, String address) {
        screen = Browserless.as(made.username(role), application).open(address);
    }
}
