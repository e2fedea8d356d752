package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestSections;
import org.khamrabrong.fixture.TestSections.Section;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.workflow.approval.Level.State;
import org.khamrabrong.workflow.approval.LevelGap;
import org.khamrabrong.workflow.approval.LevelGap.Instead;
import org.springframework.beans.factory.annotation.Autowired;

/** A level at which nobody may act is named before, passed with a notice, or refuses the paper. */
@ApplicationTest
class LevelsWithoutApproversTests {

    @Autowired
    SectionDraft draft;

    @Autowired
    TestOrganization organizations;

    @Autowired
    TestSections sections;

    private Section section;

    @BeforeEach
    void openAnAgreementOfASection() {
        section = draft.open();
    }

    @Test
    void aLevelWithoutAnybodyIsNamedBeforeAndPassedWithANotice() {
        draft.deactivate(section.divisionHead());

        assertThat(draft.gaps())
                .extracting(gap -> gap.level().unit().thai(), LevelGap::instead)
                .containsExactly(tuple(section.division().name(), Instead.NEXT));
        draft.submit();
        draft.approvedBy(section.governor());
        draft.approvedBy(section.head());

        assertThat(draft.present().place()).isEqualTo(4);
        assertThat(draft.levels().get(2).state()).isEqualTo(State.PASSED);
        assertThat(draft.facts("workflow.level-passed")).hasSize(1);
    }

    @Test
    void whereTheLastApproverOfAWaitingStepLeavesTheNextLevelIsAskedAtOnce() {
        draft.submit();
        draft.approvedBy(section.governor());
        draft.approvedBy(section.head());

        draft.deactivate(section.divisionHead());

        assertThat(draft.present().place()).isEqualTo(4);
        draft.approvedBy(section.bureauHead());
        assertThat(draft.task("Task_ReviewOffer")).isNotNull();
    }

    @Test
    void whereAMergerLeavesNobodyForAWaitingStepTheNextLevelIsAskedAtOnce() {
        Unit successor = sections.unit("suc-" + section.division().code(), UnitLevel.DIVISION, section.bureau());
        draft.submit();
        draft.approvedBy(section.governor());
        draft.approvedBy(section.head());
        organizations.give(section.officer(), Role.HEAD, successor);

        organizations.merge(section.division(), successor);

        assertThat(draft.present().place()).isEqualTo(4);
        assertThat(draft.levels().get(2).state()).isEqualTo(State.PASSED);
    }

    @Test
    void whereTheLastLevelHasNobodyTheHeadAboveIsAsked() {
        String chief = organizations
                .person("chief." + section.bureau().code(), section.made().national(), Role.HEAD)
                .username();
        draft.deactivate(section.bureauHead());
        draft.submit();
        section.approvers().subList(0, 3).forEach(draft::approvedBy);

        draft.approvedBy(chief);

        assertThat(draft.task("Task_ReviewOffer")).isNotNull();
    }

    @Test
    void nothingIsHandedInWhereTheLastLevelHasNobodyAndNobodyStandsAbove() {
        draft.deactivate(section.bureauHead());

        assertThat(draft.gaps()).extracting(LevelGap::instead).containsExactly(Instead.NOTHING);
        assertThatThrownBy(draft::submit)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("workflow.refusal.approval.nobody")
                .hasMessageContaining(section.bureau().name());
        assertThat(draft.task(SectionDraft.DRAFT)).isNotNull();
    }
}
