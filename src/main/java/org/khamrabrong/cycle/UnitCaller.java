package org.khamrabrong.cycle;

import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.OwnTransaction;
import org.springframework.stereotype.Component;

/**
 * Asks units for their drafts. What all of them begin with is read at once; then each is asked in a transaction of its own,
 * so that one refused unit holds up no other, and whatever stops the rest leaves it asked.
 */
@Component
class UnitCaller {

    /** What is the same for all of a portion, or was read for all of it. */
    private record Portion(
            UUID call,
            FiscalYear year,
            FiscalCycle cycle,
            Map<UUID, AgreementPackage> drafts,
            Set<UUID> askedBefore,
            Map<UUID, Set<Gap>> gaps) {}

    private final CallTable table;
    private final FiscalCycles cycles;
    private final AgreementRegister agreements;
    private final Organization organization;
    private final YearTerms terms;
    private final Gaps gaps;
    private final OwnTransaction alone;
    private final Clock clock;

    UnitCaller(
            CallTable table,
            FiscalCycles cycles,
            AgreementRegister agreements,
            Organization organization,
            YearTerms terms,
            Gaps gaps,
            OwnTransaction alone,
            Clock clock) {
        this.table = table;
        this.cycles = cycles;
        this.agreements = agreements;
        this.organization = organization;
        this.terms = terms;
        this.gaps = gaps;
        this.alone = alone;
        this.clock = clock;
    }

    void call(UUID call, FiscalYear year, Collection<UUID> ids) {
        List<Unit> units = organization.units(ids);
        Portion portion = portion(call, year, units);
        units.forEach(unit -> call(portion, unit));
    }

    private Portion portion(UUID call, FiscalYear year, List<Unit> units) {
        FiscalCycle cycle =
                cycles.findById(year.gregorian()).orElseThrow(() -> new Refusal("cycle.refusal.yearNotOpen", year));
        YearTerms.Shown levels = terms.shown(year);
        Map<UUID, AgreementPackage> blanks = units.stream()
                .filter(unit -> levels.levels().containsKey(unit.level()))
                .collect(Collectors.toMap(Unit::id, unit -> levels.blank(unit.name(), unit.level())));
        return new Portion(
                call,
                year,
                cycle,
                agreements.begunWithLastYear(blanks, year),
                agreements.unitsWithAgreement(year, blanks.keySet()),
                gaps.of(year, units));
    }

    private void call(Portion portion, Unit unit) {
        try {
            alone.run(() -> ask(portion, unit));
        } catch (Refusal refused) {
            alone.run(() -> take(portion, unit, CallOutcome.REFUSED, why(refused)));
        }
    }

    private boolean ask(Portion portion, Unit unit) {
        if (portion.askedBefore().contains(unit.id())) {
            return take(portion, unit, CallOutcome.ASKED_BEFORE, List.of());
        }
        Set<Gap> missing = portion.gaps().getOrDefault(unit.id(), Set.of());
        if (!missing.isEmpty()) {
            return take(
                    portion,
                    unit,
                    CallOutcome.LEFT_OUT,
                    missing.stream().map(Gap::name).toList());
        }
        AgreementPackage draft = Optional.ofNullable(portion.drafts().get(unit.id()))
                .orElseThrow(() -> new Refusal("cycle.refusal.noTerms"));
        boolean taken = take(portion, unit, CallOutcome.ASKED, List.of());
        if (taken) {
            agreements.open(unit, portion.year(), draft, portion.cycle().roundsOfAgreements(unit.level()));
        }
        return taken;
    }

    private boolean take(Portion portion, Unit unit, CallOutcome outcome, List<String> why) {
        return table.take(portion.call(), portion.year(), unit.id(), outcome, why, clock.instant());
    }

    private static List<String> why(Refusal refused) {
        return Stream.concat(
                        Stream.of(refused.key()),
                        Arrays.stream(refused.arguments()).map(Object::toString))
                .toList();
    }
}
