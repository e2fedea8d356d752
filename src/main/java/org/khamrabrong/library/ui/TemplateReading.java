package org.khamrabrong.library.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.khamrabrong.kit.Formats;
import org.khamrabrong.kit.MeasureWords;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.ScorePicture;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.library.Template;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PlannedStep;
import org.khamrabrong.scoring.Scale;

/** One template to be read as an indicator's sheet, with every blank marked. */
final class TemplateReading extends Div {

    private final transient Formats formats = Formats.current();

    TemplateReading(Template template) {
        addClassName("k-stack");
        List<String> blanks = template.blanks();
        if (!blanks.isEmpty()) {
            add(new Message(
                    Tone.WARNING,
                    say(
                            "library.toFill",
                            blanks.size(),
                            blanks.stream().map(TemplateWords::field).collect(Collectors.joining(" · ")))));
        }
        Indicator indicator = template.indicator();
        add(terms(template, indicator));
        Scale scale = indicator.effectiveScale();
        if (scale != null && scale.isUsable()) {
            add(new ScorePicture(indicator, null, null));
        }
        add(
                new H2(say("kit.indicator.words")),
                words(indicator.details() == null ? Details.none() : indicator.details()));
    }

    private Particulars terms(Template template, Indicator indicator) {
        Particulars terms = new Particulars();
        line(terms, "name", indicator.name());
        line(terms, "unit", indicator.unit());
        terms.line(
                say("library.source"),
                TemplateWords.source(
                        template.source().paper(), template.source().section()));
        terms.line(say("library.position"), template.position());
        terms.line(say("library.halfYear"), TemplateWords.halfYear(template.halfYear()));
        if (template.source().note() != null) {
            terms.line(say("library.note"), template.source().note());
        }
        terms.line(say("field.measure"), MeasureWords.of(indicator.measure()));
        terms.line(say("field.target"), formats.number(indicator.target()));
        Scale scale = indicator.effectiveScale();
        return scale == null || scale.points().isEmpty()
                ? terms.line(say("field.scale"), blank(say("library.blank")))
                : terms.line(
                        say("field.scale"),
                        scale.ascending().stream()
                                .map(point -> say(
                                        "kit.indicator.level",
                                        formats.number(point.score()),
                                        formats.number(point.value())))
                                .collect(Collectors.joining(" · ")));
    }

    private static Particulars words(Details details) {
        Particulars words = new Particulars();
        line(words, "explanation", details.explanation());
        line(words, "formulaNumerator", details.formulaNumerator());
        line(words, "formulaDenominator", details.formulaDenominator());
        line(words, "steps", String.join("\n", details.steps()));
        line(words, "conditions", details.conditions());
        line(words, "dataSource", details.dataSource());
        line(words, "governor", details.governor());
        line(words, "collector", details.collector());
        line(words, "reporting", details.reporting());
        line(words, "remarks", details.remarks());
        line(
                words,
                "monthPlan",
                details.monthPlan().stream().map(PlannedStep::text).collect(Collectors.joining("\n")));
        return words;
    }

    /** What is not written is left out; where the blank stands, it is marked. */
    private static void line(Particulars into, String field, String text) {
        if (text == null || text.isBlank()) {
            return;
        }
        if (!text.contains(Template.BLANK)) {
            into.line(say("field." + field), text);
            return;
        }
        Span marked = new Span();
        marked.addClassName("k-preserve");
        String[] parts = text.split(Template.BLANK, -1);
        for (int part = 0; part < parts.length; part++) {
            if (part > 0) {
                marked.add(blank(say("library.blank")));
            }
            marked.add(new Span(parts[part]));
        }
        into.line(say("field." + field), marked);
    }

    private static Span blank(String word) {
        Span mark = new Span(Template.BLANK + " " + word);
        mark.addClassName("k-blank");
        return mark;
    }
}
