package org.khamrabrong.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Marker;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;

/**
 * What is remarked in the row of an indicator.
 *
 * @param open where a finding's remark leads; null where it is only to be read
 * @param more what else there is to remark
 */
record RowNotes(List<Finding> findings, @Nullable Consumer<Finding> open, Function<Indicator, List<Component>> more) {

    static final RowNotes NONE = new RowNotes(List.of(), null, indicator -> List.of());

    RowNotes withFindings(List<Finding> found) {
        return new RowNotes(List.copyOf(found), open, more);
    }

    RowNotes leadingTo(Consumer<Finding> place) {
        return new RowNotes(findings, place, more);
    }

    RowNotes withMore(Function<Indicator, List<Component>> remarks) {
        return new RowNotes(findings, open, remarks);
    }

    Optional<Component> of(Indicator indicator) {
        Div notes = new Div();
        notes.addClassName("k-indicator-notes");
        findings.stream()
                .filter(finding -> indicator.number().equals(finding.indicator()))
                .map(this::note)
                .forEach(notes::add);
        notes.add(more.apply(indicator));
        return notes.getChildren().findAny().isPresent() ? Optional.of(notes) : Optional.empty();
    }

    private Component note(Finding finding) {
        Tone tone = FindingItem.tone(finding.severity());
        String words = FindingItem.withoutIndicator(finding);
        return open == null ? Marker.of(tone, words) : Marker.of(tone, words, event -> open.accept(finding));
    }
}
