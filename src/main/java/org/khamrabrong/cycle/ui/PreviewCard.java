package org.khamrabrong.cycle.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khamrabrong.cycle.YearPreview;
import org.khamrabrong.cycle.YearPreview.LevelLine;
import org.khamrabrong.cycle.YearPreview.MissingLine;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.FigureRow;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Role;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.SliceImpl;

/** What would start, counted, and what is missing, named. */
class PreviewCard extends Div {

    PreviewCard(YearPreview preview) {
        addClassName("k-stack");
        add(new FigureRow()
                .figure(getTranslation("cycle.preview.units"), number(preview.units()), Tone.NEUTRAL)
                .figure(getTranslation("cycle.preview.agreements"), number(preview.agreements()), Tone.DONE)
                .figure(
                        getTranslation("cycle.preview.leftOut"),
                        number(preview.missing().size()),
                        preview.missing().isEmpty() ? Tone.NEUTRAL : Tone.WARNING));
        if (!preview.holidays()) {
            add(noHolidays(preview));
        }
        if (!preview.nobodyIs().isEmpty()) {
            add(new Message(Tone.WARNING, getTranslation("cycle.preview.nobodyIs", roles(preview.nobodyIs()))));
        }
        add(levels(preview), missing(preview.missing()));
    }

    private Component noHolidays(YearPreview preview) {
        Message message = new Message(
                Tone.WARNING,
                getTranslation("cycle.preview.noHolidays", Words.formats().year(preview.year())));
        message.add(new Anchor("calendar", getTranslation("cycle.preview.toHolidays")));
        return message;
    }

    private String roles(Set<Role> roles) {
        return roles.stream()
                .map(role -> getTranslation("organization.role." + role))
                .collect(Collectors.joining(", "));
    }

    private Component levels(YearPreview preview) {
        Paragraph tasks =
                new Paragraph(getTranslation("cycle.preview.tasks", preview.agreements(), preview.drafters()));
        SliceTable<LevelLine> table = new SliceTable<LevelLine>(getTranslation("cycle.preview.levels"))
                .column(
                        getTranslation("cycle.preview.level"),
                        line -> getTranslation("organization.level." + line.level()),
                        "k-line-title")
                .column(getTranslation("cycle.preview.units"), line -> number(line.units()), "k-number")
                .column(getTranslation("cycle.preview.agreements"), line -> number(line.asked()), "k-number")
                .column(getTranslation("cycle.preview.before"), line -> number(line.before()), "k-number")
                .column(getTranslation("cycle.preview.leftOut"), line -> number(line.leftOut()), "k-number")
                .show(page -> new SliceImpl<>(preview.levels()));
        return new Card(getTranslation("cycle.preview.levels"), tasks, table);
    }

    private Component missing(List<MissingLine> lines) {
        if (lines.isEmpty()) {
            return new Message(Tone.DONE, getTranslation("cycle.preview.nobodyMissing"));
        }
        SliceTable<MissingLine> table = new SliceTable<MissingLine>(getTranslation("cycle.preview.missing"))
                .column(getTranslation("cycle.result.unit"), line -> Words.name(line.name()), "k-line-title")
                .column(getTranslation("cycle.result.code"), MissingLine::code)
                .column(
                        getTranslation("cycle.preview.level"),
                        line -> getTranslation("organization.level." + line.level()))
                .column(getTranslation("cycle.result.missing"), this::gaps, "k-wide")
                .show(page -> part(lines, page));
        Details details = new Details(getTranslation("cycle.preview.missing.of", lines.size()), table);
        details.setOpened(true);
        details.setWidthFull();
        return new Card(
                getTranslation("cycle.preview.missing"),
                new Paragraph(getTranslation("cycle.preview.missing.help")),
                details);
    }

    private String gaps(MissingLine line) {
        return line.gaps().stream()
                .map(gap -> getTranslation("cycle.gap." + gap))
                .collect(Collectors.joining(getTranslation("cycle.gap.and")));
    }

    private static <T> SliceImpl<T> part(List<T> all, Pageable page) {
        int from = (int) Math.min(page.getOffset(), all.size());
        int to = Math.min(from + page.getPageSize(), all.size());
        return new SliceImpl<>(all.subList(from, to), page, to < all.size());
    }

    private static String number(long count) {
        return Words.formats().number(BigDecimal.valueOf(count));
    }
}
