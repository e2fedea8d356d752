package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.worklist.AskedStep;
import org.khamrabrong.worklist.WorkRow;

/** Says in words what a row of the inbox holds. */
final class WorkWords {

    private static final int SOON = 7;

    private final Clock clock;

    WorkWords(Clock clock) {
        this.clock = clock;
    }

    static String verb(String taskKey) {
        return say("workflow.task." + taskKey);
    }

    /** Unit and year of the agreement. */
    static String agreement(WorkRow row) {
        WorkRow.Subject subject = row.subject();
        return say(
                "worklist.agreement",
                Words.name(subject.unit()),
                Words.formats().year(new FiscalYear(subject.fiscalYear())));
    }

    static String phase(AskedStep step) {
        String title = say("workflow.model." + step.process());
        return step.round() == null ? title : say("worklist.round", title, step.round());
    }

    /** The due date in words; the date itself beside it. */
    Component due(@Nullable Instant due) {
        if (due == null) {
            Span none = new Span(Words.formats().due(null, today()));
            none.addClassName("k-quiet");
            return none;
        }
        LocalDate day = lastDay(due);
        Badge badge = new Badge(tone(day), Words.formats().due(day, today()));
        badge.setTitle(Words.formats().date(day));
        return badge;
    }

    private Tone tone(LocalDate due) {
        if (due.isBefore(today())) {
            return Tone.ERROR;
        }
        return due.isAfter(today().plusDays(SOON)) ? Tone.NEUTRAL : Tone.WARNING;
    }

    /** A step is due before the moment given: on the day that ends with it. */
    private static LocalDate lastDay(Instant due) {
        return LocalDate.ofInstant(due.minusNanos(1), ThaiTime.ZONE);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ThaiTime.ZONE);
    }
}
