package org.khamrabrong.evaluation.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.document.report.Doers;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.ReopeningRow.Change;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Facts.Fact;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Section;
import org.khamrabrong.paper.Signatures;
import org.khamrabrong.paper.Signatures.Place;
import org.khamrabrong.paper.Text;
import org.khamrabrong.scoring.Band;
import org.khamrabrong.scoring.ScoreSheet;

/** The evaluation sheet: the table in landscape, then how every score of it came about. */
public final class EvaluationForm {

    private final EvaluationSheet sheet;
    private final Doers doers;
    private final @Nullable Change amended;
    private final Says says;

    private EvaluationForm(EvaluationSheet sheet, Doers doers, @Nullable Change amended, Says says) {
        this.amended = amended;
        this.sheet = sheet;
        this.doers = doers;
        this.says = says;
    }

    /**
     * @param doers those of {@link #people} who are known
     * @param language as a tag; whatever is not English is Thai
     */
    public static Paper of(EvaluationSheet sheet, Doers doers, String language, Digits digits) {
        return of(sheet, doers, null, language, digits);
    }

    /** @param amended by which the result was published last; null where it is as it was published first */
    static Paper of(EvaluationSheet sheet, Doers doers, @Nullable Change amended, String language, Digits digits) {
        return new EvaluationForm(sheet, doers, amended, Says.in(language)).paper(digits);
    }

    /** User names of those who stand under the sheet. */
    static List<String> people(EvaluationSheet sheet) {
        return Stream.concat(evaluators(sheet), Stream.ofNullable(sheet.course().confirmedBy()))
                .toList();
    }

    private Paper paper(Digits digits) {
        String unit = sheet.subject().unit().name(says.locale());
        String title =
                says.say("evaluation.paper.title", says.year(sheet.subject().fiscalYear()));
        List<Block> first = new ArrayList<>(List.of(
                Heading.title(title),
                new Paragraph(Text.bold(unit), Align.CENTRE, false),
                new Facts(particulars()),
                new EvaluationTable(sheet, says).table()));
        first.add(Paragraph.of(says.say("evaluation.paper.note")));
        List<Place> places = places();
        if (!places.isEmpty()) {
            first.add(new Signatures(places));
        }
        return new Paper(
                says.say("document.report.of", title, unit),
                says.language(),
                digits,
                List.of(Section.landscape(first), Section.portrait(new EvaluationDerivations(sheet, says).blocks())));
    }

    private List<Fact> particulars() {
        List<Fact> lines = new ArrayList<>();
        if (sheet.subject().round() != null) {
            String round = says.say("evaluation.paper.round.is", sheet.subject().round());
            lines.add(fact(
                    "evaluation.paper.round",
                    sheet.items().stream().anyMatch(item -> item.reported().late())
                            ? round + " · " + says.say("document.report.late")
                            : round));
        }
        lines.add(fact(
                "evaluation.paper.state",
                says.say("evaluation.paper.state." + sheet.course().state())));
        if (amended != null) {
            lines.add(fact(
                    "evaluation.paper.version",
                    says.say(
                            "evaluation.paper.version.is",
                            Objects.requireNonNull(amended.versionAfter()),
                            amended.versionBefore())));
        }
        lines.add(fact("evaluation.paper.self", total(sheet.self())));
        if (sheet.committeeShown()) {
            lines.add(fact("evaluation.paper.committee", total(sheet.committee())));
        }
        return lines;
    }

    private String total(ScoreSheet scores) {
        if (scores.total() == null) {
            return says.say("document.report.noScore");
        }
        Band band = scores.reached();
        String reached = says.say("document.report.total", says.score(scores.total()));
        String total = scores.isPartial()
                ? reached + " · " + says.say("document.report.partial", scores.scored(), scores.counting())
                : reached;
        return band == null ? total : says.say("document.report.totalAndBand", total, band.name());
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        evaluators(sheet).forEach(username -> places.add(place(username, "evaluation.paper.evaluator")));
        if (sheet.course().confirmedBy() != null) {
            places.add(place(sheet.course().confirmedBy(), "evaluation.paper.confirmedBy"));
        }
        return places;
    }

    private static Stream<String> evaluators(EvaluationSheet sheet) {
        return sheet.items().stream()
                .flatMap(item -> Stream.ofNullable(item.judged().by()))
                .distinct();
    }

    private Place place(String username, String side) {
        Signer person = doers.signer(username, says);
        return new Place(null, person.name(), person.position(), says.say(side), null);
    }

    private Fact fact(String label, String words) {
        return new Fact(says.say(label), Text.of(words));
    }
}
