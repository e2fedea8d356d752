package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Span;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.decision.DecisionDirectory.Version;

/** A version in a line: its number, who took it, when. */
final class VersionLine {

    private VersionLine() {}

    static Span of(Version version) {
        return new Span(text(version));
    }

    static String text(Version version) {
        String when = Words.formats().date(version.at());
        return version.shipped()
                ? say("workflow.table.version.shipped", version.number(), when)
                : say("workflow.table.version.taken", version.number(), version.by(), when);
    }

    /** For which years it was made. */
    static String years(Version version) {
        return version.year() == null
                ? say("workflow.table.years.later")
                : say("workflow.table.years.one", Words.formats().year(version.year()));
    }
}
