package org.khamrabrong.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Timeline;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.PersonName;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;

/** HistorySentences with their times at the left, more of them on demand. */
final class HistoryList extends Div {

    private static final int ENTRIES = 30;

    private final transient HistorySentences sentences;
    private final transient Function<Pageable, Slice<AuditRow>> source;
    private final transient Function<AuditRow, List<Scored>> scored;
    private final Timeline timeline = new Timeline();
    private final Button more = new Button(getTranslation("kit.more"));
    private int next;

    HistoryList(
            HistorySentences sentences,
            Function<Pageable, Slice<AuditRow>> source,
            Function<AuditRow, List<Scored>> scored) {
        this.sentences = sentences;
        this.scored = scored;
        this.source = source;
        addClassName("k-slices");
        more.addClassName("k-slices-more");
        more.setDisableOnClick(true);
        more.addClickListener(event -> append());
        append();
        if (timeline.getChildren().findAny().isEmpty()) {
            add(new EmptyState(VaadinIcon.CLOCK, getTranslation("audit.empty"), getTranslation("audit.empty.next")));
        } else {
            add(new Card(timeline), more);
        }
    }

    private void append() {
        Slice<AuditRow> slice = source.apply(PageRequest.of(next++, ENTRIES));
        Map<String, PersonName> people = sentences.people(slice.getContent());
        slice.forEach(row -> timeline.entry(
                row.at(), tone(row.what()), origin(row), sentences.of(row, people), sentences.details(row)));
        more.setVisible(slice.hasNext());
        more.setEnabled(true);
    }

    private List<ScoreOrigin> origin(AuditRow row) {
        return row.scores().isEmpty() ? List.of() : List.of(new ScoreOrigin(row, () -> scored.apply(row)));
    }

    /** What was signed and published bears the seal; what was refused or returned stands out. */
    private static Tone tone(String what) {
        if (what.matches(".*-(signed|published|sealed)$")) {
            return Tone.SEAL;
        }
        return what.matches(".*-(returned|refused|challenged)$") ? Tone.ERROR : Tone.NEUTRAL;
    }
}
