package org.khamrabrong.workflow.ui.form;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Collectors;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.StepLook.Warning;
import org.khamrabrong.workflow.StepLook.Warnings;
import org.khamrabrong.workflow.StepTimer;

/** Who is told of a step's time, in the order in which it comes: what was told, and what is still to come. */
final class WarningLine extends Paragraph {

    WarningLine(Warnings warnings) {
        setText(warnings.all().stream()
                .map(warning -> say(key(warnings, warning), when(warning)))
                .collect(Collectors.joining(" \u00b7 ")));
        addClassNames("k-quiet", "k-small");
    }

    private static String key(Warnings warnings, Warning warning) {
        String above = warning.timer() == StepTimer.OVERDUE ? warnings.headAbove() ? ".head" : ".office" : "";
        return "workflow.warning." + warning.timer() + above + (warning.told() ? ".told" : ".toCome");
    }

    /** What comes after the last day is said of that day. */
    private static String when(Warning warning) {
        return warning.told() || warning.timer() == StepTimer.REMINDER
                ? Words.formats().date(warning.at())
                : Words.formats().lastDay(warning.at());
    }
}
