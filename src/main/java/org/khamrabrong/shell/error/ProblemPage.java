package org.khamrabrong.shell.error;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.khamrabrong.kit.Page;

/** A page instead of the one that was wanted: what happened, what to do, and the way home. */
abstract class ProblemPage extends Page {

    final void say(String title, String help) {
        title(title).help(help);
        removeAll();
        addClassName("k-problem");
        Anchor home = new Anchor(".", getTranslation("shell.problem.home"));
        home.addClassName("k-submit");
        Div way = new Div(home);
        way.addClassName("k-row");
        add(way);
    }
}
