package org.khamrabrong.kit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.Point;
import org.khamrabrong.scoring.Scale;

/** The scale as a line over the results, with the target and past years as marks and the present result as a point. */
public class ScorePicture extends Div {

    private final Formats formats = Formats.current();
    private final Div scale = new Div();
    private final UnorderedList legend = new UnorderedList();

    /** Result and score may be null: then the scale, target and past years stand alone. */
    public ScorePicture(Indicator indicator, BigDecimal result, BigDecimal score) {
        addClassName("k-picture");
        Scale drawn = indicator.effectiveScale();
        if (drawn == null || !drawn.isUsable()) {
            add(new Paragraph(getTranslation("kit.picture.noScale")));
            return;
        }
        scale.addClassName("k-scale");
        scale.getElement().setAttribute("role", "img");
        scale.getElement().setAttribute("aria-label", getTranslation("kit.picture.spoken", indicator.name()));
        legend.addClassName("k-legend");
        add(scale, legend);
        draw(indicator, new ScaleRuler(drawn), result, score);
    }

    private void draw(Indicator indicator, ScaleRuler ruler, BigDecimal result, BigDecimal score) {
        Div line = at(new Div(), score == null ? BigDecimal.ZERO : ruler.atScore(score));
        line.addClassName("k-scale-line");
        scale.add(line);
        ruler.points().forEach(point -> scale.add(tick(point, ruler)));
        if (result != null && score != null) {
            mark(
                    "present",
                    ruler.atScore(score),
                    getTranslation("kit.picture.present", formats.number(result), formats.score(score)));
        }
        if (indicator.target() != null) {
            mark(
                    "target",
                    ruler.atValue(indicator.target()),
                    getTranslation("kit.picture.target", formats.number(indicator.target())));
        }
        for (PastResult past : indicator.past()) {
            mark(
                    "past",
                    ruler.atValue(past.value()),
                    getTranslation(
                            "kit.picture.past", formats.buddhistYear(past.year()), formats.number(past.value())));
        }
    }

    private static Div tick(Point point, ScaleRuler ruler) {
        Formats formats = Formats.current();
        Span score = new Span(formats.number(point.score()));
        score.addClassName("k-scale-score");
        Span value = new Span(formats.number(point.value()));
        value.addClassName("k-scale-value");
        Div tick = at(new Div(score, value), ruler.atScore(point.score()));
        tick.addClassName("k-scale-tick");
        return tick;
    }

    private void mark(String kind, BigDecimal place, String words) {
        Div mark = at(new Div(), place);
        mark.addClassName("k-mark");
        mark.getElement().setAttribute("data-mark", kind);
        mark.setTitle(words);
        scale.add(mark);

        Span sample = new Span();
        sample.addClassName("k-mark-sample");
        sample.getElement().setAttribute("data-mark", kind);
        legend.add(new ListItem(sample, new Span(words)));
    }

    private static Div at(Div part, BigDecimal percent) {
        part.getStyle().set("--k-at", percent.setScale(2, RoundingMode.HALF_UP).toPlainString() + "%");
        return part;
    }
}
