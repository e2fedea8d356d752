package org.khamrabrong.organization.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.OrganizationFact.OrganizationImported;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.exchange.Taken.Counted;
import org.khamrabrong.table.TableFile;
import org.khamrabrong.table.Tables;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator takes units, people and roles in from files, and out again: first looked at, then taken. */
@Service
@Transactional
public class OrganizationExchange {

    /** Each may need some hundred megabytes for a moment. */
    private static final int MOST_AT_ONCE = 2;

    /** Whoever begins late enters the fiscal year from its first day, or the one before. */
    private static final int MOST_DAYS_BACK = 800;

    private final PresentReader organization;
    private final Taking taking;
    private final ImportLog log;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher facts;
    private final Semaphore seats = new Semaphore(MOST_AT_ONCE);

    OrganizationExchange(
            PresentReader organization,
            Taking taking,
            ImportLog log,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.organization = organization;
        this.taking = taking;
        this.log = log;
        this.actors = actors;
        this.clock = clock;
        this.facts = facts;
    }

    /** The workbook to fill in. */
    @Transactional(readOnly = true)
    public byte[] template(Phrasebook language) {
        actors.require(Role.ADMINISTRATOR);
        return Template.write(Optional.empty(), language);
    }

    /** The workbook with the organization of today in it; read again it changes nothing. */
    @Transactional(readOnly = true)
    public byte[] export(Phrasebook language) {
        actors.require(Role.ADMINISTRATOR);
        return Template.write(Optional.of(organization.on(LocalDate.now(clock))), language);
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<Taken> imports() {
        actors.require(Role.ADMINISTRATOR);
        return log.latest();
    }

    /** The workbook of the organization as it was before that import. */
    @Transactional(readOnly = true)
    public byte[] before(UUID taken) {
        actors.require(Role.ADMINISTRATOR);
        return log.before(taken).orElseThrow(() -> new Refusal("organization.exchange.refusal.unknown"));
    }

    /** Reads a file and saves nothing; takes its time, and holds no connection while it does. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public TableFile understand(String name, byte[] content) {
        actors.require(Role.ADMINISTRATOR);
        return seated(() -> {
            TableFile file = Tables.read(name, content);
            if (Reading.of(List.of(file), true).lines().isEmpty()) {
                throw new Refusal("organization.exchange.refusal.nothing", file.name());
            }
            return file;
        });
    }

    /**
     * What would become of the organization as it stands now.
     *
     * @param withHidden whether rows and columns that are out of sight are read
     */
    @Transactional(readOnly = true)
    public Plan plan(Brought files, LocalDate from, boolean withHidden) {
        actors.require(Role.ADMINISTRATOR);
        return planned(files, from, withHidden);
    }

    /**
     * Takes exactly what was seen, all of it or nothing.
     *
     * @throws Refusal where there are mistakes, or where it is no longer what would become of the organization
     */
    public Taken take(Brought files, boolean withHidden, Plan seen) {
        actors.require(Role.ADMINISTRATOR);
        return seated(() -> {
            taking.hold();
            Plan plan = planned(files, seen.day(), withHidden);
            if (!plan.changesLike(seen)) {
                throw new Refusal("organization.exchange.refusal.changedMeanwhile");
            }
            if (!plan.isTakeable()) {
                throw new Refusal("organization.exchange.refusal.faulty");
            }
            byte[] before = Template.write(Optional.of(organization.on(LocalDate.now(clock))), Phrasebook.of("th"));
            taking.take(plan.changes(), plan.day());
            return kept(files, plan, before);
        });
    }

    private Taken kept(Brought files, Plan plan, byte[] before) {
        Map<Part, Counted> counts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            counts.put(part, new Counted((int) plan.count(part, true), (int) plan.count(part, false)));
        }
        Taken taken =
                new Taken(UUID.randomUUID(), clock.instant(), actors.currentName(), files.names(), plan.day(), counts);
        log.keep(taken, files.sha256(), before);
        facts.publishEvent(new OrganizationImported(
                taken.by(),
                taken.files(),
                files.sha256(),
                taken.from(),
                taken.count(Part.UNITS),
                taken.count(Part.PEOPLE),
                taken.count(Part.ROLES)));
        return taken;
    }

    private Plan planned(Brought files, LocalDate from, boolean withHidden) {
        LocalDate today = LocalDate.now(clock);
        if (from.isBefore(today.minusDays(MOST_DAYS_BACK))) {
            throw new Refusal("organization.exchange.refusal.dayTooEarly");
        }
        return Plan.of(organization.on(from), Reading.of(files.files(), withHidden), actors.currentName(), today);
    }

    private <T> T seated(Supplier<T> work) {
        if (!seats.tryAcquire()) {
            throw new Refusal("organization.exchange.refusal.busy");
        }
        try {
            return work.get();
        } finally {
            seats.release();
        }
    }
}
