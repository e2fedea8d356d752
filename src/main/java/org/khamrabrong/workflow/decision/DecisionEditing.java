package org.khamrabrong.workflow.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes tables: for one year, or, without a year, for those that are prepared later. Agreements that are open keep what was
 * frozen with them. Only for the strategy office.
 */
@Service
@Transactional
public class DecisionEditing {

    private final TableRegister register;
    private final TableVersions versions;
    private final Deployments deployments;
    private final Trials trials;
    private final Actors actors;

    DecisionEditing(
            TableRegister register, TableVersions versions, Deployments deployments, Trials trials, Actors actors) {
        this.register = register;
        this.versions = versions;
        this.deployments = deployments;
        this.trials = trials;
        this.actors = actors;
    }

    /** What keeps the rows from being taken, whatever the organization; empty where nothing does. */
    @Transactional(readOnly = true)
    public List<TableProblem> problems(String decision, List<Row> rows) {
        actors.require(Role.STRATEGY);
        CompiledTable base = deployments.read(register.inForce(decision, null).definition());
        return problems(base.table().with(rows));
    }

    private List<TableProblem> problems(DecisionTable table) {
        List<TableProblem> found = TableCheck.problems(table);
        return found.isEmpty() ? trials.room(table.decision()).problems(table) : found;
    }

    /** What the rows would answer for every unit, beside what holds now. */
    @Transactional(readOnly = true)
    public DryRun tryOut(String decision, @Nullable FiscalYear year, List<Row> rows) {
        actors.require(Role.STRATEGY);
        CompiledTable now = deployments.read(register.inForce(decision, year).definition());
        return trials.run(now, sound(now, rows));
    }

    /**
     * Takes the rows as a new version; its number.
     *
     * @param shown the version that was changed
     * @throws Refusal where it was changed meanwhile, where the rows contradict each other, or where a unit would lose its answer
     */
    public int take(String decision, @Nullable FiscalYear year, int shown, List<Row> rows, String reason) {
        actors.require(Role.STRATEGY);
        String why = WrittenText.REASON.needed(reason, "workflow.refusal.table.reasonMissing");
        CompiledTable now = deployments.read(register.inForce(decision, year).definition());
        CompiledTable next = sound(now, rows);
        requireNobodyLost(trials.run(now, next));
        if (next.table().rows().equals(now.table().rows())) {
            throw new Refusal("workflow.refusal.table.unchanged");
        }
        return register.take(next, year, shown, why);
    }

    /** What the version would answer for every unit, where that year used it from now on. */
    @Transactional(readOnly = true)
    public DryRun preview(String decision, FiscalYear year, int number) {
        actors.require(Role.STRATEGY);
        return trials.run(
                deployments.read(register.inForce(decision, year).definition()),
                deployments.read(known(decision, number).definition()));
    }

    /** Lets that year use the version from now on. */
    public void use(String decision, FiscalYear year, int number, int shown, String reason) {
        actors.require(Role.STRATEGY);
        String why = WrittenText.REASON.needed(reason, "workflow.refusal.table.reasonMissing");
        requireNobodyLost(preview(decision, year, number));
        register.use(decision, year, number, shown, why);
    }

    /** The rows of an old version, to be taken again as a new one. */
    @Transactional(readOnly = true)
    public List<Row> rows(String decision, int number) {
        actors.require(Role.STRATEGY);
        return deployments.read(known(decision, number).definition()).table().rows();
    }

    private CompiledTable sound(CompiledTable now, List<Row> rows) {
        List<TableProblem> found = problems(now.table().with(rows));
        if (!found.isEmpty()) {
            throw found.get(0).why();
        }
        return now.with(rows);
    }

    private static void requireNobodyLost(DryRun run) {
        run.lost().stream().findFirst().ifPresent(line -> {
            throw new Refusal(
                    "workflow.refusal.table.lost",
                    line.unit().name(),
                    run.lost().size());
        });
    }

    private TableVersion known(String decision, int number) {
        return versions.findByDecisionAndNumber(decision, number)
                .orElseThrow(() -> new Refusal("workflow.refusal.table.unknown"));
    }
}
