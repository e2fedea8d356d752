package org.khamrabrong.reporting.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.document.report.Doers;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Facts;
import org.khamrabrong.paper.Facts.Fact;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Items;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Section;
import org.khamrabrong.paper.Signatures;
import org.khamrabrong.paper.Signatures.Place;
import org.khamrabrong.paper.Text;
import org.khamrabrong.reporting.ReportHands;
import org.khamrabrong.reporting.ReportSheet;
import org.khamrabrong.reporting.RoundRow;
import org.khamrabrong.scoring.ScoreSheet;

/** The self-assessment report of one round: cover, summary by dimension, then one indicator after the other. */
final class SelfAssessmentForm {

    private final Reported reported;
    private final ReportSheet sheet;
    private final RoundRow round;
    private final ReportHands hands;
    private final Doers doers;
    private final Says says;

    private SelfAssessmentForm(Reported reported, ReportHands hands, Doers doers, Says says) {
        this.reported = reported;
        this.sheet = reported.sheet();
        this.round = sheet.round();
        this.hands = hands;
        this.doers = doers;
        this.says = says;
    }

    static Paper of(Reported reported, ReportHands hands, Doers doers, Says says, Digits digits) {
        return new SelfAssessmentForm(reported, hands, doers, says).paper(digits);
    }

    private Paper paper(Digits digits) {
        String title = says.say("reporting.paper.title.year", round.round(), says.year(sheet.fiscalYear()));
        return new Paper(
                says.say("document.report.of", title, sheet.unit().name(says.locale())),
                says.language(),
                digits,
                List.of(
                        Section.portrait(cover()),
                        Section.portrait(summary()),
                        Section.portrait(new SelfAssessmentIndicators(reported, says).blocks())));
    }

    private List<Block> cover() {
        LocalDate first = sheet.fiscalYear().firstDay();
        LocalDate last = first.plusMonths(round.months()).minusDays(1);
        List<Block> cover = new ArrayList<>(List.of(
                Heading.title(says.say("reporting.paper.title")),
                centred(says.say("reporting.paper.round", round.round(), round.months())),
                centred(says.say("reporting.paper.year", says.year(sheet.fiscalYear()))),
                centred(says.say("reporting.paper.period", says.date(first), says.date(last))),
                new Heading(2, Text.of(sheet.unit().name(says.locale())), Align.CENTRE),
                new Facts(particulars())));
        List<Place> places = places();
        if (!places.isEmpty()) {
            cover.add(new Signatures(places));
        }
        return cover;
    }

    private List<Fact> particulars() {
        String sent =
                says.dateTime(round.delivery() == null ? null : round.delivery().at());
        List<Fact> lines = new ArrayList<>(List.of(
                fact("reporting.paper.state", says.say("reporting.paper.state." + round.state())),
                fact("reporting.paper.due", says.date(round.dueOn())),
                fact("reporting.paper.sent", round.late() ? sent + " · " + says.say("document.report.late") : sent),
                fact("reporting.paper.total", total())));
        return lines;
    }

    private String total() {
        ScoreSheet scores = reported.scores();
        if (scores.total() == null) {
            return says.say("document.report.noScore");
        }
        String total = says.say("document.report.total", says.score(scores.total()));
        if (scores.isPartial()) {
            return total + " · " + says.say("document.report.partial", scores.scored(), scores.counting());
        }
        return scores.reached() == null
                ? total
                : says.say(
                        "document.report.totalAndBand", total, scores.reached().name());
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        place(places, hands.reportedBy(), "reporting.paper.reporter");
        place(places, hands.approvedBy(), "reporting.paper.approver");
        place(places, hands.deliveredBy(), "reporting.paper.sender");
        return places;
    }

    private void place(List<Place> places, @Nullable String username, String side) {
        if (username != null) {
            Signer person = doers.signer(username, says);
            places.add(new Place(null, person.name(), person.position(), says.say(side), null));
        }
    }

    private List<Block> summary() {
        return List.of(
                Heading.of(2, says.say("reporting.paper.summary")),
                new SelfAssessmentTable(reported, says).table(),
                Heading.of(4, says.say("reporting.paper.light.legend")),
                new Items(
                        false,
                        reported.lights().legend(says).stream().map(Text::of).toList()));
    }

    private static Paragraph centred(String words) {
        return new Paragraph(Text.of(words), Align.CENTRE, false);
    }

    private Fact fact(String label, String words) {
        return new Fact(says.say(label), Text.of(words));
    }
}
