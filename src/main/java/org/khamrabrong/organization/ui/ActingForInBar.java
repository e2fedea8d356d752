package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.stream.Collectors;
import org.khamrabrong.kit.BarPart;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.DeputyDirectory;
import org.khamrabrong.organization.PersonName;

/** For whom one stands in today, in the bar of every page; and the way to who stands in for whom. */
@SpringComponent
class ActingForInBar implements BarPart {

    private final DeputyDirectory deputies;

    ActingForInBar(DeputyDirectory deputies) {
        this.deputies = deputies;
    }

    @Override
    public Component component() {
        List<PersonName> absent = deputies.absentNow();
        Anchor link = new Anchor(SubstitutesView.ROUTE, VaadinIcon.EXCHANGE.create());
        link.addClassName("k-bar-link");
        if (absent.isEmpty()) {
            return named(link, Words.say("organization.substitutes.title"));
        }
        String names = absent.stream().map(PersonName::name).collect(Collectors.joining(", "));
        String acting = Words.say("organization.substitutes.actingFor", names);
        Span words = new Span(acting);
        words.addClassName("k-bar-words");
        link.add(words);
        link.addClassName("k-bar-acting");
        return named(link, acting);
    }

    private static Anchor named(Anchor link, String name) {
        link.getElement().setAttribute("aria-label", name);
        link.setTitle(name);
        return link;
    }
}
