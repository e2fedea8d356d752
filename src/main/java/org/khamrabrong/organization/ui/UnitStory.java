package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.UnitLife;
import org.khamrabrong.organization.UnitPage;
import org.khamrabrong.organization.UnitPeriod;

/** What a unit was, is and will be, the latest first, each period with what is not as it was before. */
final class UnitStory extends OrderedList {

    private final transient UnitPage page;
    private final transient StoryWords words;
    private final LocalDate today;

    UnitStory(UnitPage page, LocalDate today) {
        this.page = page;
        this.words = new StoryWords(page);
        this.today = today;
        addClassNames("k-timeline", "k-unit-story");
        page.life().ends().ifPresent(this::end);
        List<UnitPeriod> periods = page.life().periods();
        for (int i = periods.size() - 1; i >= 0; i--) {
            period(periods.get(i), i == 0 ? null : periods.get(i - 1));
        }
        page.predecessors().forEach(this::predecessor);
    }

    private void end(LocalDate day) {
        Div told = new Div(new Span(words.end()));
        page.other(Optional.ofNullable(page.life().successor()))
                .ifPresent(other -> told.add(new Span(" "), link(other.code(), Words.name(other.names()))));
        entry(getTranslation("organization.story.from", Words.formats().date(day)), told);
    }

    private void period(UnitPeriod period, @Nullable UnitPeriod before) {
        String days = period.days().until() == null
                ? getTranslation(
                        "organization.story.from",
                        Words.formats().date(period.days().from()))
                : getTranslation(
                        "organization.story.fromUntil",
                        Words.formats().date(period.days().from()),
                        Words.formats().date(period.days().until()));
        Div told = new Div(new Span(before == null ? words.whole(period.what()) : words.differing(period, before)));
        switch (period.days().state(today)) {
            case NOW -> told.add(new Span(" "), new Badge(Tone.DONE, getTranslation("organization.story.now")));
            case LATER -> told.add(new Span(" "), new Badge(Tone.WARNING, getTranslation("organization.story.later")));
            default -> {}
        }
        entry(days, told);
    }

    private void predecessor(UnitLife merged) {
        Div words = new Div(new Span(getTranslation("organization.story.tookOver") + " "));
        page.other(Optional.of(merged.unit()))
                .ifPresent(other -> words.add(link(other.code(), Words.name(other.names()))));
        String day = Words.formats().date(merged.ends().orElse(null));
        entry(getTranslation("organization.story.from", day), words);
    }

    private void entry(String days, Component words) {
        Span time = new Span(days);
        time.addClassName("k-unit-days");
        add(new ListItem(time, words));
    }

    private static Anchor link(String code, String name) {
        Anchor link = new Anchor("organization/unit/" + code, name);
        link.addClassName("k-link");
        return link;
    }
}
