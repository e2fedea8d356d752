package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.khamrabrong.fixture.TestOrganization.name;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestSections.Section;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.workflow.approval.Return;
import org.springframework.beans.factory.annotation.Autowired;

/** What a level gives back is asked again only where it was touched, and goes first to those who had it. */
@ApplicationTest
class ReturnsOverLevelsTests {

    @Autowired
    SectionDraft draft;

    @Autowired
    Drafting drafting;

    private Section section;

    @BeforeEach
    void openAnAgreementOfASection() {
        section = draft.open();
    }

    @Test
    void onlyWhatWasTouchedIsAskedAgainAndTheRecordSaysWhoseApprovalLapsed() {
        draft.submit();
        section.approvers().subList(0, 3).forEach(draft::approvedBy);
        draft.as(
                section.bureauHead(),
                task -> drafting.giveBack(task, Return.toOfficer(Map.of("2.1", "เป้าหมายต่ำไป"))));

        draft.change("2.1");
        draft.submit();

        assertThat(draft.facts("workflow.approval-lapsed"))
                .extracting("by", "approver", "username", "items")
                .containsExactly(
                        tuple(section.officer(), name(section.governor()), section.governor(), List.of("2.1")),
                        tuple(section.officer(), name(section.head()), section.head(), List.of("2.1")),
                        tuple(section.officer(), name(section.divisionHead()), section.divisionHead(), List.of("2.1")));
        for (String approver : section.approvers()) {
            assertThat(draft.present().asked()).containsExactly("2.1");
            draft.approvedBy(approver);
        }
        assertThat(draft.task("Task_ReviewOffer")).isNotNull();
    }

    @Test
    void whatComesBackUntouchedIsAskedNowhereElseAgain() {
        draft.submit();
        draft.approvedBy(section.governor());
        draft.approvedBy(section.head());
        draft.as(section.divisionHead(), task -> drafting.giveBack(task, "ขอคำอธิบาย"));

        draft.submit();

        assertThat(draft.present().place()).isEqualTo(3);
        assertThat(draft.facts("workflow.approval-lapsed")).isEmpty();
    }

    @Test
    void aLaterLevelAsksAnEarlierOneAndNobodyBetween() {
        draft.submit();
        draft.approvedBy(section.governor());
        draft.approvedBy(section.head());
        draft.as(
                section.divisionHead(),
                task -> drafting.giveBack(task, Return.toLevel(1, Map.of("1.1", "ตรวจหลักฐานอีกครั้ง"))));

        assertThat(draft.present().place()).isEqualTo(1);
        assertThat(draft.present().asked()).containsExactly("1.1");
        draft.approvedBy(section.governor());

        assertThat(draft.present().place()).isEqualTo(3);
        assertThat(draft.present().asked()).containsExactly("1.1");
    }

    @Test
    void whatComesBackGoesFirstToTheOneWhoHadItAndThenToTheOneWhoSentIt() {
        draft.submit();
        draft.approvedBy(section.governor());
        draft.approvedBy(section.head());

        draft.as(
                section.divisionHead(),
                task -> drafting.giveBack(task, Return.toLevel(1, Map.of("1.1", "ตรวจหลักฐาน"))));
        assertThat(draft.holder()).isEqualTo(section.governor());
        draft.approvedBy(section.governor());
        assertThat(draft.holder()).isEqualTo(section.divisionHead());

        draft.as(
                section.divisionHead(),
                task -> drafting.giveBack(task, Return.toOfficer(Map.of("1.1", "แก้หน่วยนับ"))));
        draft.change("1.1");
        draft.submit();
        assertThat(draft.holder()).isNull();
        draft.approvedBy(section.governor());
        draft.approvedBy(section.head());
        assertThat(draft.holder()).isEqualTo(section.divisionHead());
    }

    @Test
    void nothingGoesBackToALaterLevelNorWithoutAReason() {
        draft.submit();
        draft.as(section.governor(), task -> {
            refused("noEarlierLevel", () -> drafting.giveBack(task, Return.toLevel(2, Map.of("1.1", "x"))));
            refused("reasonMissing", () -> Return.toOfficer(Map.of("1.1", " ")));
            refused("nothingReturned", () -> Return.toOfficer(Map.of()));
            refused("notAsked", () -> drafting.giveBack(task, Return.toOfficer(Map.of("9.9", "x"))));
        });
        assertThat(draft.present().place()).isEqualTo(1);
    }

    private static void refused(String key, ThrowingCallable what) {
        assertThatThrownBy(what).isInstanceOf(Refusal.class).hasMessageContaining("workflow.refusal.approval." + key);
    }
}
