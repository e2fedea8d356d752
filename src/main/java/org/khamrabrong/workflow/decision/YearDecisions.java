package org.khamrabrong.workflow.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khamrabrong.organization.Unit;

/** The tables as one year has them. */
public final class YearDecisions {

    private final Map<String, TableVersion> versions;
    private final Deployments deployments;
    private final Map<String, CompiledTable> tried;

    YearDecisions(Map<String, TableVersion> versions, Deployments deployments) {
        this(versions, deployments, Map.of());
    }

    private YearDecisions(
            Map<String, TableVersion> versions, Deployments deployments, Map<String, CompiledTable> tried) {
        this.versions = versions;
        this.deployments = deployments;
        this.tried = tried;
    }

    /** The same with other rows in that table, which nobody has taken yet. */
    public YearDecisions with(DecisionTable table) {
        CompiledTable other = compiled(table.decision()).with(table.rows());
        return new YearDecisions(versions, deployments, Map.of(table.decision(), other));
    }

    /** The results of the rows that apply, in their order; numbers as plain decimals. */
    public List<Answer> ask(String decision, Map<String, Object> about) {
        return compiled(decision).answer(about);
    }

    public DecisionTable table(String decision) {
        return compiled(decision).table();
    }

    /** Its number at the engine. */
    public int version(String decision) {
        return known(decision).number();
    }

    /** What the tables are asked of a unit. */
    public static Map<String, Object> about(Unit unit) {
        return Map.of("level", unit.level().name(), "inHeadsOffice", unit.headsOffice());
    }

    CompiledTable compiled(String decision) {
        CompiledTable other = tried.get(decision);
        return other == null ? deployments.read(known(decision).definition()) : other;
    }

    TableVersion known(String decision) {
        return Optional.ofNullable(versions.get(decision))
                .orElseThrow(() -> new IllegalStateException("There is no table " + decision));
    }
}
