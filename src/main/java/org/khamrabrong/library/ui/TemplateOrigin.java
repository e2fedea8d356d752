package org.khamrabrong.library.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.library.Source;
import org.khamrabrong.library.Template;
import org.khamrabrong.scorecard.form.Texts;
import org.khamrabrong.scorecard.form.TypedFields;
import org.khamrabrong.scoring.Indicator;

/** What a template says besides its indicator: for whom and when, and which paper it was taken from. */
final class TemplateOrigin extends Div {

    private final TypedFields fields = new TypedFields();
    private final TextField paper = fields.add("paper", new TextField(say("language.field.paper")));
    private final TextField section = fields.add("section", new TextField(say("language.field.section")));
    private final TextField position = fields.add("position", new TextField(say("language.field.position")));
    private final Select<String> halfYear = new Select<>();
    private final TextArea note = fields.add("note", new TextArea(say("language.field.note")));
    private final String code;

    /** @param start the template as it is */
    TemplateOrigin(Template start) {
        code = start.code();
        addClassName("k-form");
        Source source = start.source();
        for (TextField needed : List.of(paper, section)) {
            needed.setRequiredIndicatorVisible(true);
            TextBounds.follow(needed, WrittenText.NAME);
        }
        paper.setValue(TemplateWords.paper(source.paper()));
        section.setValue(source.section());
        TextBounds.follow(position, WrittenText.INDICATOR).setValue(Texts.shown(start.position()));
        TextBounds.follow(note, WrittenText.INDICATOR).setValue(Texts.shown(source.note()));
        note.addClassName("k-wide");
        halfYear.setLabel(say("language.field.halfYear"));
        halfYear.setItems("1", "2");
        halfYear.setEmptySelectionAllowed(true);
        halfYear.setEmptySelectionCaption(say("library.halfYear.any"));
        halfYear.setItemLabelGenerator(half -> say("library.halfYear." + (half == null ? "any" : half)));
        halfYear.setValue(start.halfYear() == null ? null : Integer.toString(start.halfYear()));
        fields.add("halfYear", halfYear);
        add(paper, section, position, halfYear, note);
    }

    /** Runs whenever the person has typed something and paused. */
    void onTyped(Runnable listener) {
        fields.onTyped(listener);
    }

    Map<String, String> typed() {
        return fields.values();
    }

    void restore(Map<String, String> typed) {
        fields.restore(typed);
    }

    boolean check() {
        return checkNeeded(paper)
                & checkNeeded(section)
                & TextBounds.check(position, WrittenText.INDICATOR)
                & TextBounds.check(note, WrittenText.INDICATOR);
    }

    Template write(Indicator indicator) {
        Source source = new Source(paper(), section.getValue().strip(), Texts.orNull(note.getValue()));
        Integer half = halfYear.getValue() == null ? null : Integer.valueOf(halfYear.getValue());
        return new Template(code, source, Texts.orNull(position.getValue()), half, indicator);
    }

    /** What is called as a paper that the application knows is that paper, in every language. */
    private String paper() {
        String typed = paper.getValue().strip();
        return Source.KNOWN_PAPERS.stream()
                .filter(known -> TemplateWords.paper(known).equals(typed))
                .findFirst()
                .orElse(typed);
    }

    private static boolean checkNeeded(TextField field) {
        return TextBounds.checkNeeded(field, WrittenText.NAME, say("scorecard.form.missing"));
    }
}
