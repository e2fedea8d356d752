package org.khamrabrong.workflow.approval;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.workflow.decision.Decisions;
import org.springframework.stereotype.Component;

/** The levels that the table of a paper's year names for its unit, as the units stand today. */
@Component
class NamedLevels {

    private final Decisions decisions;
    private final Organization organization;

    NamedLevels(Decisions decisions, Organization organization) {
        this.decisions = decisions;
        this.organization = organization;
    }

    /** @throws Refusal where it names none */
    List<NamedLevel> of(Paper.Kind kind, PaperOf maker) {
        Map<UUID, Unit> units = organization.unitsById();
        Unit own = Objects.requireNonNull(units.get(maker.unit()));
        Unit unit = own.inForce() ? own : organization.inChargeOf(maker.unit());
        List<NamedLevel> named = LevelsTable.named(
                unit, units, decisions.of(maker.year()).ask(LevelsTable.DECISION, LevelsTable.about(kind, unit)));
        if (named.isEmpty()) {
            throw new Refusal("workflow.refusal.approval.noLevel", unit.name());
        }
        return named;
    }

    /** The units above that one, from the nearest. */
    List<Unit> above(UUID unit) {
        Map<UUID, Unit> units = organization.unitsById();
        return LevelsTable.atOrAbove(organization.inChargeOf(unit), units)
                .skip(1)
                .toList();
    }
}
