package org.khamrabrong.workflow.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.workflow.decision.DecisionDirectory;
import org.khamrabrong.workflow.decision.DecisionDirectory.Shown;
import org.springframework.data.domain.SliceImpl;

/** The decision tables that the office may change: what each decides, and who changed it last. */
@Route(DecisionsView.LIST)
@Menu(title = "workflow.menu.decisions", icon = "vaadin:grid-small", order = 55)
@RolesAllowed({"STRATEGY", "AUDITOR"})
class DecisionsView extends Page implements BeforeEnterObserver {

    static final String LIST = "decisions";

    private final transient DecisionDirectory directory;

    DecisionsView(DecisionDirectory directory) {
        this.directory = directory;
        title(getTranslation("workflow.table.list"));
        help(getTranslation("workflow.table.list.help"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Shown> tables = directory.tables();
        add(new SliceTable<Shown>(say("workflow.table.list"))
                .componentColumn(say("workflow.table.name"), DecisionsView::link, "k-line-title")
                .column(
                        say("workflow.table.rows"),
                        shown -> Integer.toString(shown.table().rows().size()),
                        "k-number")
                .componentColumn(say("workflow.table.lastVersion"), shown -> VersionLine.of(shown.version()), "k-wide")
                .show(page -> new SliceImpl<>(tables)));
    }

    private static Component link(Shown shown) {
        String decision = shown.table().decision();
        Anchor link = new Anchor(LIST + "/" + decision, TableWords.title(decision));
        link.addClassNames("k-link", "k-strong");
        Span about = new Span(say("workflow.table.about." + decision));
        about.addClassNames("k-quiet", "k-small");
        Div words = new Div(link, about);
        words.addClassName("k-line-words");
        return words;
    }
}
