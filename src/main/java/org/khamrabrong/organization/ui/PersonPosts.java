package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.PersonFile;
import org.khamrabrong.organization.TenureRow;

/** The posts that somebody held, holds or will hold. */
final class PersonPosts extends Card {

    private final transient PeopleTools tools;
    private final transient PersonFile file;
    private final transient Runnable changed;

    PersonPosts(PeopleTools tools, PersonFile file, Runnable changed) {
        super(say("organization.person.posts"));
        this.tools = tools;
        this.file = file;
        this.changed = changed;
        add(new TimedList<>(
                file.posts(), TenureRow::days, tools.today(), this::table, say("organization.person.posts.none")));
        if (tools.mayChange()) {
            Div actions = new Div(
                    new Button(say("organization.person.move"), click -> new MoveDialog(tools, file, changed).ask()),
                    new Button(
                            say("organization.person.assign"),
                            click -> new AssignDialog(tools, file.card(), changed).ask()));
            actions.addClassName("k-row");
            add(actions);
        }
    }

    private SliceTable<TenureRow> table() {
        return new SliceTable<TenureRow>(say("organization.person.posts"))
                .componentColumn(say("organization.people.position"), this::title, "k-line-title")
                .column(say("organization.people.unit"), row -> Words.name(row.unit()))
                .column(say("organization.people.days"), row -> PeopleWords.days(row.days()))
                .componentColumn(
                        say("organization.people.inForce"), row -> PeopleWords.state(row.days(), tools.today()))
                .componentColumn("", this::leave, "k-line-action");
    }

    private Component title(TenureRow row) {
        Span title = new Span(PeopleWords.title(row.title()));
        title.addClassName("k-strong");
        Span kind = new Span(say(row.main() ? "organization.tenure.main" : "organization.tenure.beside"));
        kind.addClassNames("k-quiet", "k-small");
        return new Div(title, new Div(kind));
    }

    private Component leave(TenureRow row) {
        if (!tools.mayChange() || row.days().isOver(tools.today())) {
            return new Span();
        }
        String title = PeopleWords.title(row.title());
        Button leave = new Button(
                say("organization.person.leave"),
                click -> LastDayDialog.ask(
                        say("organization.person.leave.title", file.card().name(), title),
                        say("organization.person.leave.help"),
                        tools.today(),
                        last -> {
                            tools.staffing().leave(row.id(), last);
                            Notices.success(say("organization.people.saved"));
                            changed.run();
                        }));
        leave.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        leave.setAriaLabel(say("organization.person.leave.title", file.card().name(), title));
        return leave;
    }
}
