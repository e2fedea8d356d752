package org.khamrabrong.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import org.khamrabrong.intake.Preview;
import org.khamrabrong.intake.reading.Remark;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Marker;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.springframework.data.domain.SliceImpl;

/** Every remark by sheet and cell, what could not be read first; how things were read is folded. */
class RemarkList extends Card {

    private final transient Preview preview;

    RemarkList(Preview preview) {
        super(I18NProvider.translate("intake.remarks.all"));
        this.preview = preview;
        getElement().setAttribute("tabindex", "-1");
        List<Remark> remarks = preview.remarks();
        int more = preview.file().found().more();
        List<Remark> first = remarks.stream()
                .filter(remark -> remark.weight() != Remark.Weight.NOTICE)
                .sorted(Comparator.comparing(Remark::weight))
                .toList();
        List<Remark> notices = remarks.stream()
                .filter(remark -> remark.weight() == Remark.Weight.NOTICE)
                .toList();
        add(first.isEmpty() ? new Paragraph(getTranslation("intake.remarks.none")) : table(first));
        if (!notices.isEmpty()) {
            add(new NativeDetails(getTranslation("intake.notices", notices.size()), table(notices)));
        }
        if (more > 0) {
            add(new Paragraph(getTranslation("intake.remarks.more", more)));
        }
    }

    /** Brings the list into sight. */
    void lead() {
        getElement().executeJs("this.scrollIntoView({block: 'start'}); this.focus({preventScroll: true});");
    }

    static Component mark(Remark remark, Preview preview) {
        return Marker.of(
                remark.weight() == Remark.Weight.ERROR
                        ? Tone.ERROR
                        : remark.weight() == Remark.Weight.WARNING ? Tone.WARNING : Tone.INFO,
                (remark.place().cell().isEmpty() ? "" : remark.place().cell() + ": ") + words(remark, preview));
    }

    private static String words(Remark remark, Preview preview) {
        String words = I18NProvider.translate(remark.key(), remark.arguments().toArray());
        boolean kept = remark.weight() == Remark.Weight.ERROR && preview.kept().contains(remark.place());
        return kept ? I18NProvider.translate("intake.remark.kept", words) : words;
    }

    private SliceTable<Remark> table(List<Remark> remarks) {
        return new SliceTable<Remark>(getTranslation("intake.remarks.all"))
                .column(getTranslation("intake.sheet"), remark -> remark.place().sheet())
                .column(getTranslation("intake.cell"), remark -> remark.place().cell(), "k-nowrap")
                .componentColumn(
                        getTranslation("intake.remark"),
                        remark -> Marker.of(
                                remark.weight() == Remark.Weight.ERROR
                                        ? Tone.ERROR
                                        : remark.weight() == Remark.Weight.WARNING ? Tone.WARNING : Tone.INFO,
                                words(remark, preview)),
                        "k-wide")
                .show(page -> {
                    int from = (int) Math.min(page.getOffset(), remarks.size());
                    int to = Math.min(from + page.getPageSize(), remarks.size());
                    return new SliceImpl<>(remarks.subList(from, to), page, to < remarks.size());
                });
    }
}
