package org.khamrabrong.workflow.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.decision.DecisionDirectory.Shown;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Tables are changed for one year or for years to come, one at a time, and what is open keeps what it has. */
@ApplicationTest
class DecisionEditingTests {

    private static final String BANDS = "year-bands";
    private static final String SIGNATORIES = "signatories";
    private static final String WHY = "มติที่ประชุม";

    /** Years of this test alone, each earlier than the one before, so that none begins with what another was given. */
    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2390);

    @Autowired
    DecisionEditing editing;

    @Autowired
    DecisionDirectory directory;

    @Autowired
    Decisions decisions;

    @Autowired
    TableRegister register;

    @Autowired
    ShippedTables shipped;

    @Autowired
    RepositoryService repository;

    @Autowired
    TestOrganization organizations;

    @Autowired
    StatementCount statements;

    @Autowired
    AtOnce atOnce;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Actors actors;

    private Made made;
    private FiscalYear year;

    @BeforeEach
    void prepareAYear() {
        made = organizations.make();
        year = new FiscalYear(NEXT_YEAR.addAndGet(-3));
        prepare(year);
    }

    @Test
    void aYearKeepsWhatItHasWhenAnotherIsChanged() {
        FiscalYear next = year.next();
        take(year, bands("สูง", "ต่ำ"));

        assertThat(names(year)).containsExactly("สูง", "ต่ำ");
        assertThat(names(next)).containsExactly("สูง", "ต่ำ");

        prepare(next);
        take(next, bands("ดี", "พอใช้", "ปรับปรุง"));

        assertThat(names(year)).containsExactly("สูง", "ต่ำ");
        assertThat(names(next)).containsExactly("ดี", "พอใช้", "ปรับปรุง");
    }

    @Test
    void whatWasTakenForAYearCountsForNoYearBefore() {
        take(year, bands("สูง", "ต่ำ"));

        assertThat(names(year.previous())).isNotEqualTo(names(year));
    }

    @Test
    void anOpenedYearUsesAnotherVersionOnlyByAWordOfItsOwn() {
        int before = version(year);
        FiscalYear next = year.next();
        prepare(next);
        int taken = take(next, bands("สูง", "ต่ำ"));
        assertThat(version(year)).isEqualTo(before);

        DryRun preview = byOffice(() -> editing.preview(BANDS, year, taken));
        assertThat(preview.differences()).isNotEmpty();

        byOffice(() -> editing.use(BANDS, year, taken, before, WHY));
        assertThat(names(year)).containsExactly("สูง", "ต่ำ");
        assertThat(byOffice(() -> directory.uses(BANDS)))
                .contains(new DecisionDirectory.Use(year, taken), new DecisionDirectory.Use(next, taken));
    }

    @Test
    void whoComesSecondIsToldWhoCameFirst() {
        int shown = version(year);
        take(year, bands("สูง", "ต่ำ"));

        assertThatThrownBy(() -> byOffice(() -> editing.take(BANDS, year, shown, bands("ดี", "เลว"), WHY)))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.key()).isEqualTo("workflow.refusal.table.changedMeanwhile");
                    assertThat(refused.arguments()).contains(WHY);
                });
        assertThat(names(year)).containsExactly("สูง", "ต่ำ");
    }

    @Test
    void twoAtOnceDoNotBothTakeTheirs() {
        int shown = version(year);

        Throwable second = atOnce.run(
                () -> byOffice(() -> editing.take(BANDS, year, shown, bands("สูง", "ต่ำ"), WHY)),
                () -> byOffice(() -> editing.take(BANDS, year, shown, bands("ดี", "เลว"), WHY)));

        assertThat(second).isInstanceOf(Refusal.class);
        assertThat(names(year)).containsExactly("สูง", "ต่ำ");
    }

    @Test
    void aCrashAfterTheDeploymentLeavesNeitherRowNorDefinition() {
        int shown = version(year);
        long deployed = definitions();

        transaction.executeWithoutResult(status -> {
            byOffice(() -> editing.take(BANDS, year, shown, bands("สูง", "ต่ำ"), WHY));
            status.setRollbackOnly();
        });

        assertThat(definitions()).isEqualTo(deployed);
        assertThat(version(year)).isEqualTo(shown);
        take(year, bands("ดี", "พอ", "แย่"));
        assertThat(names(year)).containsExactly("ดี", "พอ", "แย่");
    }

    @Test
    void aStartBringsNoShippedTableOverOneThatWasChanged() {
        take(year, bands("สูง", "ต่ำ"));
        long deployed = definitions();

        shipped.bring();

        assertThat(definitions()).isEqualTo(deployed);
        assertThat(names(year)).containsExactly("สูง", "ต่ำ");
    }

    @Test
    void aStartBringsABetterShippedTableWhereNobodyChangedIt() {
        CompiledTable first = CompiledTable.of(NaiveTableTest.MODEL)
                .with(List.of(new Row(List.of(Cell.any(), Cell.any(), Cell.any()), List.of("ดี", "1"), "")));
        CompiledTable better =
                first.with(List.of(new Row(List.of(Cell.any(), Cell.any(), Cell.any()), List.of("ดีกว่า", "2"), "")));

        actors.asSystem(() -> {
            transaction.executeWithoutResult(status -> {
                shipped.bring(first);
                shipped.bring(first);
                assertThat(decisions.of(year).version("tried")).isEqualTo(1);
                shipped.bring(better);
                assertThat(decisions.of(year).version("tried")).isEqualTo(2);
                status.setRollbackOnly();
            });
            return true;
        });
    }

    @Test
    void tryingATableOnEveryUnitAsksForAllOfThemAtOnce() {
        long sent = statements.of(() -> byOffice(() -> {
            editing.tryOut(SIGNATORIES, year, table(SIGNATORIES).rows());
        }));

        assertThat(sent).isLessThan(20);
    }

    @Test
    void theDryRunNamesEveryUnitThatDiffersFirst() {
        List<Row> rows = new ArrayList<>(table(SIGNATORIES).rows());
        List<Row> ofDivisions = rows.stream()
                .filter(row -> row.conditions().get(0).values().contains("DIVISION"))
                .toList();
        rows.removeAll(ofDivisions);
        rows.add(new Row(
                List.of(Cell.is("DIVISION"), Cell.any()),
                List.of("DIVISION_COMMANDER", "DIRECT_SUPERIOR", "3", "1"),
                ""));

        DryRun run = byOffice(() -> editing.tryOut(SIGNATORIES, year, rows));

        DryRun.Line division = run.lines().stream()
                .filter(line -> line.unit().id().equals(made.division().id()))
                .findFirst()
                .orElseThrow();
        assertThat(division.differs()).isTrue();
        assertThat(division.before().get(0).get("makerNeeded"))
                .isEqualTo(ofDivisions.get(0).results().get(2));
        assertThat(division.after().get(0).get("makerNeeded")).isEqualTo("3");
        assertThat(run.lines().subList(0, run.differences().size())).allMatch(DryRun.Line::differs);
    }

    @Test
    void aTableThatForgetsAUnitIsNotTaken() {
        List<Row> rows = table(SIGNATORIES).rows().stream()
                .filter(row -> !row.conditions().get(0).values().contains("DIVISION"))
                .toList();

        assertThat(byOffice(() -> editing.tryOut(SIGNATORIES, year, rows)).lost())
                .extracting(line -> line.unit().id())
                .contains(made.division().id());
        assertThatThrownBy(() -> byOffice(() -> editing.take(SIGNATORIES, year, version(SIGNATORIES, year), rows, WHY)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.key()).isEqualTo("workflow.refusal.table.lost"));
    }

    @Test
    void aChangeNeedsAReasonAndADifference() {
        int shown = version(year);
        assertThatThrownBy(() -> byOffice(() -> editing.take(BANDS, year, shown, bands("สูง", "ต่ำ"), " ")))
                .hasMessageContaining("reasonMissing");
        assertThatThrownBy(() -> byOffice(
                        () -> editing.take(BANDS, year, shown, table(BANDS).rows(), WHY)))
                .hasMessageContaining("unchanged");
    }

    @Test
    void anOldVersionIsTakenAgainAsANewOne() {
        int first = take(year, bands("สูง", "ต่ำ"));
        int second = take(year, bands("ดี", "เลว"));

        List<Row> old = byOffice(() -> editing.rows(BANDS, first));
        int third = byOffice(() -> editing.take(BANDS, year, second, old, WHY));

        assertThat(third).isGreaterThan(second);
        assertThat(names(year)).containsExactly("สูง", "ต่ำ");
        assertThat(byOffice(() -> directory.history(BANDS)).get(0)).satisfies(newest -> {
            assertThat(newest.former()).isEqualTo(second);
            assertThat(newest.reason()).isEqualTo(WHY);
            assertThat(newest.year()).isEqualTo(year);
            assertThat(newest.shipped()).isFalse();
        });
    }

    @Test
    void theAuditorReadsAndChangesNothing() {
        String auditor = made.username(Role.AUDITOR);
        assertThat(actors.as(auditor, () -> directory.tables()))
                .extracting(shown -> shown.table().decision())
                .contains(SIGNATORIES, BANDS);
        assertThat(actors.as(auditor, () -> directory.mayChange())).isFalse();
        assertThatThrownBy(() -> actors.as(auditor, () -> editing.problems(BANDS, List.of())))
                .hasMessageContaining("roleMissing");
    }

    @Test
    void askingForEveryUnitAsksTheDatabaseOnce() {
        decisions.of(year).ask(BANDS, Map.of("level", "BUREAU"));

        assertThat(statements.of(() -> {
                    YearDecisions tables = decisions.of(year);
                    for (int unit = 0; unit < 300; unit++) {
                        tables.ask(BANDS, Map.of("level", unit % 2 == 0 ? "BUREAU" : "DIVISION"));
                        tables.ask(SIGNATORIES, Map.of("level", "DIVISION", "inHeadsOffice", unit % 3 == 0));
                    }
                }))
                .isLessThanOrEqualTo(3);
    }

    private int take(FiscalYear of, List<Row> rows) {
        return byOffice(() -> editing.take(BANDS, of, version(of), rows, WHY));
    }

    private static List<Row> bands(String... names) {
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < names.length; index++) {
            rows.add(TableModelTests.row(Cell.any(), Integer.toString(names.length - 1 - index), names[index]));
        }
        return rows;
    }

    private List<String> names(FiscalYear of) {
        return decisions.of(of).ask(BANDS, Map.of("level", "DIVISION")).stream()
                .map(line -> line.get("name"))
                .toList();
    }

    private DecisionTable table(String decision) {
        Shown shown = byOffice(() -> directory.table(decision, year));
        return shown.table();
    }

    private int version(FiscalYear of) {
        return version(BANDS, of);
    }

    private int version(String decision, FiscalYear of) {
        return decisions.of(of).version(decision);
    }

    private long definitions() {
        return repository.createDecisionDefinitionQuery().count();
    }

    private void prepare(FiscalYear of) {
        byOffice(() -> transaction.executeWithoutResult(status -> register.prepare(of)));
    }

    private void byOffice(Runnable work) {
        actors.as(made.username(Role.STRATEGY), work);
    }

    private <T> T byOffice(Supplier<T> work) {
        return actors.as(made.username(Role.STRATEGY), work);
    }
}
