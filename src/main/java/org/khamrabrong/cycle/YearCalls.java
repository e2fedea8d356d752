package org.khamrabrong.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Round;
import org.khamrabrong.cycle.CallResult.Outcome;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.AgreementPackage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** The call at the year's beginning: sets the rounds, and asks units for their drafts. Only for the strategy office. */
@Service
@Transactional
public class YearCalls {

    private final FiscalCycles cycles;
    private final AgreementRegister agreements;
    private final Organization organization;
    private final CycleTerms terms;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate alone;

    YearCalls(
            FiscalCycles cycles,
            AgreementRegister agreements,
            Organization organization,
            CycleTerms terms,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.cycles = cycles;
        this.agreements = agreements;
        this.organization = organization;
        this.terms = terms;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
        this.alone = new TransactionTemplate(transactions);
    }

    @Transactional(readOnly = true)
    public List<CycleRow> years() {
        actors.require(Role.STRATEGY);
        return cycles.findAllByOrderByFiscalYearDesc().stream()
                .map(cycle -> new CycleRow(cycle.year(), cycle.rounds()))
                .toList();
    }

    public FiscalYear presentYear() {
        return FiscalYear.containing(LocalDate.now(clock));
    }

    /** The usual two rounds: six and twelve months, each open from the day after its months for thirty days. */
    public static List<CycleRound> usualRounds(FiscalYear year) {
        LocalDate half = year.firstDay().plusMonths(6);
        LocalDate whole = year.firstDay().plusMonths(12);
        return List.of(new CycleRound(1, 6, half, half.plusDays(29)), new CycleRound(2, 12, whole, whole.plusDays(29)));
    }

    /** The units that sign agreements and were not yet asked for that year. */
    @Transactional(readOnly = true)
    public List<Unit> notYetCalled(FiscalYear year) {
        actors.require(Role.STRATEGY);
        Set<UUID> called = agreements.unitsWithAgreement(year);
        return organization.signingUnits().stream()
                .filter(unit -> !called.contains(unit.id()))
                .toList();
    }

    /** The agreement for which the unit was asked in that year. */
    @Transactional(readOnly = true)
    public Optional<AgreementId> called(FiscalYear year, UUID unit) {
        actors.require(Role.STRATEGY);
        return agreements.find(unit, year);
    }

    @Transactional(readOnly = true)
    public boolean isOpen(FiscalYear year) {
        actors.require(Role.STRATEGY);
        return cycles.findById(year.gregorian()).isPresent();
    }

    /** Opens the year with its rounds. */
    public void open(FiscalYear year, List<CycleRound> rounds) {
        actors.require(Role.STRATEGY);
        if (cycles.findById(year.gregorian()).isPresent()) {
            throw new Refusal("cycle.refusal.yearAlreadyOpen", year);
        }
        RoundRules.check(year, rounds);
        FiscalCycle cycle = cycles.save(new FiscalCycle(year, rounds, clock.instant(), actors.currentName()));
        events.publishEvent(cycle.opened());
    }

    /**
     * Asks the units for their drafts; each begins with last year's content, or a blank one. Every unit is asked in a
     * transaction of its own, so that the record is free between two, and one refused unit holds up no other; where it
     * was cut off, asking again asks those that are missing.
     */
    @Transactional(propagation = Propagation.NEVER)
    public List<CallResult> call(FiscalYear year, Collection<UUID> units) {
        actors.require(Role.STRATEGY);
        return units.stream()
                .map(organization::unit)
                .map(unit -> callAlone(year, unit))
                .toList();
    }

    private CallResult callAlone(FiscalYear year, Unit unit) {
        try {
            return alone.execute(status -> {
                if (agreements.find(unit.id(), year).isPresent()) {
                    return new CallResult(unit, Outcome.ASKED_BEFORE, null);
                }
                call(year, unit.id(), draftFor(year, unit));
                return new CallResult(unit, Outcome.ASKED, null);
            });
        } catch (Refusal why) {
            return new CallResult(unit, Outcome.REFUSED, why);
        }
    }

    /** Asks one unit for its draft and hands it that content to begin with. */
    public AgreementId call(FiscalYear year, UUID unit, AgreementPackage draft) {
        actors.require(Role.STRATEGY);
        FiscalCycle cycle =
                cycles.findById(year.gregorian()).orElseThrow(() -> new Refusal("cycle.refusal.yearNotOpen", year));
        List<Round> rounds = cycle.rounds().stream()
                .map(round -> new Round(round.number(), round.months(), round.opensOn(), round.dueOn(), false))
                .toList();
        return agreements.open(unit, year, draft, rounds);
    }

    private AgreementPackage draftFor(FiscalYear year, Unit unit) {
        AgreementPackage blank = terms.blank(unit.name(), unit.level().name(), year.buddhist());
        return agreements.begunWithLastYear(blank, unit.id(), year);
    }
}
