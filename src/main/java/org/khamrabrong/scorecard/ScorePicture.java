package org.khamrabrong.scorecard;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scorecard.ScoreDrawing.Mark;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.PastResult;
import org.khamrabrong.scoring.Scale;

/** The score over the result as a line, with the target, the past years and the present result as marks on it. */
public class ScorePicture extends Div {

    private final Formats formats = Words.formats();
    private final UnorderedList legend = new UnorderedList();

    /** Result and score may be null: then the scale, target and past years stand alone. */
    public ScorePicture(Indicator indicator, @Nullable BigDecimal result, @Nullable BigDecimal score) {
        addClassName("k-picture");
        Scale drawn = indicator.effectiveScale();
        if (drawn == null || !drawn.isUsable()) {
            add(new Paragraph(getTranslation("scorecard.picture.noScale")));
            return;
        }
        Stream<BigDecimal> past = indicator.past().stream().map(PastResult::value);
        List<BigDecimal> marked = Stream.concat(past, Stream.of(indicator.target(), score == null ? null : result))
                .filter(Objects::nonNull)
                .toList();
        ScoreLine line = new ScoreLine(drawn, marked);
        ScoreDrawing drawing = new ScoreDrawing(line);
        drawPastAndTarget(indicator, line, drawing);
        if (result != null && score != null) {
            drawing.drop(line.at(result), line.at(result, score));
            drawing.mark(Mark.PRESENT, line.at(result, score), formats.number(result));
            explain(
                    Mark.PRESENT,
                    getTranslation("scorecard.picture.present", formats.number(result), formats.score(score)));
        }
        Div frame = new Div(new Svg(drawing.markup()));
        frame.addClassName("k-score-picture");
        frame.getElement().setAttribute("role", "img");
        frame.getElement().setAttribute("aria-label", getTranslation("scorecard.picture.spoken", indicator.title()));
        legend.addClassName("k-legend");
        add(frame, legend);
    }

    private void drawPastAndTarget(Indicator indicator, ScoreLine line, ScoreDrawing drawing) {
        for (PastResult past : indicator.past()) {
            String year = formats.buddhistYear(past.year());
            String value = formats.number(past.value());
            drawing.mark(Mark.PAST, line.at(past.value()), year + ": " + value);
            explain(Mark.PAST, getTranslation("scorecard.picture.past", year, value));
        }
        if (indicator.target() != null) {
            String target = formats.number(indicator.target());
            drawing.mark(Mark.TARGET, line.at(indicator.target()), target);
            explain(Mark.TARGET, getTranslation("scorecard.picture.target", target));
        }
    }

    private void explain(Mark mark, String words) {
        legend.add(new ListItem(new Svg(mark.sample()), new Span(words)));
    }
}
