package org.khamrabrong.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.intake.Preview;
import org.khamrabrong.intake.reading.Entry;
import org.khamrabrong.intake.reading.Remark;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scorecard.IndicatorChange;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.IndicatorDifference;
import org.springframework.data.domain.SliceImpl;

/** The indicators as they would stand, each with what becomes of it and what was remarked in its row of the file. */
class UnderstoodRows extends SliceTable<UnderstoodRows.Row> {

    private static final String TO_ROW = """
            const row = [...document.querySelectorAll('[data-understood]')].find(row => row.dataset.understood === $0);
            row?.scrollIntoView({block: 'center'});
            row?.focus({preventScroll: true});""";

    /** @param difference null where nothing changes */
    record Row(Indicator indicator, @Nullable IndicatorDifference difference, List<Remark> remarks) {}

    UnderstoodRows(Preview preview) {
        super(I18NProvider.translate("intake.indicators"));
        componentColumn(getTranslation("language.table.indicator"), UnderstoodRows::name, "k-line-title");
        componentColumn(getTranslation("intake.becomes"), this::becomes);
        column(
                getTranslation("scorecard.table.weight"),
                row -> Words.formats().number(row.indicator().weight()),
                "k-number");
        column(
                getTranslation("language.table.target"),
                row -> Words.formats().number(row.indicator().target()),
                "k-number");
        column(getTranslation("language.table.criteria"), UnderstoodRows::levels);
        componentColumn(getTranslation("intake.remarks"), row -> remarks(row, preview), "k-wide");
        List<Row> rows = rows(preview);
        show(page -> {
            int from = (int) Math.min(page.getOffset(), rows.size());
            int to = Math.min(from + page.getPageSize(), rows.size());
            return new SliceImpl<>(rows.subList(from, to), page, to < rows.size());
        });
    }

    /** In the order of the result; what would be removed comes last. */
    private static List<Row> rows(Preview preview) {
        List<Row> rows = new ArrayList<>();
        for (Indicator indicator : preview.result().indicators()) {
            rows.add(new Row(indicator, difference(preview, indicator), remarks(preview, indicator)));
        }
        preview.differences().stream()
                .filter(difference -> difference.kind() == IndicatorDifference.Kind.REMOVED)
                .forEach(gone -> preview.present()
                        .content()
                        .indicator(gone.number())
                        .ifPresent(indicator -> rows.add(new Row(indicator, gone, List.of()))));
        return rows;
    }

    private static @Nullable IndicatorDifference difference(Preview preview, Indicator indicator) {
        return preview.differences().stream()
                .filter(difference -> difference.number().equals(indicator.number()))
                .findFirst()
                .orElse(null);
    }

    private static List<Remark> remarks(Preview preview, Indicator indicator) {
        return preview.file().found().entries().stream()
                .filter(entry -> entry.indicator().number().equals(indicator.number()))
                .map(Entry::place)
                .flatMap(place -> preview.remarks().stream()
                        .filter(remark -> remark.place().isInRowOf(place)))
                .toList();
    }

    private static Component name(Row row) {
        Span name = new Span(row.indicator().number() + " " + row.indicator().title());
        name.getElement().setAttribute("data-understood", row.indicator().number());
        name.getElement().setAttribute("tabindex", "-1");
        return name;
    }

    /** Brings the row of that indicator into sight. */
    static void lead(@Nullable String number) {
        UI.getCurrent().getPage().executeJs(TO_ROW, number);
    }

    private static String levels(Row row) {
        return row.indicator().scale() == null
                ? Formats.NOTHING
                : row.indicator().scale().points().stream()
                        .map(point -> Words.formats().number(point.value()))
                        .collect(Collectors.joining(" · "));
    }

    private Component becomes(Row row) {
        if (row.difference() == null) {
            return new Span(getTranslation("intake.unchanged"));
        }
        switch (row.difference().kind()) {
            case ADDED:
                return new Badge(Tone.DONE, getTranslation("intake.added"));
            case REMOVED:
                return new Badge(Tone.ERROR, getTranslation("intake.removed"));
            default:
                return changed(row.difference());
        }
    }

    private Component changed(IndicatorDifference difference) {
        NativeDetails details = new NativeDetails(
                getTranslation("intake.changed", difference.fields().size()),
                new IndicatorChange(difference, getTranslation("intake.before"), getTranslation("intake.after")));
        return new Div(details);
    }

    private static Component remarks(Row row, Preview preview) {
        Div marks = new Div();
        marks.addClassName("k-stack");
        row.remarks().forEach(remark -> marks.add(RemarkList.mark(remark, preview)));
        return marks;
    }
}
