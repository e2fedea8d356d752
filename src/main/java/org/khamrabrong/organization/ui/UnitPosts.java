package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.Days;
import org.khamrabrong.organization.PostRow;
import org.khamrabrong.organization.RoleRow;
import org.khamrabrong.organization.UnitPeople;

/** The posts of a unit with their holders and vacancies, and the roles that people hold there. */
final class UnitPosts extends Div {

    private final transient PeopleTools tools;
    private final UUID unit;

    UnitPosts(PeopleTools tools, UUID unit) {
        this.tools = tools;
        this.unit = unit;
        addClassName("k-stack");
        show();
    }

    private void show() {
        removeAll();
        UnitPeople people = tools.directory().unit(unit);
        people.remarks().stream().map(PeopleWords::remark).forEach(this::add);
        Card posts = new Card(
                say("organization.unit.posts"),
                new TimedList<>(
                        people.posts(),
                        PostRow::days,
                        tools.today(),
                        this::posts,
                        say("organization.unit.posts.none")));
        if (tools.mayChange()) {
            Div actions = new Div(
                    new Button(say("organization.post.new"), click -> new PostDialogs(tools, this::show).create(unit)));
            actions.addClassName("k-row");
            posts.add(actions);
        }
        add(
                posts,
                new Card(
                        say("organization.unit.roles"),
                        new TimedList<>(
                                people.roles(),
                                RoleRow::days,
                                tools.today(),
                                this::roles,
                                say("organization.unit.roles.none"))));
    }

    private SliceTable<PostRow> posts() {
        SliceTable<PostRow> table = new SliceTable<PostRow>(say("organization.unit.posts"))
                .componentColumn(say("organization.people.position"), UnitPosts::title, "k-line-title")
                .componentColumn(say("organization.post.holder"), this::holders);
        return tools.mayChange() ? table.componentColumn("", this::actions, "k-line-action") : table;
    }

    private SliceTable<RoleRow> roles() {
        return new SliceTable<RoleRow>(say("organization.unit.roles"))
                .column(say("organization.people.role"), row -> PeopleWords.role(row.role()), "k-line-title")
                .componentColumn(say("organization.people.name"), row -> PeopleWords.named(row.person()))
                .column(say("organization.people.days"), row -> PeopleWords.days(row.days()))
                .componentColumn(
                        say("organization.people.inForce"), row -> PeopleWords.state(row.days(), tools.today()));
    }

    private static Component title(PostRow row) {
        Span title = new Span(PeopleWords.title(row.title()));
        title.addClassName("k-strong");
        Span days = new Span(PeopleWords.days(row.days()));
        days.addClassNames("k-quiet", "k-small");
        return new Div(title, new Div(days));
    }

    private Component holders(PostRow row) {
        Div cell = new Div();
        if (row.isVacant(tools.today())) {
            cell.add(new Badge(Tone.WARNING, say("organization.post.vacant")));
        }
        row.holders().forEach(holder -> {
            Div line = PeopleWords.named(holder.person());
            if (holder.days().state(tools.today()) == Days.State.LATER
                    || holder.days().until() != null) {
                Span days = new Span(PeopleWords.days(holder.days()));
                days.addClassNames("k-quiet", "k-small");
                line.add(days);
            }
            cell.add(line);
        });
        return cell;
    }

    private Component actions(PostRow row) {
        PostDialogs dialogs = new PostDialogs(tools, this::show);
        String title = PeopleWords.title(row.title());
        Div actions = new Div();
        if (row.holders().stream().allMatch(holder -> holder.days().until() != null)) {
            actions.add(PostDialogs.small(say("organization.post.fill"), title, () -> dialogs.fill(row)));
        }
        actions.add(
                PostDialogs.small(say("organization.post.rename"), title, () -> dialogs.rename(row)),
                PostDialogs.small(say("organization.post.abolish"), title, () -> dialogs.abolish(row)));
        actions.addClassName("k-row");
        return actions;
    }
}
