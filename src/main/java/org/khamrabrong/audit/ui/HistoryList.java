package org.khamrabrong.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.audit.Sentence;
import org.khamrabrong.audit.Sentences;
import org.khamrabrong.kernel.Account.Weight;
import org.khamrabrong.kernel.Scored;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Timeline;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.PersonName;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;

/** Sentences with their times at the left, more of them on demand. */
final class HistoryList extends Div {

    private static final int ENTRIES = 30;

    /** What binds somebody bears the seal; what was refused or sent back stands out. */
    private static final Map<Weight, Tone> TONES =
            Map.of(Weight.PLAIN, Tone.NEUTRAL, Weight.BINDING, Tone.SEAL, Weight.CONTRARY, Tone.ERROR);

    private final transient Sentences sentences;
    private final transient Function<Pageable, Slice<AuditRow>> source;
    private final transient Function<AuditRow, List<Scored>> scored;
    private final Timeline timeline = new Timeline();
    private final Button more = new Button(getTranslation("kit.more"));
    private int next;

    HistoryList(
            Sentences sentences, Function<Pageable, Slice<AuditRow>> source, Function<AuditRow, List<Scored>> scored) {
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
        slice.forEach(row -> append(row, sentences.of(row, people, getLocale())));
        more.setVisible(slice.hasNext());
        more.setEnabled(true);
    }

    private void append(AuditRow row, Sentence sentence) {
        timeline.entry(
                row.at(),
                Objects.requireNonNull(TONES.get(sentence.weight())),
                origin(row, sentence),
                sentence.words(),
                sentence.details().toArray(String[]::new));
    }

    private List<ScoreOrigin> origin(AuditRow row, Sentence sentence) {
        return row.scores().isEmpty()
                ? List.of()
                : List.of(new ScoreOrigin(sentence.subject(), () -> scored.apply(row)));
    }
}
