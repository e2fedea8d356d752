package org.khamrabrong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.khamrabrong.kernel.MessageKey;
import org.khamrabrong.kernel.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the administrator changes the organization, from a day on; one at a time, and never against the rules. */
@Service
@Transactional
public class UnitChanges {

    private final UnitTable table;
    private final Units units;
    private final People people;
    private final UnitBurden burden;
    private final UnitHandover handover;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    UnitChanges(
            UnitTable table,
            Units units,
            People people,
            UnitBurden burden,
            UnitHandover handover,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.table = table;
        this.units = units;
        this.people = people;
        this.burden = burden;
        this.handover = handover;
        this.actors = actors;
        this.clock = clock;
        this.facts = facts;
    }

    /** What comes of it, without its being done. */
    @Transactional(readOnly = true)
    public List<Remark> preview(UnitRequest asked) {
        actors.require(Role.ADMINISTRATOR);
        UnitCase change = change(asked, table.lives());
        if (takesBackBeginning(change)) {
            checkCancelling(change);
            return List.of(Remark.of("organization.preview.never", change.name()));
        }
        check(change);
        return new UnitPreview(change, burden.of(asked.unit(), asked.from())).remarks();
    }

    /** The same of a unit that there is not yet. */
    @Transactional(readOnly = true)
    public List<Remark> preview(NewUnit asked) {
        actors.require(Role.ADMINISTRATOR);
        UnitLife life = UnitLife.beginning(UUID.randomUUID(), asked.code(), asked.from(), asked.what());
        UnitCase change = UnitCase.beginning(life, today(), table.lives());
        UnitRules.checkBeginning(change);
        return UnitPreview.ofBeginning(change);
    }

    public UUID begin(NewUnit asked) {
        actors.require(Role.ADMINISTRATOR);
        LocalDate today = today();
        table.hold();
        Unit entered = new Unit(asked);
        UnitLife life = UnitLife.beginning(entered.id(), entered.code(), asked.from(), asked.what());
        UnitRules.checkBeginning(UnitCase.beginning(life, today, table.lives()));
        units.saveAndFlush(entered);
        table.keep(List.of(life), today);
        facts.publishEvent(entered.entered(actors.currentName(), asked.from()));
        return entered.id();
    }

    public void take(UnitRequest asked) {
        actors.require(Role.ADMINISTRATOR);
        table.hold();
        claim(asked);
        UnitLives before = table.lives();
        Unit unit = units.findById(asked.unit()).orElseThrow();
        UnitCase change = change(asked, before);
        if (takesBackBeginning(change)) {
            cancel(unit, change);
            return;
        }
        check(change);
        table.keep(change.touched(), today());
        asked.change()
                .told(new UnitNews(actors.currentName(), unit, change.from(), before, change.touched()))
                .forEach(facts::publishEvent);
        handover.carryOut(today());
    }

    private UnitCase change(UnitRequest asked, UnitLives lives) {
        LocalDate from = asked.change().mends() ? today() : asked.from();
        return UnitCase.of(asked.unit(), asked.change(), from, today(), lives);
    }

    private void check(UnitCase change) {
        UnitRules.check(change);
        if (change.change() instanceof UnitChange.Dissolve) {
            BurdenRules.check(change.name(), burden.of(change.unit(), change.from()));
        }
    }

    private void claim(UnitRequest asked) {
        String how = asked.change().getClass().getSimpleName();
        if (!table.claim(asked.unit(), asked.version(), actors.currentName(), how)) {
            throw table.lastChange(asked.unit())
                    .map(last -> new Refusal(
                            "organization.refusal.unitStale",
                            people.findByUsername(last.by())
                                    .map(StoredPerson::name)
                                    .orElse(last.by()),
                            new MessageKey("organization.change." + last.how())))
                    .orElseGet(() -> new Refusal("organization.refusal.unknownUnit"));
        }
    }

    private static boolean takesBackBeginning(UnitCase change) {
        return change.change() instanceof UnitChange.TakeBack
                && change.from().isAfter(change.today())
                && change.was().begins().equals(change.from());
    }

    /** A unit that has not begun was never there. */
    private void cancel(Unit unit, UnitCase change) {
        checkCancelling(change);
        table.remove(unit.id());
        facts.publishEvent(unit.takenBack(actors.currentName(), change.from()));
    }

    private void checkCancelling(UnitCase change) {
        List<UnitLife> beneath = change.before().childrenSince(change.unit(), change.from());
        if (!beneath.isEmpty()) {
            throw new Refusal("organization.refusal.unitHasUnitsBeneath", change.name(), beneath.size());
        }
        BurdenRules.check(change.name(), burden.of(change.unit(), change.from()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
