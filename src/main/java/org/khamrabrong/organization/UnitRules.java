package org.khamrabrong.organization;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.khamrabrong.kernel.MessageKey;
import org.khamrabrong.kernel.Refusal;

/** What stands against a change of the organization. */
final class UnitRules {

    private static final Policy<UnitCase> BEGINNING = new Policy<UnitCase>()
            .refuse(found(UnitCase::namesake), with("organization.refusal.unitCodeTaken", UnitCase::namesake))
            .refuse(
                    found(UnitCase::otherGovernment),
                    with("organization.refusal.unitGovernment", UnitCase::otherGovernment))
            .refuse(found(UnitCase::uprooted), with("organization.refusal.unitOnTop", UnitCase::uprooted))
            .refuse(found(UnitCase::circle), with("organization.refusal.unitCircle", UnitCase::circle))
            .refuse(found(UnitCase::orphan), with("organization.refusal.unitOrphan", UnitCase::orphan))
            .refuse(found(UnitCase::tooHigh), with("organization.refusal.unitLevel", UnitCase::tooHigh));

    private static final Policy<UnitCase> CHANGING = new Policy<UnitCase>()
            .refuse(asked -> !asked.change().mends() && asked.from().isBefore(asked.today()), about("unitDayPast"))
            .refuse(asked -> takesBack(asked) && !asked.plannedOnThatDay(), about("unitNothingPlanned"))
            .refuse(asked -> !takesBack(asked) && !asked.change().mends() && !asked.inForce(), about("unitNotInForce"))
            .refuse(UnitCase::plannedAlready, about("unitPlannedThatDay"))
            .refuse(UnitRules::endsBeforePlans, UnitRules::plannedLater)
            .refuse(UnitRules::mergesIntoItself, about("unitMergedIntoItself"))
            .refuse(UnitRules::mergesIntoItsOwn, about("unitMergedIntoItsOwn"))
            .refuse(UnitRules::mergesIntoNobody, about("unitSuccessorMissing"))
            .refuse(
                    asked -> asked.touched().stream()
                            .allMatch(life -> life.equals(asked.before().of(life.unit()))),
                    about("unitUnchanged"))
            .refuse(
                    asked -> !asked.leftBeneath().isEmpty(),
                    asked -> new Refusal(
                            "organization.refusal.unitHasUnitsBeneath",
                            asked.name(),
                            asked.leftBeneath().size()));

    private UnitRules() {}

    /** @throws Refusal where the organization cannot be so */
    static void check(UnitCase asked) {
        CHANGING.check(asked);
        BEGINNING.check(asked);
    }

    /** @throws Refusal where there cannot be such a new unit */
    static void checkBeginning(UnitCase asked) {
        BEGINNING.check(asked);
    }

    private static boolean takesBack(UnitCase asked) {
        return asked.change() instanceof UnitChange.TakeBack;
    }

    private static boolean endsBeforePlans(UnitCase asked) {
        return asked.change().ends() && asked.laterPlan().isPresent();
    }

    private static Refusal plannedLater(UnitCase asked) {
        return new Refusal(
                "organization.refusal.unitPlannedLater",
                asked.name(),
                asked.laterPlan().orElseThrow());
    }

    private static boolean mergesIntoItself(UnitCase asked) {
        return asked.change() instanceof UnitChange.Merge merge
                && merge.successor().equals(asked.unit());
    }

    private static boolean mergesIntoItsOwn(UnitCase asked) {
        return asked.change() instanceof UnitChange.Merge merge
                && asked.before().beneath(asked.unit(), asked.from()).contains(merge.successor());
    }

    private static boolean mergesIntoNobody(UnitCase asked) {
        return asked.change() instanceof UnitChange.Merge merge
                && asked.before()
                        .of(merge.successor())
                        .on(asked.from())
                        .filter(period ->
                                asked.before().of(merge.successor()).ends().isEmpty())
                        .isEmpty();
    }

    private static Predicate<UnitCase> found(Function<UnitCase, Optional<UnitLife>> search) {
        return asked -> search.apply(asked).isPresent();
    }

    /** The sentence names what was found, and what stands above it then. */
    private static Function<UnitCase, Refusal> with(String key, Function<UnitCase, Optional<UnitLife>> search) {
        return asked -> {
            UnitPeriod found = search.apply(asked).orElseThrow().nearest(asked.from());
            String above = found.what()
                    .above()
                    .flatMap(asked.after()::find)
                    .map(parent -> parent.nearest(asked.from()).what().names().thai())
                    .orElse("");
            return new Refusal(
                    key,
                    found.what().names().thai(),
                    new MessageKey("organization.level." + found.what().level()),
                    above);
        };
    }

    private static Function<UnitCase, Refusal> about(String rule) {
        return asked -> new Refusal("organization.refusal." + rule, asked.name(), asked.from());
    }
}
