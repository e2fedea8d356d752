package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextField;
import java.util.UUID;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.organization.AccountState;
import org.khamrabrong.organization.Assignment;
import org.khamrabrong.organization.NewPost;
import org.khamrabrong.organization.PeopleSearch;
import org.khamrabrong.organization.PersonRow;
import org.khamrabrong.organization.PostRow;
import org.khamrabrong.organization.PostTitle;
import org.khamrabrong.organization.Renaming;
import org.springframework.data.domain.PageRequest;

/** What may be done with the posts of a unit. */
final class PostDialogs {

    private final PeopleTools tools;
    private final Runnable changed;

    /** @param changed told after every change */
    PostDialogs(PeopleTools tools, Runnable changed) {
        this.tools = tools;
        this.changed = changed;
    }

    static Button small(String label, String of, Runnable work) {
        Button button = new Button(label, click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(label + ": " + of);
        return button;
    }

    void create(UUID unit) {
        TextField title = Fields.needed("organization.people.position");
        TextField english = Fields.text("organization.people.positionEnglish");
        ThaiDateField from = new ThaiDateField(say("organization.people.from")).show(tools.today());
        new FormDialog(say("organization.post.new"), "", say("organization.post.new"))
                .across(title)
                .across(english)
                .with(from)
                .ask(
                        () -> titled(title) & from.check(),
                        () -> done(() -> tools.posts()
                                .create(new NewPost(
                                        unit,
                                        new PostTitle(title.getValue(), english.getValue()),
                                        from.day().orElse(null)))));
        title.focus();
    }

    void rename(PostRow post) {
        TextField title = Fields.needed("organization.people.position");
        TextField english = Fields.text("organization.people.positionEnglish");
        title.setValue(post.title().thai());
        english.setValue(post.title().english());
        new FormDialog(
                        say("organization.post.rename"),
                        say("organization.post.rename.help"),
                        say("organization.people.save"))
                .across(title)
                .across(english)
                .ask(
                        () -> titled(title),
                        () -> done(() -> tools.posts()
                                .rename(new Renaming(
                                        post.id(),
                                        post.title(),
                                        new PostTitle(title.getValue(), english.getValue())))));
        title.focus();
    }

    void abolish(PostRow post) {
        LastDayDialog.ask(
                say("organization.post.abolish.title", PeopleWords.title(post.title())),
                say("organization.post.abolish.help"),
                tools.today(),
                last -> done(() -> tools.posts().abolish(post.id(), last)));
    }

    void fill(PostRow post) {
        ComboBox<PersonRow> person = people();
        Checkbox main = new Checkbox(say("organization.person.assign.main"));
        DaysFields days = new DaysFields(tools.today());
        new FormDialog(
                        say("organization.post.fill.title", PeopleWords.title(post.title())),
                        say("organization.person.assign.help"),
                        say("organization.post.fill"))
                .across(person)
                .with(days.first(), days.last())
                .across(main)
                .ask(
                        () -> Fields.said(person, "organization.refusal.unknownPerson") & days.complete(),
                        () -> done(() -> tools.staffing()
                                .assign(new Assignment(
                                        person.getValue().person().username(),
                                        post.id(),
                                        main.getValue(),
                                        days.from(),
                                        days.until()))));
    }

    private ComboBox<PersonRow> people() {
        ComboBox<PersonRow> field = new ComboBox<>(say("organization.people.name"));
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setItemLabelGenerator(row -> say(
                "organization.post.person",
                row.person().name(),
                row.person().username(),
                row.person().position()));
        field.setItems(query -> tools
                .directory()
                .page(
                        new PeopleSearch(query.getFilter().orElse(""), null, null, null),
                        PageRequest.of(query.getPage(), query.getPageSize()))
                .stream()
                .filter(row -> row.state() != AccountState.DEACTIVATED));
        return field;
    }

    private boolean titled(TextField title) {
        return TextBounds.checkNeeded(title, WrittenText.NAME, say("organization.refusal.postTitleMissing"));
    }

    private void done(Runnable work) {
        work.run();
        Notices.success(say("organization.people.saved"));
        changed.run();
    }
}
