package org.khamrabrong.cycle;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.RoundOfAgreement;
import org.khamrabrong.cycle.DatesPreview.Line;
import org.khamrabrong.cycle.DatesPreview.Moved;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.WorkingCalendar;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.organization.WorkingDays;
import org.khamrabrong.workflow.RoundDates;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Corrects the dates of an opened year's rounds, with everything that runs towards them. What is past stays as it was. Only for
 * the strategy office.
 */
@Service
@Transactional
public class YearDates {

    private record Change(CycleRound before, CycleRound after) {}

    private final FiscalCycles cycles;
    private final BegunCalls calls;
    private final AgreementRegister agreements;
    private final RoundMoveTable moves;
    private final RoundDates running;
    private final WorkingDays days;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    YearDates(
            FiscalCycles cycles,
            BegunCalls calls,
            AgreementRegister agreements,
            RoundMoveTable moves,
            RoundDates running,
            WorkingDays days,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.cycles = cycles;
        this.calls = calls;
        this.agreements = agreements;
        this.moves = moves;
        this.running = running;
        this.days = days;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /**
     * What would move.
     *
     * @param asked the rounds of each level as they should be; their numbers and months stay. A last day that is no working
     *     day becomes the next one, as when the year is opened
     */
    @Transactional(readOnly = true)
    public DatesPreview preview(FiscalYear year, Map<UnitLevel, List<CycleRound>> asked) {
        actors.require(Role.STRATEGY);
        List<Line> lines = new ArrayList<>();
        FiscalCycle cycle = known(year);
        changes(cycle, onWorkingDays(cycle, asked)).forEach((change, levels) -> lines.add(line(year, levels, change)));
        return new DatesPreview(lines);
    }

    private Line line(FiscalYear year, Set<UnitLevel> levels, Change change) {
        List<RoundOfAgreement> all =
                agreements.rounds(year, levels, change.before().number());
        List<RoundOfAgreement> open =
                all.stream().filter(each -> !each.round().closed()).toList();
        RoundDates.Running now = running.running(
                open.stream().map(RoundOfAgreement::agreement).toList(),
                change.before().number());
        return new Line(
                levels,
                change.before(),
                change.after(),
                new Moved(open.size(), now.timers(), now.steps()),
                open.stream().filter(this::hasOpened).count(),
                all.size() - open.size());
    }

    /** How far the last correction has come; empty where none is on its way. */
    @Transactional(readOnly = true)
    public Optional<MovingRounds> moving(FiscalYear year) {
        actors.require(Role.STRATEGY);
        return moves.stand(year);
    }

    /**
     * Moves them: the year at once, its agreements in the background.
     *
     * @param seen as the year stood on the screen of whoever asks
     */
    public void move(CycleRow seen, Map<UnitLevel, List<CycleRound>> asked) {
        actors.require(Role.STRATEGY);
        requireNoCallRuns(seen.year());
        FiscalCycle cycle = known(seen.year());
        if (!cycle.row().equals(seen)) {
            throw new Refusal("cycle.refusal.datesMeanwhile", seen.year());
        }
        Map<UnitLevel, List<CycleRound>> wanted = onWorkingDays(cycle, asked);
        Map<Change, Set<UnitLevel>> changes = changes(cycle, wanted);
        if (changes.keySet().stream().allMatch(change -> change.before().equals(change.after()))) {
            throw new Refusal("cycle.refusal.datesTheSame");
        }
        int moved = 0;
        for (Map.Entry<Change, Set<UnitLevel>> change : changes.entrySet()) {
            moved += move(seen.year(), change.getValue(), change.getKey());
        }
        events.publishEvent(cycle.move(actors.currentName(), wanted, moved));
        cycles.saveAndFlush(cycle);
    }

    /** Units that are asked meanwhile would keep the dates of before. */
    private void requireNoCallRuns(FiscalYear year) {
        if (calls.findByFiscalYearAndEndedAtIsNull(year.gregorian())
                .filter(call -> call.state() == CallProgress.State.RUNNING)
                .isPresent()) {
            throw new Refusal("cycle.refusal.datesWhileCalling", year);
        }
    }

    private int move(FiscalYear year, Set<UnitLevel> levels, Change change) {
        if (change.before().equals(change.after())) {
            return 0;
        }
        int open = (int) agreements.rounds(year, levels, change.before().number()).stream()
                .filter(each -> !each.round().closed())
                .count();
        moves.ask(year, levels, change.after(), actors.currentName(), open);
        return open;
    }

    private boolean hasOpened(RoundOfAgreement each) {
        return !each.round().opensOn().isAfter(LocalDate.now(clock));
    }

    /** Rounds that are not changed stay, whatever the calendar says since. */
    private Map<UnitLevel, List<CycleRound>> onWorkingDays(FiscalCycle cycle, Map<UnitLevel, List<CycleRound>> asked) {
        WorkingCalendar calendar = days.calendar();
        Map<UnitLevel, List<CycleRound>> wanted = new EnumMap<>(UnitLevel.class);
        asked.forEach((level, rounds) -> {
            RoundRules.check(cycle.year(), rounds);
            List<CycleRound> before = cycle.row().levels().getOrDefault(level, List.of());
            wanted.put(
                    level,
                    IntStream.range(0, rounds.size())
                            .mapToObj(index -> before.contains(rounds.get(index))
                                    ? rounds.get(index)
                                    : rounds.get(index)
                                            .onWorkingDays(calendar, rounds.subList(index + 1, rounds.size())))
                            .toList());
        });
        return wanted;
    }

    /** The same change of several levels once. */
    private Map<Change, Set<UnitLevel>> changes(FiscalCycle cycle, Map<UnitLevel, List<CycleRound>> asked) {
        Map<Change, Set<UnitLevel>> changes = new LinkedHashMap<>();
        cycle.row().levels().forEach((level, rounds) -> {
            List<CycleRound> wanted = asked.getOrDefault(level, rounds);
            RoundRules.check(cycle.year(), wanted);
            if (!rounds.stream()
                    .map(CycleRound::months)
                    .toList()
                    .equals(wanted.stream().map(CycleRound::months).toList())) {
                throw new Refusal("cycle.refusal.roundsMissing");
            }
            for (int index = 0; index < rounds.size(); index++) {
                RoundRules.requireToCome(rounds.get(index), wanted.get(index), LocalDate.now(clock));
                changes.computeIfAbsent(
                                new Change(rounds.get(index), wanted.get(index)),
                                any -> EnumSet.noneOf(UnitLevel.class))
                        .add(level);
            }
        });
        return changes;
    }

    private FiscalCycle known(FiscalYear year) {
        return cycles.findById(year.gregorian()).orElseThrow(() -> new Refusal("cycle.refusal.yearNotOpen", year));
    }
}
