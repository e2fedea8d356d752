package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitChanges;
import org.khamrabrong.organization.UnitDirectory;
import org.khamrabrong.organization.UnitPage;
import org.springframework.beans.factory.ObjectProvider;

/** One unit: what it is, what is to change, what others keep of it, and its whole story. */
@Route("organization/unit/:code")
@RolesAllowed({"ADMINISTRATOR", "STRATEGY", "AUDITOR"})
class UnitView extends Page implements BeforeEnterObserver {

    private static final Map<String, Consumer<UnitForms>> CHANGES = changes();

    private final transient UnitDirectory directory;
    private final transient UnitChanges changes;
    private final transient List<UnitPart> others;
    private final transient Clock clock;
    private String code = "";

    UnitView(UnitDirectory directory, UnitChanges changes, ObjectProvider<UnitPart> others, Clock clock) {
        this.directory = directory;
        this.changes = changes;
        this.others = others.orderedStream().toList();
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
        try {
            show(directory.page(code));
        } catch (Refusal unknown) {
            title(getTranslation("organization.tree.title"));
            removeAll();
            add(new EmptyState(
                            getTranslation(unknown.key(), unknown.arguments()),
                            getTranslation("organization.unit.unknown.next"))
                    .action(back()));
        }
    }

    private void show(UnitPage page) {
        Unit unit = page.unit();
        title(Words.name(unit.names()));
        help(getTranslation(
                "organization.unit.help", unit.code(), getTranslation("organization.level." + unit.level())));
        removeAll();
        add(back(), particulars(page));
        List<LocalDate> plans = page.plans(today());
        if (!plans.isEmpty()) {
            add(plans(page, plans));
        }
        others.forEach(other -> other.of(unit.id()).ifPresent(this::add));
        add(new Card(getTranslation("organization.unit.story"), new UnitStory(page, today())));
        if (directory.mayChange()
                && page.life().ends().filter(day -> !day.isAfter(today())).isEmpty()) {
            actions(menu(page));
        } else {
            actions();
        }
    }

    private void reload() {
        show(directory.page(code));
    }

    private Component particulars(UnitPage page) {
        Unit unit = page.unit();
        Particulars lines = new Particulars()
                .line(
                        getTranslation("organization.unit.field.name"),
                        unit.names().thai())
                .line(
                        getTranslation("organization.unit.field.nameEnglish"),
                        unit.names().english())
                .line(getTranslation("organization.unit.field.code"), unit.code())
                .line(getTranslation("organization.unit.level"), getTranslation("organization.level." + unit.level()));
        page.other(unit.parent())
                .ifPresentOrElse(
                        above -> lines.line(getTranslation("organization.unit.parent"), link(above)),
                        () -> lines.line(getTranslation("organization.unit.parent"), ""));
        lines.line(getTranslation("organization.unit.head"), head(page))
                .line(
                        getTranslation("organization.unit.people"),
                        Integer.toString(page.staff().people()))
                .line(
                        getTranslation("organization.unit.field.signs"),
                        getTranslation("organization.unit.signs." + unit.signs()))
                .line(
                        getTranslation("organization.unit.field.headsOffice"),
                        getTranslation("organization.unit.headsOffice." + unit.headsOffice()));
        Card card = new Card(getTranslation("organization.unit.particulars"));
        unit.dissolvedOn()
                .ifPresent(day -> card.add(new Badge(
                        Tone.NEUTRAL,
                        getTranslation(
                                "organization.unit.ended", Words.formats().date(day)))));
        card.add(lines);
        return card;
    }

    private Component head(UnitPage page) {
        return page.staff().heads().isEmpty()
                ? new Badge(Tone.WARNING, getTranslation("organization.unit.vacant"))
                : new Span(page.staff().heads());
    }

    private Component plans(UnitPage page, List<LocalDate> plans) {
        UnorderedList list = new UnorderedList();
        list.addClassName("k-list");
        for (LocalDate day : plans) {
            ListItem item = new ListItem(new Span(getTranslation(
                    "organization.unit.plannedOn", Words.formats().date(day), new StoryWords(page).on(day))));
            if (directory.mayChange()) {
                Button back = new Button(
                        getTranslation("organization.change.TakeBack"),
                        click -> forms(page).takeBack(day));
                back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
                item.add(back);
            }
            list.add(item);
        }
        return new Card(getTranslation("organization.unit.plans"), list);
    }

    private MenuBar menu(UnitPage page) {
        MenuBar menu = new MenuBar();
        MenuItem change = menu.addItem(getTranslation("organization.unit.change"));
        CHANGES.forEach((kind, form) -> change.getSubMenu()
                .addItem(getTranslation("organization.change." + kind), click -> form.accept(forms(page))));
        return menu;
    }

    private UnitForms forms(UnitPage page) {
        return new UnitForms(page, () -> directory.tree(today()), today(), changes, () -> leaveOrReload(page));
    }

    /** A corrected code has another address, and what was never begun has none. */
    private void leaveOrReload(UnitPage before) {
        String present = directory.codeOf(before.unit().id()).orElse("");
        if (present.equals(code)) {
            reload();
        } else {
            getUI().ifPresent(ui -> ui.navigate(present.isEmpty() ? "organization" : "organization/unit/" + present));
        }
    }

    private Anchor back() {
        Anchor back = new Anchor("organization", getTranslation("organization.unit.back"));
        back.addClassNames("k-link", "k-with-icon");
        back.addComponentAsFirst(Tone.decorative(VaadinIcon.ARROW_LEFT));
        return back;
    }

    private static Anchor link(Unit unit) {
        Anchor link = new Anchor("organization/unit/" + unit.code(), Words.name(unit.names()));
        link.addClassName("k-link");
        return link;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Map<String, Consumer<UnitForms>> changes() {
        Map<String, Consumer<UnitForms>> changes = new LinkedHashMap<>();
        changes.put("Rename", UnitForms::rename);
        changes.put("Move", UnitForms::move);
        changes.put("Relevel", UnitForms::relevel);
        changes.put("Charge", UnitForms::charge);
        changes.put("Correct", UnitForms::correct);
        changes.put("Merge", UnitForms::merge);
        changes.put("Dissolve", UnitForms::dissolve);
        return changes;
    }
}
