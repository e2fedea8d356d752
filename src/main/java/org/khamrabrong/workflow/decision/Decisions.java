package org.khamrabrong.workflow.decision;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.FiscalYear;
import org.springframework.stereotype.Component;

/** Answers by the tables as a year has them: by those that it pinned, or else by those that it would begin with. */
@Component
public class Decisions {

    private final TableVersions versions;
    private final Deployments deployments;

    Decisions(TableVersions versions, Deployments deployments) {
        this.versions = versions;
        this.deployments = deployments;
    }

    /** All tables of that year, in one statement. */
    public YearDecisions of(FiscalYear year) {
        Map<String, TableVersion> inForce = versions.inForce(year.gregorian()).stream()
                .collect(Collectors.toMap(TableVersion::decision, Function.identity()));
        return new YearDecisions(inForce, deployments);
    }
}
