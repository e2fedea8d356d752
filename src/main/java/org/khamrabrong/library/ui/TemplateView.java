package org.khamrabrong.library.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.library.IndicatorLibrary;
import org.khamrabrong.library.LibraryEntry;
import org.khamrabrong.library.LibraryUpkeep;
import org.khamrabrong.library.TemplateVersion;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;

/** One template: its sheet for everybody, and for the strategy office what can be done with it. */
@Route("library/:code")
@PermitAll
class TemplateView extends Page implements BeforeEnterObserver {

    private final transient IndicatorLibrary library;
    private final transient LibraryUpkeep upkeep;
    private final transient Actors actors;
    private String code;

    TemplateView(IndicatorLibrary library, LibraryUpkeep upkeep, Actors actors) {
        this.library = library;
        this.upkeep = upkeep;
        this.actors = actors;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        show();
    }

    private void show() {
        LibraryEntry entry = library.find(code);
        removeAll();
        title(entry.template().indicator().title());
        help(say("library.sheet.help", code, entry.version()));
        if (entry.retired()) {
            add(new Message(Tone.INFO, say("library.retired")));
        }
        if (entry.shipped() && entry.adapted()) {
            add(new Message(Tone.INFO, say("library.adapted")));
        }
        add(new TemplateReading(entry.template()), new H2(say("library.versions")), versions());
        if (actors.current().is(Role.STRATEGY)) {
            Button change = new Button(say("library.change"), event -> go("edit"));
            Button copy = new Button(say("library.copy"), event -> go("copy"));
            Button shelf =
                    new Button(say(entry.retired() ? "library.restore" : "library.retire"), event -> askToMove(entry));
            actions(change, copy, shelf);
        }
    }

    private void go(String place) {
        getUI().ifPresent(ui -> ui.navigate(LibraryView.LIST + "/" + code + "/" + place));
    }

    private void askToMove(LibraryEntry entry) {
        String key = entry.retired() ? "library.restore" : "library.retire";
        Confirm.ask(say(key + ".title"), say(key + ".sentence"), say(key), () -> {
            if (entry.retired()) {
                upkeep.restore(code, entry.revision());
            } else {
                upkeep.retire(code, entry.revision());
            }
            show();
        });
    }

    private SliceTable<TemplateVersion> versions() {
        SliceTable<TemplateVersion> table = new SliceTable<>(say("library.versions"));
        table.componentColumn(say("library.version.number"), this::link, "k-line-title")
                .column(
                        say("library.version.madeAt"),
                        version -> Words.formats().date(version.madeAt()))
                .column(
                        say("library.version.madeBy"),
                        version -> version.madeBy().equals(Actors.SYSTEM) ? say("library.system") : version.madeBy());
        return table.show(page -> library.versions(code, page));
    }

    private Anchor link(TemplateVersion version) {
        Anchor link = new Anchor(
                LibraryView.LIST + "/" + code + "/version/" + version.number(),
                say("library.version", version.number()));
        link.addClassName("k-link");
        return link;
    }
}
