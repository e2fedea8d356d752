package org.khamrabrong.organization.ui.exchange;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Marker;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.organization.exchange.Finding;
import org.khamrabrong.organization.exchange.Plan;

/** Every mistake by sheet and cell, with what would be right; then what is worth a look; how things were read is folded. */
class FindingTable extends Card {

    FindingTable(Plan plan) {
        super(I18NProvider.translate("organization.exchange.findings"));
        show(plan, Finding.Weight.ERROR, "organization.exchange.errors", true);
        show(plan, Finding.Weight.WARNING, "organization.exchange.warnings", plan.count(Finding.Weight.ERROR) == 0);
        show(plan, Finding.Weight.NOTICE, "organization.exchange.notices", false);
        if (plan.more() > 0) {
            add(new Paragraph(getTranslation("organization.exchange.findings.more", plan.more())));
        }
    }

    private void show(Plan plan, Finding.Weight weight, String title, boolean open) {
        List<Finding> findings = plan.findings().stream()
                .filter(finding -> finding.weight() == weight)
                .toList();
        if (!findings.isEmpty()) {
            String words = getTranslation(title, findings.size());
            NativeDetails details = new NativeDetails(words, table(words, findings));
            details.setOpen(open);
            add(details);
        }
    }

    private SliceTable<Finding> table(String title, List<Finding> findings) {
        return new SliceTable<Finding>(title)
                .column(
                        getTranslation("organization.exchange.sheet"),
                        finding -> finding.place().sheet(),
                        "k-nowrap")
                .column(
                        getTranslation("organization.exchange.cell"),
                        finding -> finding.place().cell(),
                        "k-nowrap")
                .componentColumn(
                        getTranslation("organization.exchange.wrong"),
                        finding -> Marker.of(tone(finding), FieldText.wrong(finding)),
                        "k-wide")
                .column(getTranslation("organization.exchange.right"), FieldText::right, "k-wide")
                .show(page -> Slices.of(findings, page));
    }

    private static Tone tone(Finding finding) {
        return switch (finding.weight()) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            default -> Tone.INFO;
        };
    }
}
