package org.khamrabrong.reporting.paper;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Cell;
import org.khamrabrong.paper.Cell.Shade;

/**
 * From which score on a traffic light is green, and from which on amber; below it is red.
 *
 * @param watched not above {@code good}
 */
record Lights(BigDecimal good, BigDecimal watched) {

    /** Colour, sign and word; a dash where there is no score. */
    Cell cell(@Nullable BigDecimal score, Says says) {
        if (score == null) {
            return Cell.of(Says.NOTHING).aligned(Align.CENTRE);
        }
        Shade shade = shade(score);
        return Cell.of(says.say("reporting.paper.light." + shade))
                .aligned(Align.CENTRE)
                .shaded(shade);
    }

    /** What the three lights mean, in their order. */
    List<String> legend(Says says) {
        return List.of(
                says.say(
                        "reporting.paper.light.legend.GOOD", says.say("reporting.paper.light.GOOD"), says.number(good)),
                says.say(
                        "reporting.paper.light.legend.WATCHED",
                        says.say("reporting.paper.light.WATCHED"),
                        says.number(watched),
                        says.number(good)),
                says.say(
                        "reporting.paper.light.legend.POOR",
                        says.say("reporting.paper.light.POOR"),
                        says.number(watched)));
    }

    private Shade shade(BigDecimal score) {
        if (score.compareTo(good) >= 0) {
            return Shade.GOOD;
        }
        return score.compareTo(watched) >= 0 ? Shade.WATCHED : Shade.POOR;
    }
}
