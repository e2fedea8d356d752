package org.khamrabrong.workflow.decision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.PersonName;
import org.khamrabrong.organization.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the tables that the office may change, and their history; to the strategy office and the auditor. */
@Service
@Transactional(readOnly = true)
public class DecisionDirectory {

    /**
     * A version of a table.
     *
     * @param former the version that was changed; null for the first one
     * @param year the year for which alone it was made, or null
     * @param shipped whether it came with the application
     */
    public record Version(
            int number,
            @Nullable Integer former,
            @Nullable FiscalYear year,
            String reason,
            String by,
            Instant at,
            boolean shipped) {}

    /** A table as a version has it. */
    public record Shown(DecisionTable table, Version version) {}

    /** Which version a year uses. */
    public record Use(FiscalYear year, int number) {}

    private final TableRegister register;
    private final TableVersions versions;
    private final TablesOfYears years;
    private final Deployments deployments;
    private final Organization organization;
    private final Actors actors;

    DecisionDirectory(
            TableRegister register,
            TableVersions versions,
            TablesOfYears years,
            Deployments deployments,
            Organization organization,
            Actors actors) {
        this.register = register;
        this.versions = versions;
        this.years = years;
        this.deployments = deployments;
        this.organization = organization;
        this.actors = actors;
    }

    /** All tables as the next year would begin with them. */
    public List<Shown> tables() {
        requireReading();
        return shown(versions.inForce(TableRegister.YEARS_TO_COME));
    }

    /** As that year uses it; without a year, as the next one would begin with it. */
    public Shown table(String decision, @Nullable FiscalYear year) {
        requireReading();
        return shown(List.of(register.inForce(decision, year))).get(0);
    }

    public Shown version(String decision, int number) {
        requireReading();
        return shown(List.of(versions.findByDecisionAndNumber(decision, number)
                        .orElseThrow(() -> new Refusal("workflow.refusal.table.unknown"))))
                .get(0);
    }

    /** The newest first. */
    public List<Version> history(String decision) {
        requireReading();
        List<TableVersion> all = versions.findByDecisionOrderByNumberDesc(decision);
        Map<String, PersonName> names = names(all);
        return all.stream().map(version -> row(version, names)).toList();
    }

    /** The latest year first. */
    public List<Use> uses(String decision) {
        requireReading();
        return years.ofDecision(decision).stream()
                .map(used -> new Use(used.year(), used.number()))
                .toList();
    }

    /** Whether the one who looks may change tables, too. */
    public boolean mayChange() {
        requireReading();
        return actors.isSystem() || actors.current().is(Role.STRATEGY);
    }

    private List<Shown> shown(List<TableVersion> found) {
        Map<String, PersonName> names = names(found);
        return found.stream()
                .map(version -> new Shown(deployments.read(version.definition()).table(), row(version, names)))
                .toList();
    }

    private Map<String, PersonName> names(List<TableVersion> found) {
        return organization.names(
                found.stream().map(TableVersion::takenBy).distinct().toList());
    }

    private static Version row(TableVersion version, Map<String, PersonName> names) {
        return new Version(
                version.number(),
                version.former().orElse(null),
                version.year().orElse(null),
                version.reason(),
                Optional.ofNullable(names.get(version.takenBy()))
                        .map(PersonName::name)
                        .orElse(version.takenBy()),
                version.takenAt(),
                version.takenBy().equals(Actors.SYSTEM));
    }

    private void requireReading() {
        if (!actors.isSystem()) {
            Person me = actors.current();
            if (!me.is(Role.STRATEGY) && !me.is(Role.AUDITOR)) {
                throw new Refusal("organization.refusal.roleMissing");
            }
        }
    }
}
