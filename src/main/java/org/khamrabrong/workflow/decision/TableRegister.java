package org.khamrabrong.workflow.decision;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;
import org.khamrabrong.workflow.WorkflowFact.TablesPinned;
import org.khamrabrong.workflow.decision.TableVersion.Taking;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps versions of tables and which of them a year uses; called by those who have asked who is there. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class TableRegister {

    /** Later than any: what is in force for it is what the next year would begin with. */
    static final int YEARS_TO_COME = 9999;

    private final TableVersions versions;
    private final TablesOfYears years;
    private final Deployments deployments;
    private final Organization organization;
    private final JdbcClient database;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TableRegister(
            TableVersions versions,
            TablesOfYears years,
            Deployments deployments,
            Organization organization,
            JdbcClient database,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.years = years;
        this.deployments = deployments;
        this.organization = organization;
        this.database = database;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** One change at a time, until the transaction ends. */
    void lock() {
        database.sql("lock table decision_version in share row exclusive mode").update();
    }

    /** Whether the year has tables of its own. */
    public boolean isPrepared(FiscalYear year) {
        return years.existOf(year.gregorian());
    }

    /** Gives the year the tables that it begins with: last year's, or what was taken since then; once. */
    public void prepare(FiscalYear year) {
        if (isPrepared(year)) {
            return;
        }
        lock();
        if (isPrepared(year)) {
            return;
        }
        List<TableVersion> inForce = versions.inForce(year.gregorian());
        inForce.forEach(version -> years.save(new TableOfYear(year, version.decision(), version.number())));
        events.publishEvent(new TablesPinned(
                actors.currentName(),
                year,
                inForce.stream()
                        .map(version -> version.decision() + " " + version.number())
                        .toList()));
    }

    /**
     * Keeps the table as a new version, for that year alone or for those that are prepared later.
     *
     * @param shown the version that was changed
     * @throws Refusal where another one has been taken meanwhile
     */
    int take(CompiledTable table, @Nullable FiscalYear year, int shown, String reason) {
        lock();
        String decision = table.table().decision();
        requireShown(decision, year, shown);
        Taking taking = new Taking(actors.currentName(), clock.instant(), reason, year);
        TableVersion taken = versions.save(new TableVersion(deployments.deploy(table), shown, taking));
        if (year == null) {
            events.publishEvent(taken.changed());
        } else {
            TableOfYear used = pinned(decision, year);
            events.publishEvent(used.follow(taken));
            years.save(used);
        }
        return taken.number();
    }

    /** Keeps what the application was shipped with. */
    void ship(CompiledTable table, Optional<TableVersion> former) {
        Taking taking = new Taking(actors.currentName(), clock.instant(), "", null);
        Integer before = former.map(TableVersion::number).orElse(null);
        TableVersion shipped = versions.save(new TableVersion(deployments.deploy(table), before, taking));
        events.publishEvent(shipped.shipped());
    }

    /** Lets an opened year use another version from now on. */
    void use(String decision, FiscalYear year, int number, int shown, String reason) {
        lock();
        requireShown(decision, year, shown);
        TableOfYear used = pinned(decision, year);
        events.publishEvent(used.use(number, actors.currentName(), reason));
        years.save(used);
    }

    private void requireShown(String decision, @Nullable FiscalYear year, int shown) {
        TableVersion now = inForce(decision, year);
        if (now.number() != shown) {
            String by = Optional.ofNullable(
                            organization.names(List.of(now.takenBy())).get(now.takenBy()))
                    .map(PersonName::name)
                    .orElse(now.takenBy());
            throw new Refusal("workflow.refusal.table.changedMeanwhile", by, now.number(), now.reason());
        }
    }

    /** What the year uses; without a year, what the next one would begin with. */
    TableVersion inForce(String decision, @Nullable FiscalYear year) {
        return versions.inForce(year == null ? YEARS_TO_COME : year.gregorian()).stream()
                .filter(version -> version.decision().equals(decision))
                .findFirst()
                .orElseThrow(() -> new Refusal("workflow.refusal.table.unknown"));
    }

    private TableOfYear pinned(String decision, FiscalYear year) {
        return years.findById(new TableOfYear.Key(year.gregorian(), decision))
                .orElseThrow(() -> new Refusal("workflow.refusal.table.yearNotPrepared", year));
    }
}
