package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.decision.Cell;
import org.khamrabrong.workflow.decision.DecisionEditing;
import org.khamrabrong.workflow.decision.Decisions;
import org.khamrabrong.workflow.decision.Row;
import org.khamrabrong.workflow.decision.TableRegister;
import org.khamrabrong.workflow.decision.YearDecisions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing asks the table of signatories that the year of the agreement uses when its signing begins. */
@ApplicationTest
class PinnedSignatoriesTests {

    private static final FiscalYear CHANGED = new FiscalYear(2310);

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    TableRegister register;

    @Autowired
    DecisionEditing editing;

    @Autowired
    Decisions decisions;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Actors actors;

    private Made made;

    @BeforeEach
    void make() {
        made = organizations.make();
        organizations.person("second." + made.username(Role.HEAD), made.division(), Role.HEAD);
    }

    @Test
    void eachYearSignsByItsOwnTable() {
        AgreementId usual = organizations.open(made);
        AgreementId changed = organizations.open(made, CHANGED, TestOrganization.content());

        askForAllMakers();
        stand.signingBegins(usual);
        stand.signingBegins(changed);

        assertThat(makersNeeded(usual)).isEqualTo(1);
        assertThat(makersNeeded(changed)).isEqualTo(2);
    }

    private void askForAllMakers() {
        actors.as(made.username(Role.STRATEGY), () -> {
            transaction.executeWithoutResult(status -> register.prepare(CHANGED));
            YearDecisions tables = decisions.of(CHANGED);
            List<Row> rows =
                    new ArrayList<>(tables.table(SignatoriesTable.DECISION).rows());
            rows.removeIf(row -> row.conditions().get(0).values().contains("DIVISION"));
            rows.add(new Row(
                    List.of(Cell.is("DIVISION"), Cell.any()),
                    List.of("DIVISION_COMMANDER", "ORGANIZATION_HEAD", "ALL", "1"),
                    ""));
            editing.take(
                    SignatoriesTable.DECISION, CHANGED, tables.version(SignatoriesTable.DECISION), rows, "ทั้งคณะ");
        });
    }

    private int makersNeeded(AgreementId id) {
        return database.queryForObject(
                "select maker_needed from signing_round where agreement = ?", Integer.class, id.value());
    }
}
