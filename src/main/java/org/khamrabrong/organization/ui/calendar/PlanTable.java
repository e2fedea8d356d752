package org.khamrabrong.organization.ui.calendar;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.HolidayPlan;
import org.khamrabrong.organization.HolidayPlan.Line;
import org.khamrabrong.organization.HolidayPlan.Outcome;

/** What a file would change, row by row, with what is wrong on top. */
class PlanTable extends Div {

    private static final Map<Outcome, Tone> TONES = Map.of(
            Outcome.ENTERED, Tone.DONE,
            Outcome.RENAMED, Tone.WARNING,
            Outcome.UNCHANGED, Tone.NEUTRAL,
            Outcome.WRONG, Tone.ERROR);

    PlanTable(String file, HolidayPlan plan) {
        addClassName("k-stack");
        List<Line> lines = plan.lines().stream()
                .sorted(Comparator.comparing(line -> line.outcome() != Outcome.WRONG))
                .toList();
        add(
                new Message(plan.hasErrors() ? Tone.ERROR : Tone.NEUTRAL, summary(file, plan)),
                new SliceTable<Line>(say("organization.calendar.import.plan", file))
                        .column(
                                say("organization.calendar.import.row"),
                                line -> String.valueOf(line.written().row()))
                        .column(say("organization.calendar.day"), PlanTable::day)
                        .column(say("organization.calendar.name"), PlanTable::name, "k-wide")
                        .componentColumn(say("organization.calendar.import.outcome"), PlanTable::outcome, "k-wide")
                        .showAll(lines));
    }

    private static String summary(String file, HolidayPlan plan) {
        return plan.hasErrors()
                ? say("organization.calendar.import.wrong", file, plan.count(Outcome.WRONG))
                : say(
                        "organization.calendar.import.summary",
                        file,
                        plan.count(Outcome.ENTERED),
                        plan.count(Outcome.RENAMED),
                        plan.count(Outcome.UNCHANGED));
    }

    private static String day(Line line) {
        return line.written().day() == null
                ? line.written().written()
                : Words.formats().date(line.written().day());
    }

    private static String name(Line line) {
        String name = line.written().name();
        return line.before() == null ? name : say("organization.calendar.import.was", name, line.before());
    }

    private static Component outcome(Line line) {
        Badge badge = new Badge(
                TONES.getOrDefault(line.outcome(), Tone.NEUTRAL),
                say("organization.calendar.outcome." + line.outcome()));
        Refusal why = line.why();
        return why == null ? badge : new Div(badge, new Span(" " + say(why.key(), why.arguments())));
    }
}
