package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.rules.Doors.Door;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** Nobody is refused everywhere, and what the system itself did stands under its own name. */
@ApplicationTest
class NobodyAndTheSystemTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    Audit audit;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId agreement;

    @BeforeEach
    void openAnAgreement() {
        made = organizations.make();
        agreement = organizations.open(made);
    }

    @Test
    void everyServiceRefusesAThreadBehindWhichNobodyStands() {
        String task = walk.waiting(made, agreement).orElseThrow().task();
        List<String> letThrough = new ArrayList<>();
        List<String> asked = new ArrayList<>();

        for (Door door : Doors.of(application)) {
            asked.add(door.name());
            String outcome = door.refusal(
                            task,
                            agreement,
                            made.division().id(),
                            FiscalYear.ofBuddhist(2564),
                            LocalDate.of(2021, 4, 1),
                            PageRequest.of(0, 5),
                            List.of(),
                            Map.of(),
                            1,
                            1L,
                            true)
                    .orElse("went through");
            if (!outcome.equals("organization.refusal.notSignedIn")) {
                letThrough.add(door.name() + ": " + outcome);
            }
        }

        assertThat(letThrough).isEmpty();
        assertThat(asked).hasSizeGreaterThan(60);
    }

    @Test
    void whatFollowsFromAPersonsDecisionIsDoneByTheSystem() {
        walk.until(made, agreement, "Task_ApproveDraft", Role.HEAD);
        walk.forward(made, agreement);

        assertThat(history())
                .extracting(AuditRow::what, AuditRow::who)
                .contains(
                        tuple("workflow.level-approved", made.username(Role.HEAD)),
                        tuple("agreement.draft-approved", Actors.SYSTEM),
                        tuple("agreement.version-kept", Actors.SYSTEM),
                        tuple("agreement.stage-reached", Actors.SYSTEM),
                        tuple("negotiation.negotiation-opened", Actors.SYSTEM));
        assertThat(actors.as(made.username(Role.AUDITOR), () -> agreements.versions(agreement)))
                .extracting(VersionRow::kind, VersionRow::madeBy)
                .containsExactly(
                        tuple(VersionKind.SUBMITTED, made.username(Role.OFFICER)),
                        tuple(VersionKind.APPROVED, Actors.SYSTEM));
    }

    @Test
    void nothingThatTheSystemDidStandsUnderAPersonsNameInAWholeCycle() {
        walk.untilClosed(made, agreement);
        Set<String> done = Set.of(
                "agreement.stage-reached",
                "agreement.draft-approved",
                "workflow.levels-named",
                "workflow.step-missed",
                "workflow.step-escalated",
                "negotiation.negotiation-opened",
                "negotiation.informally-agreed",
                "negotiation.formal-session-opened",
                "negotiation.settlement-recorded",
                "signing.signing-opened",
                "signing.document-sealed",
                "signing.agreement-fully-signed",
                "agreement.agreement-published",
                "reporting.round-opened",
                "reporting.report-delivered",
                "reporting.report-delayed",
                "reporting.round-scored",
                "evaluation.evaluation-opened",
                "evaluation.final-score-computed",
                "evaluation.committee-asked",
                "evaluation.appeal-window-opened",
                "agreement.result-published");

        assertThat(history())
                .filteredOn(row -> done.contains(row.what()))
                .extracting(AuditRow::who)
                .containsOnly(Actors.SYSTEM);
        assertThat(history()).extracting(AuditRow::what).containsAll(done);
        assertThat(history())
                .filteredOn(row -> !done.contains(row.what()) && !row.what().equals("agreement.version-kept"))
                .extracting(AuditRow::who)
                .doesNotContain(Actors.SYSTEM);
    }

    private List<AuditRow> history() {
        return actors.as(made.username(Role.AUDITOR), () -> audit.history(agreement, Pageable.ofSize(500)))
                .getContent();
    }
}
