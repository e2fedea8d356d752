package org.khamrabrong.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Where every unit stands: counted, narrowed, late first named, and shown to those who may see it. */
@ApplicationTest
class OverviewTests {

    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2564);

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    Overview overview;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    StatementCount statements;

    @Autowired
    ApplicationContext application;

    private Made made;
    private AgreementId agreement;

    @BeforeEach
    void openAnAgreement() {
        made = organizations.make();
        agreement = organizations.open(made);
    }

    @Test
    void saysOfEachUnitWhereItStandsAndWithWhomItLies() {
        OverviewRow drafting = row(made.division().id());
        OverviewRow uncalled = row(made.other().id());

        assertThat(drafting.stage()).isEqualTo(Stage.DRAFTING);
        assertThat(drafting.agreement()).isEqualTo(agreement.value());
        assertThat(drafting.waits()).isNotNull();
        assertThat(drafting.waits().role()).isEqualTo(Role.OFFICER);
        assertThat(drafting.waits().at()).isEqualTo(made.division().names());
        assertThat(uncalled.agreement()).isNull();
        assertThat(uncalled.waits()).isNull();
    }

    @Test
    void countsTheUnitsOfEachStageUnderAUnit() {
        OverviewCounts counts =
                as(Role.STRATEGY, () -> overview.counts(YEAR, made.national().id()));

        assertThat(counts.of(Stage.DRAFTING)).isEqualTo(1);
        assertThat(counts.uncalled()).isEqualTo(3);
        assertThat(counts.late()).isZero();
        assertThat(counts.total()).isEqualTo(4);
    }

    @Test
    void namesWhatIsLateWithItsDay() {
        walk.until(made, agreement, "Task_ReportResults");

        OverviewRow late = rows(Role.STRATEGY, filter(made.national().id(), null, true, false))
                .get(0);

        assertThat(late.unit().id()).isEqualTo(made.division().id());
        assertThat(late.waits().due()).isNotNull();
        assertThat(as(Role.STRATEGY, () -> overview.counts(YEAR, made.national().id()))
                        .late())
                .isEqualTo(1);
    }

    @Test
    void narrowsToAStageAndToThoseNotAsked() {
        assertThat(rows(Role.AUDITOR, filter(made.national().id(), Stage.DRAFTING, false, false)))
                .extracting(row -> row.unit().id())
                .containsExactly(made.division().id());
        assertThat(rows(Role.AUDITOR, filter(made.national().id(), null, false, true)))
                .extracting(row -> row.unit().id())
                .doesNotContain(made.division().id())
                .contains(made.other().id());
    }

    @Test
    void showsHeadsAndSuperiorsWhatIsBeneathTheirsAndNothingElse() {
        Made elsewhere = organizations.make();

        assertThat(rows(Role.HEAD, filter(null, null, false, false)))
                .extracting(row -> row.unit().id())
                .containsExactly(made.division().id());
        assertThat(rows(Role.SUPERIOR, filter(null, null, false, false)))
                .extracting(row -> row.unit().id())
                .contains(made.division().id(), made.other().id())
                .doesNotContain(elsewhere.division().id());
        assertThat(rows(Role.HEAD, filter(elsewhere.division().id(), null, false, false)))
                .isEmpty();
    }

    @Test
    void isForNobodyElse() {
        for (Role role : Set.of(Role.OFFICER, Role.GOVERNOR, Role.NEGOTIATOR, Role.EVALUATOR, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> rows(role, filter(null, null, false, false)))
                    .hasMessageContaining("organization.refusal.roleMissing");
            assertThatThrownBy(() -> as(role, () -> overview.counts(YEAR, null)))
                    .hasMessageContaining("organization.refusal.roleMissing");
            assertThatThrownBy(() -> as(role, () -> overview.years()))
                    .hasMessageContaining("organization.refusal.roleMissing");
        }
    }

    @Test
    void readsAPageAndItsCountsInAsManyStatementsForThreeThousandUnits() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            // What one transaction asks but once has been asked.
            sent();
            long few = sent();
            database.update("""
                    insert into unit (id, code, name, name_english, level, parent, heads_office, signs, version)
                    select gen_random_uuid(), 'many-' || ? || '-' || n, 'หน่วย', 'Unit', 'SECTION', ?, false, true, 0
                      from generate_series(1, 3000) as n
                    """, made.division().code(), made.division().id());
            assertThat(sent()).isEqualTo(few);
        });
    }

    @Test
    void showsCountsAsFiltersAndEveryUnitOnTheScreen() {
        Browserless screen = Browserless.as(made.username(Role.STRATEGY), application)
                .open("overview?year=2564&under=" + made.national().id());
        try {
            assertThat(screen.text())
                    .contains(made.division().name(), made.other().name(), "ยังไม่ได้แจ้ง", "ล่าช้า", "จัดทำร่าง");
            screen.open(
                    "overview?year=2564&show=DRAFTING&under=" + made.national().id());
            assertThat(screen.text())
                    .contains(made.division().name())
                    .doesNotContain(made.other().name());
        } finally {
            screen.close();
        }
    }

    private long sent() {
        return statements.of(() -> {
            rows(Role.STRATEGY, filter(made.national().id(), null, false, false));
            as(Role.STRATEGY, () -> overview.counts(YEAR, made.national().id()));
        });
    }

    private OverviewRow row(UUID unit) {
        return rows(Role.STRATEGY, filter(unit, null, false, false)).stream()
                .filter(row -> row.unit().id().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private static OverviewFilter filter(UUID under, Stage stage, boolean late, boolean uncalled) {
        return new OverviewFilter(YEAR, under, stage, late, uncalled);
    }

    private List<OverviewRow> rows(Role role, OverviewFilter filter) {
        return as(role, () -> overview.page(filter, PageRequest.of(0, 50))).getContent();
    }

    private <T> T as(Role role, Supplier<T> work) {
        return actors.as(made.username(role), work);
    }
}
