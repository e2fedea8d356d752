package org.khamrabrong.cycle;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WorkingCalendar;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.organization.WorkingDays;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.workflow.decision.Answer;
import org.khamrabrong.workflow.decision.DecisionEditing;
import org.khamrabrong.workflow.decision.DecisionTable;
import org.khamrabrong.workflow.decision.Decisions;
import org.khamrabrong.workflow.decision.Row;
import org.khamrabrong.workflow.decision.TableRegister;
import org.khamrabrong.workflow.decision.YearDecisions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The terms of a year by level: copied from last year when the year is prepared, changed for that year alone, frozen with each
 * agreement when it is opened. Only for the strategy office.
 */
@Service
@Transactional
public class YearTerms {

    /**
     * The terms as they are shown.
     *
     * @param levels of every level that makes agreements
     * @param versions of the tables in which they stand, by the tables' names
     */
    public record Shown(FiscalYear year, Map<UnitLevel, LevelTerms> levels, Map<String, Integer> versions) {

        private int version(TermsPart part) {
            return Objects.requireNonNull(versions.get(part.decision()));
        }

        /** @param level one that makes agreements */
        public LevelTerms of(UnitLevel level) {
            return Objects.requireNonNull(levels.get(level));
        }

        /** An agreement of a unit at that level, without a plan and without indicators. */
        AgreementPackage blank(String unit, UnitLevel level) {
            return of(level).blank(unit, level.name(), year);
        }
    }

    private final Decisions decisions;
    private final DecisionEditing editing;
    private final TableRegister register;
    private final WorkingDays workingDays;
    private final Actors actors;

    YearTerms(
            Decisions decisions,
            DecisionEditing editing,
            TableRegister register,
            WorkingDays workingDays,
            Actors actors) {
        this.decisions = decisions;
        this.editing = editing;
        this.register = register;
        this.workingDays = workingDays;
        this.actors = actors;
    }

    /** Gives the year the terms that it begins with: last year's, or what was decided since for all years to come; once. */
    public void prepare(FiscalYear year) {
        actors.require(Role.STRATEGY);
        register.prepare(year);
    }

    /** Whether the year has terms of its own; before, it shows those that it would begin with. */
    @Transactional(readOnly = true)
    public boolean isPrepared(FiscalYear year) {
        actors.require(Role.STRATEGY);
        return register.isPrepared(year);
    }

    @Transactional(readOnly = true)
    public LevelTerms termsFor(FiscalYear year, UnitLevel level) {
        actors.require(Role.STRATEGY);
        return read(decisions.of(year), level);
    }

    /** Of every level, in as many statements as of one. */
    @Transactional(readOnly = true)
    public Shown shown(FiscalYear year) {
        actors.require(Role.STRATEGY);
        YearDecisions tables = decisions.of(year);
        Map<UnitLevel, LevelTerms> levels = new EnumMap<>(UnitLevel.class);
        levels().forEach(level -> levels.put(level, read(tables, level)));
        return new Shown(
                year,
                levels,
                Arrays.stream(TermsPart.values())
                        .collect(Collectors.toMap(TermsPart::decision, part -> tables.version(part.decision()))));
    }

    /** The rounds of every level with their days in that year, each due on a working day. */
    Map<UnitLevel, List<CycleRound>> rounds(FiscalYear year) {
        WorkingCalendar calendar = workingDays.calendar();
        return shown(year).levels().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, level -> level.getValue().rounds(year, calendar)));
    }

    /** The same of these terms. */
    @Transactional(readOnly = true)
    public List<CycleRound> rounds(FiscalYear year, LevelTerms said) {
        actors.require(Role.STRATEGY);
        return said.rounds(year, workingDays.calendar());
    }

    /** What keeps the terms from being taken; empty where nothing does. */
    @Transactional(readOnly = true)
    public List<TermsProblem> problems(LevelTerms terms) {
        actors.require(Role.STRATEGY);
        return TermsRules.problems(terms);
    }

    /**
     * Gives these levels other terms, in that year alone.
     *
     * @param shown what was changed
     * @throws Refusal where the terms cannot stand, or where somebody changed the same part meanwhile
     */
    public void change(Shown shown, Set<UnitLevel> levels, LevelTerms terms, String reason) {
        actors.require(Role.STRATEGY);
        TermsRules.problems(terms).stream().findFirst().ifPresent(problem -> {
            throw problem.why();
        });
        YearDecisions tables = decisions.of(shown.year());
        for (TermsPart part : TermsPart.values()) {
            DecisionTable table = tables.table(part.decision());
            List<Row> rows = rows(part, table, shown, levels, terms);
            if (!saysTheSame(table, rows)) {
                editing.take(part.decision(), shown.year(), shown.version(part), rows, reason);
            }
        }
    }

    private static List<Row> rows(
            TermsPart part, DecisionTable table, Shown shown, Set<UnitLevel> levels, LevelTerms terms) {
        Map<String, List<List<String>>> lines = levels().stream()
                .collect(Collectors.toMap(
                        UnitLevel::name, level -> part.write(levels.contains(level) ? terms : shown.of(level))));
        return TermsRows.of(table, lines);
    }

    private static boolean saysTheSame(DecisionTable table, List<Row> rows) {
        return table.rows().equals(rows);
    }

    static List<UnitLevel> levels() {
        return Arrays.stream(UnitLevel.values())
                .filter(level -> level != UnitLevel.GOVERNMENT)
                .toList();
    }

    private static LevelTerms read(YearDecisions tables, UnitLevel level) {
        Function<TermsPart, List<Answer>> lines = part -> tables.ask(part.decision(), Map.of("level", level.name()));
        for (TermsPart part : TermsPart.values()) {
            if (lines.apply(part).isEmpty()) {
                throw new Refusal("cycle.refusal.noTerms");
            }
        }
        return new LevelTerms(
                TermsPart.dimensions(lines.apply(TermsPart.DIMENSIONS)),
                TermsPart.bands(lines.apply(TermsPart.BANDS)),
                TermsPart.missedReport(lines.apply(TermsPart.SCORING)),
                TermsPart.scale(lines.apply(TermsPart.SCORING)),
                TermsPart.rounds(lines.apply(TermsPart.ROUNDS)));
    }
}
