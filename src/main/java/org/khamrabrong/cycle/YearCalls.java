package org.khamrabrong.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.scoring.AgreementPackage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The call at the year's beginning: sets the rounds, and asks units for their drafts. Only for the strategy office. */
@Service
@Transactional
public class YearCalls {

    private final FiscalCycles cycles;
    private final AgreementRegister agreements;
    private final Organization organization;
    private final YearTerms terms;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    YearCalls(
            FiscalCycles cycles,
            AgreementRegister agreements,
            Organization organization,
            YearTerms terms,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.cycles = cycles;
        this.agreements = agreements;
        this.organization = organization;
        this.terms = terms;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public List<CycleRow> years() {
        actors.require(Role.STRATEGY);
        return cycles.findAllByOrderByFiscalYearDesc().stream()
                .map(FiscalCycle::row)
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

    /** Gives a year that begins to be prepared the terms of last year. */
    void prepareTerms(FiscalYear year) {
        terms.prepare(year);
    }

    /** Opens the year as its terms say. */
    void openWithItsTerms(FiscalYear year) {
        open(year, terms.rounds(year));
    }

    /** Opens the year with these rounds for every level. */
    public void open(FiscalYear year, List<CycleRound> rounds) {
        open(
                year,
                Arrays.stream(UnitLevel.values())
                        .filter(level -> level != UnitLevel.GOVERNMENT)
                        .collect(Collectors.toMap(level -> level, level -> rounds)));
    }

    private void open(FiscalYear year, Map<UnitLevel, List<CycleRound>> rounds) {
        actors.require(Role.STRATEGY);
        if (cycles.findById(year.gregorian()).isPresent()) {
            throw new Refusal("cycle.refusal.yearAlreadyOpen", year);
        }
        rounds.values().forEach(each -> RoundRules.check(year, each));
        terms.prepare(year);
        FiscalCycle cycle = new FiscalCycle(year, rounds, clock.instant(), actors.currentName());
        try {
            cycles.saveAndFlush(cycle);
        } catch (DataIntegrityViolationException openedMeanwhile) {
            throw new Refusal("cycle.refusal.yearAlreadyOpen", year);
        }
        events.publishEvent(cycle.opened());
    }

    /** Asks one unit for its draft and hands it that content to begin with. */
    public AgreementId call(FiscalYear year, UUID unit, AgreementPackage draft) {
        actors.require(Role.STRATEGY);
        FiscalCycle cycle =
                cycles.findById(year.gregorian()).orElseThrow(() -> new Refusal("cycle.refusal.yearNotOpen", year));
        Unit called = organization.unit(unit);
        return agreements.open(unit, year, draft, cycle.roundsOfAgreements(called.level()));
    }
}
