package org.khamrabrong.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.Scoring;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.support.TransactionTemplate;

/** An empty draft begins with what the unit signed for the year before. */
@ApplicationTest
class LastYearTests {

    private static final FiscalYear NEXT = FiscalYear.ofBuddhist(2565);

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    Drafting drafting;

    @Autowired
    DraftForms forms;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    AgreementRegister register;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    Audit audit;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId last;

    @BeforeEach
    void openLastYears() {
        made = organizations.make();
        last = organizations.open(made);
    }

    @Test
    void takesEveryIndicatorWithItsPublishedResultAsPastResultAndNothingElseOfItsOutcome() {
        walk.untilClosed(made, last);
        AgreementPackage closed = resultOf(last);
        AgreementId next = openNext(empty());
        begin(next);

        AgreementPackage begun = content(next);
        assertThat(begun.indicators()).hasSameSizeAs(closed.indicators());
        for (Indicator before : closed.indicators()) {
            Indicator after = begun.indicator(before.number()).orElseThrow();
            assertThat(after.past())
                    .extracting(PastResult::year, past -> past.value().doubleValue())
                    .containsExactly(tuple(
                            2564,
                            Scoring.score(closed)
                                    .indicator(before.number())
                                    .orElseThrow()
                                    .result()
                                    .doubleValue()));
            assertThat(after.withPast(before.past())).isEqualTo(before);
        }
        assertThat(begun.results()).isEmpty();
    }

    @Test
    void takesWhatWasSignedWhileItsResultIsNotPublishedYet() {
        walk.until(made, last, "Task_ReportResults");
        AgreementId next = openNext(empty());
        begin(next);

        assertThat(content(next).indicators()).isEqualTo(content(last).indicators());
    }

    @Test
    void beginsTheDraftsOfAYearThatIsCalledAlike() {
        walk.untilClosed(made, last);
        AgreementId next = openNext(empty());
        begin(next);

        assertThat(called(empty())).isEqualTo(content(next));
    }

    @Test
    void leavesTheDraftOfAYearThatIsCalledBlankWhereNothingWasSigned() {
        walk.until(made, last, "Task_SignAsMaker");

        assertThat(called(empty())).isEqualTo(empty());
    }

    @Test
    void saysInTheRecordWithWhichYearItBegan() {
        walk.until(made, last, "Task_ReportResults");
        AgreementId next = openNext(empty());
        begin(next);

        assertThat(actors.as(made.username(Role.OFFICER), () -> audit.history(next, Pageable.ofSize(50))).stream()
                        .filter(row -> row.what().equals("agreement.draft-filled")))
                .extracting("fact.year", "fact.indicators")
                .containsExactly(tuple(FiscalYear.ofBuddhist(2564), List.of("1.1", "2.1")));
    }

    @Test
    void isOfferedOnlyWhereTheDraftIsEmptyAndSomethingWasSigned() {
        AgreementId next = openNext(empty());
        assertThat(offered(next)).isFalse();
        walk.until(made, last, "Task_ReportResults");
        assertThat(offered(next)).isTrue();
        begin(next);
        assertThat(offered(next)).isFalse();
    }

    @Test
    void refusesADraftThatHasIndicators() {
        walk.until(made, last, "Task_ReportResults");
        AgreementId next = openNext(TestOrganization.content());

        assertThatThrownBy(() -> begin(next)).hasMessageContaining("agreement.refusal.draftNotEmpty");
    }

    @Test
    void refusesWhatWasNeverSigned() {
        walk.until(made, last, "Task_SignAsMaker");
        AgreementId next = openNext(empty());

        assertThatThrownBy(() -> begin(next)).hasMessageContaining("agreement.refusal.nothingLastYear");
        assertThat(content(next).indicators()).isEmpty();
    }

    @Test
    void refusesTheSecondOfTwoWriters() {
        walk.until(made, last, "Task_ReportResults");
        AgreementId next = openNext(empty());
        long seen = revision(next);
        begin(next);

        assertThatThrownBy(() ->
                        actors.as(made.username(Role.OFFICER), () -> drafting.beginWithLastYear(task(next), seen)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void refusesTheOfficerOfAnotherUnitAndOtherRoles() {
        walk.until(made, last, "Task_ReportResults");
        AgreementId next = openNext(empty());
        long seen = revision(next);

        for (String intruder : List.of(made.otherOfficer().username(), made.username(Role.HEAD))) {
            assertThatThrownBy(() -> actors.as(intruder, () -> drafting.beginWithLastYear(task(next), seen)))
                    .hasMessageContaining("workflow.refusal.notYourTask");
        }
    }

    private void begin(AgreementId next) {
        actors.as(made.username(Role.OFFICER), () -> drafting.beginWithLastYear(task(next), revision(next)));
    }

    private AgreementPackage called(AgreementPackage blank) {
        return transactions.execute(
                status -> register.begunWithLastYear(Map.of(made.division().id(), blank), NEXT)
                        .get(made.division().id()));
    }

    private boolean offered(AgreementId next) {
        return actors.as(
                made.username(Role.OFFICER), () -> forms.draft(task(next)).lastYear());
    }

    private AgreementId openNext(AgreementPackage content) {
        return organizations.open(made, NEXT, content);
    }

    private static AgreementPackage empty() {
        return TestOrganization.content().withIndicators(List.of());
    }

    private AgreementPackage resultOf(AgreementId id) {
        return actors.as(made.username(Role.OFFICER), () -> {
            List<VersionRow> versions = directory.versions(id);
            return directory.version(id, versions.get(versions.size() - 1).number());
        });
    }

    private AgreementPackage content(AgreementId id) {
        return actors.as(made.username(Role.OFFICER), () -> directory.find(id).content());
    }

    private long revision(AgreementId id) {
        return actors.as(made.username(Role.OFFICER), () -> directory.find(id).revision());
    }

    private String task(AgreementId id) {
        return walk.waiting(made, id).orElseThrow().task();
    }
}
