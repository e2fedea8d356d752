package org.khamrabrong.workflow.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.approval.ApprovalLevels;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.approval.Paper;
import org.khamrabrong.workflow.approval.PaperOf;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** A paper keeps the levels that were named when it was handed in first; what comes later has those of the changed table. */
@ApplicationTest
class LevelsOfAYearTests {

    private static final String LEVELS = "approval-levels";

    /** Of this test alone, later than those of all others: they would begin with its table. */
    private static final FiscalYear YEAR = new FiscalYear(2395);

    @Autowired
    DecisionEditing editing;

    @Autowired
    Decisions decisions;

    @Autowired
    TableRegister register;

    @Autowired
    ApprovalLevels levels;

    @Autowired
    TestOrganization organizations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Actors actors;

    private Made made;

    @BeforeEach
    void prepareAYear() {
        made = organizations.make();
        byOffice(() -> transaction.executeWithoutResult(status -> register.prepare(YEAR)));
    }

    @Test
    void aPaperGoesOverTheSameLevelsWhereTheTableChangesBetweenTwoHandIns() {
        Paper early = Paper.draft(organizations.open(made));
        assertThat(handedIn(early, "1.1")).containsExactly(Role.GOVERNOR, Role.HEAD);

        withoutTheGovernor();

        assertThat(handedIn(early, "2.1")).containsExactly(Role.GOVERNOR, Role.HEAD);
        assertThat(handedIn(Paper.report(early.agreement(), 1), "1.1")).containsExactly(Role.HEAD);
    }

    private List<Role> handedIn(Paper paper, String item) {
        PaperOf maker = new PaperOf(made.division().id(), YEAR);
        return Objects.requireNonNull(actors.as(
                made.username(Role.OFFICER),
                () -> transaction.execute(status -> {
                    levels.handIn(paper, maker, List.of(item));
                    return levels.of(paper).stream().map(Level::role).toList();
                })));
    }

    private void withoutTheGovernor() {
        int shown = decisions.of(YEAR).version(LEVELS);
        byOffice(() -> {
            List<Row> rows = editing.rows(LEVELS, shown);
            editing.take(LEVELS, YEAR, shown, rows.subList(1, rows.size()), "ให้หัวหน้าหน่วยงานเห็นชอบเอง");
        });
    }

    private void byOffice(Runnable work) {
        actors.as(made.username(Role.STRATEGY), work);
    }
}
