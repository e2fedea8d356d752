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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.UnitAspect;
import org.khamrabrong.organization.UnitLife;
import org.khamrabrong.organization.UnitPage;
import org.khamrabrong.organization.UnitParticulars;
import org.khamrabrong.organization.UnitPeriod;

/** What a unit was, is and will be, the latest first, each period with what is not as it was before. */
final class UnitStory extends OrderedList {

    private final transient UnitPage page;
    private final LocalDate today;

    UnitStory(UnitPage page, LocalDate today) {
        this.page = page;
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
        Optional<UUID> successor = Optional.ofNullable(page.life().successor());
        Div words = new Div(new Span(
                getTranslation(successor.isPresent() ? "organization.story.merged" : "organization.story.dissolved")));
        page.other(successor).ifPresent(other -> words.add(new Span(" "), link(other.code(), Words.name(other.names()))));
        entry(getTranslation("organization.story.from", Words.formats().date(day)), words);
    }

    private void period(UnitPeriod period, @Nullable UnitPeriod before) {
        String days = period.days().until() == null
                ? getTranslation("organization.story.from", Words.formats().date(period.days().from()))
                : getTranslation(
                        "organization.story.fromUntil",
                        Words.formats().date(period.days().from()),
                        Words.formats().date(period.days().until()));
        Div words = new Div(new Span(before == null ? whole(period.what()) : differing(period, before)));
        switch (period.days().state(today)) {
            case NOW -> words.add(new Span(" "), new Badge(Tone.DONE, getTranslation("organization.story.now")));
            case LATER -> words.add(new Span(" "), new Badge(Tone.WARNING, getTranslation("organization.story.later")));
            default -> {}
        }
        entry(days, words);
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

    private String whole(UnitParticulars what) {
        return Set.of(UnitAspect.values()).stream()
                .sorted()
                .map(aspect -> value(aspect, what))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(getTranslation("organization.story.and")));
    }

    private String differing(UnitPeriod period, UnitPeriod before) {
        return period.differingFrom(before).stream()
                .map(aspect -> getTranslation(
                        "organization.story.changed",
                        getTranslation("organization.aspect." + aspect),
                        value(aspect, before.what()),
                        value(aspect, period.what())))
                .collect(Collectors.joining(getTranslation("organization.story.and")));
    }

    private String value(UnitAspect aspect, UnitParticulars what) {
        return switch (aspect) {
            case NAMES -> Words.name(what.names());
            case PLACE -> page.other(what.above())
                    .map(above -> Words.name(above.names()))
                    .orElse("");
            case LEVEL -> getTranslation("organization.level." + what.level());
            case DUTIES -> getTranslation(
                    "organization.story.duties",
                    getTranslation("organization.unit.signs." + what.signs()),
                    getTranslation("organization.unit.headsOffice." + what.headsOffice()));
        };
    }

    private static Anchor link(String code, String name) {
        Anchor link = new Anchor("organization/unit/" + code, name);
        link.addClassName("k-link");
        return link;
    }
}
