package org.khamrabrong.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.khamrabrong.kit.Fold;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Severity;

/** What was found wrong, summed on top: errors before warnings, each with a way to what it speaks of. */
public class FindingsPanel extends Section {

    private final Consumer<Finding> open;
    private final int above;

    public FindingsPanel(List<Finding> findings, Consumer<Finding> open) {
        this(findings, 0, open);
    }

    /** @param above errors that are said above by their common causes; counted here, and not said again */
    public FindingsPanel(List<Finding> findings, int above, Consumer<Finding> open) {
        this.above = above;
        this.open = open;
        addClassName("k-findings");
        show(findings);
    }

    public final void show(List<Finding> findings) {
        removeAll();
        List<Finding> errors = of(findings, Severity.ERROR);
        List<Finding> warnings = of(findings, Severity.WARNING);
        int wrong = above + errors.size();
        getElement().setAttribute("data-worst", wrong > 0 ? "error" : !warnings.isEmpty() ? "warning" : "none");
        getElement().setAttribute("role", "status");
        add(new H2(sentence(wrong, warnings.size())));
        if (above > 0) {
            add(new Paragraph(getTranslation("scorecard.findings.above", above)));
        }
        if (!errors.isEmpty()) {
            add(list(errors));
        }
        if (!warnings.isEmpty()) {
            add(wrong == 0 ? list(warnings) : folded(warnings));
        }
    }

    private String sentence(int errors, int warnings) {
        if (errors == 0 && warnings == 0) {
            return getTranslation("scorecard.findings.none");
        }
        return errors > 0
                ? getTranslation("scorecard.findings.errors", errors)
                : getTranslation("scorecard.findings.warnings", warnings);
    }

    private Component folded(List<Finding> warnings) {
        return new Fold(getTranslation("scorecard.findings.warnings", warnings.size()), list(warnings));
    }

    private UnorderedList list(List<Finding> findings) {
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(new FindingItem(finding, open)));
        return list;
    }

    private static List<Finding> of(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .sorted(Comparator.comparing(finding -> Objects.nonNull(finding.indicator())))
                .toList();
    }
}
