package org.khamrabrong.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import org.khamrabrong.kit.Marker;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Finding;

/** The findings of some kinds, beside the fields that they speak of. */
public class FindingNotes extends Div {

    private final Set<Code> codes;

    public FindingNotes(Code... codes) {
        this.codes = Set.of(codes);
        addClassNames("k-stack", "k-wide");
        getElement().setAttribute("aria-live", "polite");
    }

    /** Shows those of its kinds; the others stand elsewhere. */
    public void show(List<Finding> findings) {
        removeAll();
        findings.stream()
                .filter(finding -> codes.contains(finding.code()))
                .map(FindingNotes::note)
                .forEach(this::add);
    }

    private static Component note(Finding finding) {
        return Marker.of(FindingItem.tone(finding.severity()), FindingItem.withoutIndicator(finding));
    }
}
