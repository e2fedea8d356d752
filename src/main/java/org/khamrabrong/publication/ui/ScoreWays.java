package org.khamrabrong.publication.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.dom.DomListenerRegistration;
import com.vaadin.flow.i18n.I18NProvider;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.kit.Explanation;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.kit.Lead;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorScore;

/** The way from each score in the table to its derivation further down, and back; either place has an address. */
final class ScoreWays {

    private static final String SCORE = "score-";
    private static final String DERIVATION = "derivation-";

    /** A link pressed together with one of these keys is the browser's: another tab, another window, a file. */
    static final String PRESSED_ALONE = "!(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)";

    private final String page;
    private final PublishedAgreement published;
    private final Map<String, Runnable> places = new HashMap<>();

    ScoreWays(PublishedAgreement published) {
        this.published = published;
        page = PublicAddress.of(published.id().value());
    }

    /** The score in the table, as a link; its name says whose it is and what it leads to. */
    Component score(Indicator indicator) {
        return published
                .scores()
                .indicator(indicator.number())
                .<Component>map(score -> link(indicator, score))
                .orElseGet(() -> new Div(Formats.NOTHING));
    }

    Div derivation(Indicator indicator, IndicatorScore score) {
        H3 name = new H3(say("publication.indicator", indicator.number(), indicator.name()));
        name.getElement().setAttribute("tabindex", "-1");
        Explanation explanation = new Explanation(score.explanation());
        Anchor back = way(SCORE, indicator, say("publication.explanation.back"));
        back.setAriaLabel(say("publication.explanation.backOf", indicator.number()));
        back.addClassName("k-no-print");
        Div part = new Div(name, explanation, back);
        part.addClassName("k-derivation");
        place(DERIVATION, indicator, part, () -> {
            explanation.opened();
            Lead.to(name);
        });
        return part;
    }

    /** Leads there, if it is a place of this page: the part of an address behind the #. */
    void to(String place) {
        places.getOrDefault(place, () -> {}).run();
    }

    private Anchor link(Indicator indicator, IndicatorScore score) {
        String written = Formats.current().score(score.score());
        Anchor link = way(DERIVATION, indicator, written);
        link.setAriaLabel(say("publication.explanation.of", written, indicator.number()));
        link.setTitle(say("kit.explanation"));
        link.addClassName("k-score-link");
        place(SCORE, indicator, link, () -> Lead.to(link));
        return link;
    }

    private void place(String kind, Indicator indicator, Component component, Runnable lead) {
        component.setId(kind + indicator.number());
        places.put(address(kind, indicator), lead);
    }

    /** Followed within the page without a further step in the browser's history, so that going back leaves the page. */
    private Anchor way(String kind, Indicator indicator, String text) {
        String place = address(kind, indicator);
        Anchor way = new Anchor(page + "#" + place, text);
        DomListenerRegistration pressed = way.getElement().addEventListener("click", event -> to(place));
        pressed.setFilter(PRESSED_ALONE);
        pressed.addEventData(PRESSED_ALONE + " && event.preventDefault()");
        return way;
    }

    private static String address(String kind, Indicator indicator) {
        return URLEncoder.encode(kind + indicator.number(), StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private static String say(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
