package org.khamrabrong.library.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.stream.Collectors;
import org.khamrabrong.kit.Blanks;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.library.Source;
import org.khamrabrong.library.Template;
import org.khamrabrong.scorecard.IndicatorReading;

/** One template to be read as an indicator's sheet, with every blank marked. */
final class TemplateReading extends Div {

    private final transient Blanks marked = new Blanks(Template.BLANK, say("library.blank"));

    TemplateReading(Template template) {
        addClassName("k-stack");
        List<String> open = template.blanks();
        if (!open.isEmpty()) {
            add(new Message(
                    Tone.WARNING,
                    say(
                            "library.toFill",
                            open.size(),
                            open.stream().map(TemplateWords::field).collect(Collectors.joining(" · ")))));
        }
        IndicatorReading reading = new IndicatorReading(template.indicator(), marked);
        add(reading.terms(origin(template)));
        reading.picture().ifPresent(this::add);
        add(new H2(say("scorecard.indicator.words")), reading.words());
        if (reading.isPlanned()) {
            add(new H2(say("language.field.monthPlan")), reading.monthPlan());
        }
    }

    private Particulars origin(Template template) {
        Source source = template.source();
        Particulars origin = new Particulars(marked)
                .field("number", template.indicator().number())
                .field("name", template.indicator().title())
                .line(say("library.source"), TemplateWords.source(source.paper(), source.section()))
                .line(say("library.position"), template.position())
                .line(say("library.halfYear"), TemplateWords.halfYear(template.halfYear()));
        return source.note() == null ? origin : origin.line(say("library.note"), source.note());
    }
}
