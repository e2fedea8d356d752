package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.AccountState;
import org.khamrabrong.organization.Days;
import org.khamrabrong.organization.PersonName;
import org.khamrabrong.organization.PostTitle;
import org.khamrabrong.organization.Remark;
import org.khamrabrong.organization.Role;

/** How people, posts, days and states are said on the screen. */
final class PeopleWords {

    private PeopleWords() {}

    static Badge state(AccountState state) {
        Tone tone = switch (state) {
            case ACTIVE -> Tone.DONE;
            case INVITED -> Tone.INFO;
            case WITHOUT_INVITATION -> Tone.WARNING;
            case DEACTIVATED -> Tone.NEUTRAL;
        };
        return new Badge(tone, say("organization.account." + state));
    }

    static Badge state(Days days, LocalDate today) {
        Days.State state = days.state(today);
        return new Badge(state == Days.State.NOW ? Tone.DONE : Tone.NEUTRAL, say("organization.days." + state));
    }

    static String days(Days days) {
        String from = Words.formats().date(days.from());
        return days.until() == null
                ? say("organization.days.from", from)
                : say("organization.days.fromUntil", from, Words.formats().date(days.until()));
    }

    static String title(PostTitle title) {
        return Words.name(new UnitName(title.thai(), title.english()));
    }

    static String role(Role role) {
        return say("organization.role." + role);
    }

    static Div named(PersonName person) {
        Anchor link = new Anchor(OrganizationNavigation.toPerson(person.username()), person.name());
        link.addClassName("k-strong");
        Span username = new Span(person.username());
        username.addClassNames("k-quiet", "k-small");
        return new Div(link, new Div(username));
    }

    static Message remark(Remark remark) {
        return new Message(Tone.WARNING, said(remark));
    }

    static String said(Remark remark) {
        Object[] said = remark.arguments().stream()
                .map(argument -> argument instanceof UnitName unit ? Words.name(unit) : argument)
                .toArray();
        return say(remark.key(), said);
    }
}
