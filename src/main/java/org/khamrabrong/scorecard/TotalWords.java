package org.khamrabrong.scorecard;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scoring.ScoreSheet;

/** How a total is said: what speaks for some of the indicators only says so. */
public final class TotalWords {

    private TotalWords() {}

    public static String of(ScoreSheet scores) {
        String total = Words.formats().score(scores.total());
        return partial(scores).map(of -> total + " (" + of + ")").orElse(total);
    }

    /** Empty where the total speaks for all. */
    public static Optional<String> partial(ScoreSheet scores) {
        return scores.isPartial()
                ? Optional.of(say("scorecard.partial", scores.scored(), scores.counting()))
                : Optional.empty();
    }

    /** The same as a line of its own, under figures. */
    public static Optional<Paragraph> note(String label, ScoreSheet scores) {
        return partial(scores).map(words -> {
            Paragraph note = new Paragraph(label + ": " + words);
            note.addClassName("k-small");
            return note;
        });
    }
}
