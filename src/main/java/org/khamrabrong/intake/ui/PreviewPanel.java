package org.khamrabrong.intake.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.function.Consumer;
import org.khamrabrong.intake.Preview;
import org.khamrabrong.intake.TakeOverMode;
import org.khamrabrong.intake.reading.Remark;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.scorecard.FindingsPanel;
import org.khamrabrong.scoring.IndicatorDifference;

/** What was understood of a file: summed on top, then what could not be read or contradicts itself, then indicator by indicator. */
class PreviewPanel extends Div {

    private final transient Preview preview;
    private final H2 heading = new H2();
    private final RemarkList remarks;

    PreviewPanel(Preview preview, Consumer<TakeOverMode> choose) {
        this.preview = preview;
        addClassName("k-page-content");
        heading.setText(preview.file().fileName());
        remarks = new RemarkList(preview);
        add(
                summary(),
                choice(choose),
                remarks,
                new FindingsPanel(preview.findings().findings(), finding -> UnderstoodRows.lead(finding.indicator())),
                new Card(getTranslation("intake.indicators"), new UnderstoodRows(preview)));
    }

    /** A later file was refused: whose result this is has to be said. */
    void isOfTheFileBefore() {
        heading.setText(getTranslation("intake.before.file", preview.file().fileName()));
    }

    private Card summary() {
        Card card = new Card();
        card.add(heading);
        card.add(new Paragraph(getTranslation(
                "intake.source." + preview.file().found().source(),
                preview.file().found().entries().size())));
        card.add(new Paragraph(getTranslation(
                "intake.counts",
                count(IndicatorDifference.Kind.ADDED),
                count(IndicatorDifference.Kind.CHANGED),
                preview.unchanged().size(),
                count(IndicatorDifference.Kind.REMOVED))));
        if (preview.planChanges()) {
            card.add(new Paragraph(getTranslation("intake.planChanges")));
        }
        long errors = weighing(Remark.Weight.ERROR);
        long warnings = weighing(Remark.Weight.WARNING);
        if (errors > 0) {
            String kept = preview.kept().isEmpty() ? "" : " " + getTranslation("intake.errors.kept");
            card.add(new Message(Tone.ERROR, getTranslation("intake.errors", errors) + kept));
        }
        if (warnings > 0) {
            card.add(new Message(Tone.WARNING, getTranslation("intake.warnings", warnings)));
        }
        if (errors + warnings > 0) {
            Button lead = new Button(getTranslation("intake.remarks.lead"), click -> remarks.lead());
            lead.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            card.add(new Div(lead));
        }
        card.add(new Message(Tone.INFO, getTranslation("intake.nothingSaved")));
        return card;
    }

    private Card choice(Consumer<TakeOverMode> choose) {
        RadioButtonGroup<TakeOverMode> ways = new RadioButtonGroup<>(getTranslation("intake.way"));
        ways.setItems(List.of(TakeOverMode.values()));
        ways.setItemLabelGenerator(way -> getTranslation("intake.way." + way));
        ways.setValue(preview.way());
        ways.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue());
            }
        });
        return new Card(ways);
    }

    private long count(IndicatorDifference.Kind kind) {
        return preview.differences().stream()
                .filter(difference -> difference.kind() == kind)
                .count();
    }

    private long weighing(Remark.Weight weight) {
        return preview.remarks().stream()
                .filter(remark -> remark.weight() == weight)
                .count();
    }
}
