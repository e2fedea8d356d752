package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.library.Source;
import org.khamrabrong.library.Template;
import org.khamrabrong.scoring.Indicator;

/** What a template says besides its indicator: for whom and when, and which paper it was taken from. */
final class TemplateOrigin extends Div {

    private static final List<Integer> HALVES = List.of(1, 2);

    private final transient Template start;
    private final TextField paper = new TextField(say("library.form.paper"));
    private final TextField section = new TextField(say("library.form.section"));
    private final TextField position = new TextField(say("library.position"));
    private final Select<Integer> halfYear = new Select<>();
    private final TextArea note = new TextArea(say("library.note"));

    /** @param start the template as it is; without a source for one that is new */
    TemplateOrigin(Template start) {
        this.start = start;
        addClassName("k-form");
        boolean isNew = start.source() == null;
        for (TextField needed : List.of(paper, section)) {
            needed.setRequiredIndicatorVisible(true);
            needed.setVisible(isNew);
            TextBounds.follow(needed, WrittenText.NAME);
        }
        TextBounds.follow(position, WrittenText.INDICATOR).setValue(Texts.shown(start.position()));
        TextBounds.follow(note, WrittenText.INDICATOR)
                .setValue(isNew ? "" : Texts.shown(start.source().note()));
        note.addClassName("k-wide");
        halfYear.setLabel(say("library.halfYear"));
        halfYear.setItems(HALVES);
        halfYear.setEmptySelectionAllowed(true);
        halfYear.setEmptySelectionCaption(say("library.halfYear.any"));
        halfYear.setItemLabelGenerator(half -> say("library.halfYear." + (half == null ? "any" : half)));
        halfYear.setValue(start.halfYear());
        add(paper, section, position, halfYear, note);
    }

    boolean check() {
        boolean sourced = start.source() != null || checkNeeded(paper) & checkNeeded(section);
        return sourced
                & TextBounds.check(position, WrittenText.INDICATOR)
                & TextBounds.check(note, WrittenText.INDICATOR);
    }

    Template write(Indicator indicator) {
        Source source = start.source() == null
                ? new Source(paper.getValue().strip(), section.getValue().strip(), Texts.orNull(note.getValue()))
                : new Source(start.source().paper(), start.source().section(), Texts.orNull(note.getValue()));
        return new Template(start.code(), source, Texts.orNull(position.getValue()), halfYear.getValue(), indicator);
    }

    private static boolean checkNeeded(TextField field) {
        return TextBounds.checkNeeded(field, WrittenText.NAME, say("agreement.form.missing"));
    }
}
