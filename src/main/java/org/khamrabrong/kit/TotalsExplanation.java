package org.khamrabrong.kit;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.List;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Dimension;
import org.khamrabrong.scoring.Line;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.TotalLines;

/** How a total and the scores of its dimensions were computed, line by line, one click away. */
public class TotalsExplanation extends Details {

    private final Div parts = new Div();

    /** @param summary which total it is, as a question */
    public TotalsExplanation(String summary) {
        addClassName("k-explanation");
        parts.addClassName("k-stack");
        setSummaryText(summary);
        add(parts);
    }

    public TotalsExplanation(String summary, AgreementPackage agreement, ScoreSheet scores) {
        this(summary);
        show(agreement, scores);
    }

    /** Says it anew; opened stays opened. */
    public final void show(AgreementPackage agreement, ScoreSheet scores) {
        parts.removeAll();
        part(getTranslation("kit.explanation.whole"), TotalLines.of(agreement, scores));
        scores.dimensions()
                .forEach(dimension -> part(
                        getTranslation(
                                "kit.explanation.dimension",
                                agreement.dimensions().stream()
                                        .filter(known -> known.code().equals(dimension.code()))
                                        .map(Dimension::name)
                                        .findFirst()
                                        .orElse(dimension.code())),
                        TotalLines.of(agreement, scores, dimension)));
    }

    private void part(String heading, List<Line> lines) {
        OrderedList list = new OrderedList();
        lines.forEach(line -> list.add(new ListItem(Words.SCORING.say(line))));
        parts.add(new H4(heading), list);
    }
}
