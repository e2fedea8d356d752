package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.organization.Days;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;

/** What holds from a day to a day: what is and what is to come in sight, what was folded beneath. */
final class TimedList<T> extends Div {

    TimedList(List<T> all, Function<T, Days> days, LocalDate today, Supplier<SliceTable<T>> table, String none) {
        addClassName("k-stack");
        List<T> past = all.stream().filter(one -> days.apply(one).isOver(today)).toList();
        List<T> present = all.stream().filter(one -> !past.contains(one)).toList();
        add(present.isEmpty() ? nothing(none) : rows(table.get(), present));
        if (!past.isEmpty()) {
            add(new Details(say("organization.person.past", past.size()), rows(table.get(), past)));
        }
    }

    private static <T> Component rows(SliceTable<T> table, List<T> rows) {
        return table.show(page -> slice(rows, page));
    }

    private static <T> Slice<T> slice(List<T> rows, Pageable page) {
        List<T> shown =
                rows.stream().skip(page.getOffset()).limit(page.getPageSize()).toList();
        return new SliceImpl<>(shown, page, rows.size() > page.getOffset() + shown.size());
    }

    private static Component nothing(String sentence) {
        Paragraph words = new Paragraph(sentence);
        words.addClassName("k-quiet");
        return words;
    }
}
