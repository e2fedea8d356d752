package org.khamrabrong.library.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.SideSheet;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.library.Template;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;

/** The words of a template as the strategy office writes them; measure and scale stay those of what it began with. */
final class TemplateForm extends SideSheet {

    private final transient Template start;
    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private final Div form = new Div();

    /** @param save gets what was written; a refusal leaves the sheet open with everything typed in it */
    TemplateForm(Template start, Consumer<Template> save) {
        super(say("library.form.title"));
        this.start = start;
        addClassName("k-sheet-wide");
        form.addClassName("k-form");
        content(form);
        Indicator indicator = start.indicator();
        Details details = indicator.details() == null ? Details.none() : indicator.details();
        field("field.name", "name", indicator.name());
        field("field.unit", "unit", indicator.unit());
        field("library.position", "position", start.position());
        field("field.perspective", "perspective", details.perspective());
        field("field.objective", "objective", details.objective());
        field("field.explanation", "explanation", details.explanation());
        field("field.formulaNumerator", "formulaNumerator", details.formulaNumerator());
        field("field.formulaDenominator", "formulaDenominator", details.formulaDenominator());
        field("field.steps", "steps", String.join("\n", details.steps()));
        field("field.conditions", "conditions", details.conditions());
        field("field.dataSource", "dataSource", details.dataSource());
        field("field.governor", "governor", details.governor());
        field("field.collector", "collector", details.collector());
        field("field.reporting", "reporting", details.reporting());
        field("field.remarks", "remarks", details.remarks());
        fields.get("name").setRequiredIndicatorVisible(true);
        Button button = new Button(say("library.save"), event -> save(save));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(button);
    }

    private void save(Consumer<Template> save) {
        boolean sound =
                TextBounds.checkNeeded(fields.get("name"), WrittenText.INDICATOR, say("refusal.templateUnnamed"));
        for (TextArea field : fields.values()) {
            sound &= field == fields.get("name") || TextBounds.check(field, WrittenText.INDICATOR);
        }
        if (sound) {
            save.accept(written());
            close();
        }
    }

    private void field(String label, String name, String value) {
        TextArea field = new TextArea(say(label));
        field.setValue(value == null ? "" : value);
        field.addClassName("k-wide");
        fields.put(name, TextBounds.follow(field, WrittenText.INDICATOR));
        form.add(field);
    }

    private String text(String name) {
        String typed = fields.get(name).getValue().strip();
        return typed.isEmpty() ? null : typed;
    }

    private Template written() {
        Indicator indicator = start.indicator();
        Details old = indicator.details() == null ? Details.none() : indicator.details();
        String steps = text("steps");
        Details details = new Details(
                text("perspective"),
                text("objective"),
                text("explanation"),
                text("formulaNumerator"),
                text("formulaDenominator"),
                steps == null ? null : steps.lines().map(String::strip).toList(),
                text("conditions"),
                text("dataSource"),
                text("governor"),
                text("collector"),
                text("reporting"),
                text("remarks"),
                old.monthPlan());
        return new Template(
                start.code(),
                start.source(),
                text("position"),
                start.halfYear(),
                indicator.withName(text("name")).withUnit(text("unit")).withDetails(details));
    }
}
