package org.khamrabrong.shell.frame;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import org.khamrabrong.kit.BarPart;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Person;
import org.khamrabrong.shell.guide.Guide;
import org.khamrabrong.shell.guide.GuideLink;

/** Who one is and for which unit; language, light, and the way out. */
class TopBar extends Header {

    TopBar(SignedInPerson whoIsHere, Guide guide, List<BarPart> parts) {
        addClassName("k-bar");
        DrawerToggle menu = new DrawerToggle();
        menu.setAriaLabel(getTranslation("shell.menu.toggle"));
        add(menu, new Brand("."), year(whoIsHere));
        whoIsHere.person().ifPresentOrElse(person -> add(who(person, whoIsHere)), () -> add(who()));
        whoIsHere.person().ifPresent(person -> parts.forEach(part -> add(part.component())));
        add(new GuideLink(guide), new LanguageSwitch(), new LightSwitch());
        whoIsHere.person().ifPresent(person -> add(password()));
        add(whoIsHere.person().isPresent() ? new SignOut() : signIn());
    }

    /** The year that now runs; where it is narrow, its number alone. */
    private Span year(SignedInPerson whoIsHere) {
        Span word = new Span(getTranslation("shell.year") + " ");
        word.addClassName("k-bar-year-word");
        Span year = new Span(word, new Span(Words.formats().year(whoIsHere.year())));
        year.addClassName("k-bar-year");
        return year;
    }

    private Div who(Person person, SignedInPerson whoIsHere) {
        Span name = new Span(getTranslation("shell.person", person.name(), person.position()));
        Span unit = new Span(whoIsHere.unit(person, getLocale()));
        unit.addClassName("k-bar-unit");
        Div who = who();
        who.add(name, unit);
        return who;
    }

    private static Div who() {
        Div who = new Div();
        who.addClassName("k-bar-who");
        return who;
    }

    private Anchor password() {
        Anchor link = new Anchor("password", VaadinIcon.KEY_O.create());
        link.addClassName("k-bar-link");
        link.getElement().setAttribute("aria-label", getTranslation("shell.password"));
        link.setTitle(getTranslation("shell.password"));
        return link;
    }

    private Anchor signIn() {
        Anchor link = new Anchor("login", getTranslation("shell.signIn"));
        link.addClassName("k-bar-link");
        return link;
    }
}
