package org.khamrabrong.cycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.organization.WorkingDays;
import org.springframework.stereotype.Component;

/** Counts what an opening would start, and names what is missing; in as many statements for thousands of units as for one. */
@Component
class YearPreviews {

    /** How a unit fares. */
    private enum Fate {
        ASKED,
        BEFORE,
        LEFT_OUT
    }

    private final Organization organization;
    private final AgreementRegister agreements;
    private final Gaps gaps;
    private final WorkingDays days;

    YearPreviews(Organization organization, AgreementRegister agreements, Gaps gaps, WorkingDays days) {
        this.organization = organization;
        this.agreements = agreements;
        this.gaps = gaps;
        this.days = days;
    }

    /** @param chosen null for all that make agreements */
    YearPreview of(FiscalYear year, @Nullable Set<UUID> chosen) {
        List<Unit> units = units(chosen);
        Map<UUID, Set<Gap>> missing = gaps.of(year, units);
        Set<UUID> before =
                agreements.unitsWithAgreement(year, units.stream().map(Unit::id).toList());
        Map<UnitLevel, Map<Fate, Long>> counts = new EnumMap<>(UnitLevel.class);
        List<YearPreview.MissingLine> lines = new ArrayList<>();
        List<UUID> asked = new ArrayList<>();
        for (Unit unit : units) {
            Fate fate = fate(unit, before, missing);
            counts.computeIfAbsent(unit.level(), level -> new EnumMap<>(Fate.class))
                    .merge(fate, 1L, Long::sum);
            if (fate == Fate.LEFT_OUT) {
                lines.add(line(unit, missing.getOrDefault(unit.id(), Set.of())));
            } else if (fate == Fate.ASKED) {
                asked.add(unit.id());
            }
        }
        return new YearPreview(
                year, levels(counts), lines, gaps.officers(asked), gaps.nobodyIs(), days.isEntered(year));
    }

    /** Those that make agreements today and were chosen. */
    List<Unit> units(@Nullable Set<UUID> chosen) {
        return organization.signingUnits().stream()
                .filter(unit -> chosen == null || chosen.contains(unit.id()))
                .toList();
    }

    private static Fate fate(Unit unit, Collection<UUID> before, Map<UUID, Set<Gap>> missing) {
        if (before.contains(unit.id())) {
            return Fate.BEFORE;
        }
        return missing.containsKey(unit.id()) ? Fate.LEFT_OUT : Fate.ASKED;
    }

    private static YearPreview.MissingLine line(Unit unit, Set<Gap> gaps) {
        return new YearPreview.MissingLine(unit.id(), unit.code(), unit.names(), unit.level(), gaps);
    }

    private static List<YearPreview.LevelLine> levels(Map<UnitLevel, Map<Fate, Long>> counts) {
        return counts.entrySet().stream()
                .map(level -> new YearPreview.LevelLine(
                        level.getKey(),
                        level.getValue().getOrDefault(Fate.ASKED, 0L),
                        level.getValue().getOrDefault(Fate.BEFORE, 0L),
                        level.getValue().getOrDefault(Fate.LEFT_OUT, 0L)))
                .toList();
    }
}
