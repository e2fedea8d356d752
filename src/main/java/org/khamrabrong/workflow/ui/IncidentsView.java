package org.khamrabrong.workflow.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.ElementTitle;
import org.khamrabrong.workflow.Incident;
import org.khamrabrong.workflow.Incidents;

/** What went wrong behind the scenes: which step of which agreement, since when, why; and one more try. */
@Route("incidents")
@Menu(title = "workflow.menu.incidents", icon = "vaadin:warning", order = 58)
@RolesAllowed("ADMINISTRATOR")
class IncidentsView extends Page implements BeforeEnterObserver {

    private final transient Incidents incidents;
    private final SliceTable<Incident> table;
    private final RetryWatch watch;

    IncidentsView(Incidents incidents) {
        this.incidents = incidents;
        title(getTranslation("workflow.incidents.title"));
        help(getTranslation("workflow.incidents.help"));
        watch = new RetryWatch(incidents::outcome, this::show);
        table = new SliceTable<Incident>(getTranslation("workflow.incidents.title"))
                .componentColumn(getTranslation("workflow.incidents.step"), this::step, "k-line-title")
                .column(getTranslation("workflow.incidents.agreement"), this::agreement)
                .column(
                        getTranslation("workflow.incidents.since"),
                        row -> Words.formats().dateTime(row.since()))
                .column(getTranslation("workflow.incidents.message"), row -> Cause.of(row.message()), "k-wide")
                .componentColumn(getTranslation("workflow.incidents.action"), this::retry, "k-line-action")
                .whenEmpty(() -> new EmptyState(
                        VaadinIcon.CHECK_CIRCLE_O,
                        getTranslation("workflow.incidents.none"),
                        getTranslation("workflow.incidents.none.next")));
        add(watch, table);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        table.show(incidents::open);
    }

    private Component step(Incident incident) {
        Span title = new Span(words(incident.element()));
        title.addClassName("k-strong");
        Span process = new Span(getTranslation("workflow.model." + incident.process()));
        process.addClassNames("k-quiet", "k-small");
        Div words = new Div(title, process);
        words.addClassName("k-line-words");
        return words;
    }

    private String agreement(Incident incident) {
        if (incident.fiscalYear() == null) {
            return incident.agreement().toString();
        }
        String year = Words.formats().year(new FiscalYear(incident.fiscalYear()));
        return incident.unit() == null
                ? getTranslation("workflow.incidents.ofYear", year)
                : getTranslation(
                        "workflow.incidents.of", Words.name(incident.unit().names()), year);
    }

    private Component retry(Incident incident) {
        Button retry = new Button(getTranslation("workflow.incidents.retry"));
        retry.setAriaLabel(
                getTranslation("workflow.incidents.retry.of", words(incident.element()), agreement(incident)));
        retry.addThemeVariants(ButtonVariant.LUMO_SMALL);
        retry.setDisableOnClick(true);
        retry.addClickListener(event -> {
            try {
                watch.begin(incidents.retry(incident.id()));
            } finally {
                show();
            }
        });
        return retry;
    }

    private static String words(String element) {
        return ElementTitle.of(element, (prefix, code) -> Words.say(prefix + code));
    }
}
