package org.khamrabrong.cycle.ui;

import static org.khamrabrong.kit.Words.say;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khamrabrong.cycle.CycleRound;
import org.khamrabrong.cycle.LevelTerms;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.scoring.Band;
import org.khamrabrong.scoring.Dimension;

/** The terms of a level to be read. */
final class TermsReading extends Particulars {

    /** @param rounds none where their days stand with the opened year */
    TermsReading(List<CycleRound> rounds, LevelTerms terms) {
        line(say("cycle.terms.dimensions"), lines(terms.dimensions(), TermsReading::dimension));
        line(say("cycle.terms.bands"), lines(terms.bands(), TermsReading::band));
        if (!rounds.isEmpty()) {
            line(say("cycle.terms.rounds"), lines(rounds, TermsReading::round));
        }
        line(say("cycle.terms.missedReport"), Words.formats().number(terms.missedReport()));
        line(say("cycle.terms.scale"), say("cycle.terms.scale." + terms.scale()));
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining("\n"));
    }

    private static String dimension(Dimension dimension) {
        String weight = Words.formats().number(dimension.weight());
        return dimension.perspectives().isEmpty()
                ? say("cycle.terms.dimension", dimension.title(), weight)
                : say(
                        "cycle.terms.dimension.perspectives",
                        dimension.title(),
                        weight,
                        String.join(", ", dimension.perspectives()));
    }

    private static String band(Band band) {
        return say("cycle.terms.band", Words.formats().number(band.from()), band.name());
    }

    private static String round(CycleRound round) {
        Formats formats = Words.formats();
        return say("cycle.round", round.months(), formats.date(round.opensOn()), formats.date(round.dueOn()));
    }
}
