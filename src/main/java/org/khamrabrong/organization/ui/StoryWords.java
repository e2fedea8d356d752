package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.UnitAspect;
import org.khamrabrong.organization.UnitPage;
import org.khamrabrong.organization.UnitParticulars;
import org.khamrabrong.organization.UnitPeriod;

/** Says what a unit is in one period, and what is not as it was in the one before. */
final class StoryWords {

    private final UnitPage page;

    StoryWords(UnitPage page) {
        this.page = page;
    }

    /** What happens on that day, on which it begins, changes or ends. */
    String on(LocalDate day) {
        if (page.life().ends().filter(day::equals).isPresent()) {
            return page.other(Optional.ofNullable(page.life().successor()))
                    .map(successor -> end() + " " + Words.name(successor.names()))
                    .orElseGet(this::end);
        }
        UnitPeriod now = page.life().nearest(day);
        return page.life()
                .on(day.minusDays(1))
                .map(before -> differing(now, before))
                .orElseGet(() -> whole(now.what()));
    }

    String end() {
        return say(page.life().successor() == null ? "organization.story.dissolved" : "organization.story.merged");
    }

    String whole(UnitParticulars what) {
        return Set.of(UnitAspect.values()).stream()
                .sorted()
                .map(aspect -> value(aspect, what))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(say("organization.story.and")));
    }

    String differing(UnitPeriod period, UnitPeriod before) {
        return period.differingFrom(before).stream()
                .map(aspect -> say(
                        "organization.story.changed",
                        say("organization.aspect." + aspect),
                        value(aspect, before.what()),
                        value(aspect, period.what())))
                .collect(Collectors.joining(say("organization.story.and")));
    }

    private String value(UnitAspect aspect, UnitParticulars what) {
        return switch (aspect) {
            case NAMES -> Words.name(what.names());
            case PLACE ->
                page.other(what.above()).map(above -> Words.name(above.names())).orElse("");
            case LEVEL -> say("organization.level." + what.level());
            case DUTIES ->
                say(
                        "organization.story.duties",
                        say("organization.unit.signs." + what.signs()),
                        say("organization.unit.headsOffice." + what.headsOffice()));
        };
    }
}
