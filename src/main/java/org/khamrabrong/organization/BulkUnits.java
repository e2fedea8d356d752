package org.khamrabrong.organization;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.language.FoldedText;
import org.khamrabrong.organization.exchange.Change;
import org.khamrabrong.organization.exchange.Field;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Many units at once: new ones from above to below, then what changes of those that there are. */
@Component
class BulkUnits {

    private final UnitTable table;
    private final Units units;
    private final EntityManager entities;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher facts;

    BulkUnits(
            UnitTable table,
            Units units,
            EntityManager entities,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher facts) {
        this.table = table;
        this.units = units;
        this.entities = entities;
        this.actors = actors;
        this.clock = clock;
        this.facts = facts;
    }

    /** All units as they are afterwards. */
    static final class Tree {

        private final Map<String, Unit> byCode = new HashMap<>();
        private final LocalDate from;
        private UnitLives lives;

        private Tree(List<Unit> units, UnitLives lives, LocalDate from) {
            units.forEach(this::put);
            this.lives = lives;
            this.from = from;
        }

        /** @throws Refusal where there is no such unit */
        Unit unit(String code) {
            return find(code).orElseThrow(() -> new Refusal("organization.refusal.unknownUnit"));
        }

        boolean inForce(Unit unit, LocalDate day) {
            return lives.find(unit.id()).flatMap(life -> life.on(day)).isPresent();
        }

        private Optional<Unit> find(String code) {
            return Optional.ofNullable(byCode.get(FoldedText.of(code)));
        }

        private void put(Unit unit) {
            byCode.put(FoldedText.of(unit.code()), unit);
        }

        private @Nullable UUID above(Change change) {
            String code = change.text(Field.UNIT_ABOVE);
            return code.isEmpty() ? null : unit(code).id();
        }
    }

    Tree take(List<Change> changes, LocalDate from) {
        Tree tree = new Tree(units.findAllByOrderByCode(), table.lives(), from);
        Map<UUID, UnitLife> touched = new LinkedHashMap<>();
        enter(changes.stream().filter(change -> change.id() == null).toList(), tree)
                .forEach(life -> touched.put(life.unit(), life));
        changes.stream()
                .filter(change -> change.id() != null)
                .forEach(change -> change(change, tree).forEach(life -> touched.put(life.unit(), life)));
        if (!touched.isEmpty()) {
            UnitRules.checkBeginning(UnitCase.together(List.copyOf(touched.values()), from, today(), tree.lives));
        }
        return tree;
    }

    /** Round by round those above which there is a unit already. */
    private List<UnitLife> enter(List<Change> asked, Tree tree) {
        List<UnitLife> begun = new ArrayList<>();
        List<Change> left = new ArrayList<>(asked);
        while (!left.isEmpty()) {
            List<Change> ready = left.stream()
                    .filter(change -> change.text(Field.UNIT_ABOVE).isEmpty()
                            || tree.find(change.text(Field.UNIT_ABOVE)).isPresent())
                    .toList();
            if (ready.isEmpty()) {
                throw new Refusal("organization.refusal.unknownUnit");
            }
            ready.forEach(change -> begun.add(enter(change, tree)));
            left.removeAll(ready);
        }
        tree.lives = tree.lives.with(begun);
        if (tree.from.isAfter(today())) {
            entities.flush();
            table.keep(begun, today());
        }
        return begun;
    }

    private UnitLife enter(Change change, Tree tree) {
        NewUnit asked = new NewUnit(change.text(Field.UNIT_CODE), particulars(change, tree), tree.from);
        Unit entered = new Unit(asked);
        entities.persist(entered);
        if (!tree.from.isAfter(today())) {
            entities.persist(new UnitState(entered, tree.from));
        }
        facts.publishEvent(entered.entered(actors.currentName(), tree.from));
        tree.put(entered);
        return UnitLife.beginning(entered.id(), entered.code(), tree.from, asked.what());
    }

    /** One thing after the other, as if each had been asked for by itself. */
    private List<UnitLife> change(Change change, Tree tree) {
        Unit unit = tree.unit(change.text(Field.UNIT_CODE));
        Map<UUID, UnitLife> touched = new LinkedHashMap<>();
        for (UnitChange one : asked(change, tree)) {
            List<UnitLife> lives = one.applied(tree.lives, tree.lives.of(unit.id()), tree.from);
            one.told(new UnitNews(actors.currentName(), unit, tree.from, tree.lives, lives))
                    .forEach(facts::publishEvent);
            tree.lives = tree.lives.with(lives);
            lives.forEach(life -> touched.put(life.unit(), life));
            table.claim(
                    unit.id(),
                    unit.version(),
                    actors.currentName(),
                    one.getClass().getSimpleName());
        }
        entities.flush();
        table.keep(touched.values(), today());
        return List.copyOf(touched.values());
    }

    private static List<UnitChange> asked(Change change, Tree tree) {
        UnitParticulars wanted = particulars(change, tree);
        List<UnitChange> asked = new ArrayList<>();
        if (change.changes(Field.UNIT_NAME) || change.changes(Field.UNIT_NAME_ENGLISH)) {
            asked.add(new UnitChange.Rename(wanted.names()));
        }
        if (change.changes(Field.UNIT_LEVEL)) {
            asked.add(new UnitChange.Relevel(wanted.level()));
        }
        if (change.changes(Field.UNIT_ABOVE)) {
            asked.add(new UnitChange.Move(wanted.above().orElseThrow()));
        }
        if (change.changes(Field.UNIT_HEADS_OFFICE) || change.changes(Field.UNIT_SIGNS)) {
            asked.add(new UnitChange.Charge(wanted.headsOffice(), wanted.signs()));
        }
        return asked;
    }

    private static UnitParticulars particulars(Change change, Tree tree) {
        return new UnitParticulars(
                new UnitName(change.text(Field.UNIT_NAME), change.text(Field.UNIT_NAME_ENGLISH)),
                UnitLevel.valueOf(change.text(Field.UNIT_LEVEL)),
                tree.above(change),
                change.says(Field.UNIT_HEADS_OFFICE),
                change.says(Field.UNIT_SIGNS));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
