package org.khamrabrong.reporting.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

/** The self-assessment report of one round: cover, summary by dimension, then one indicator after the other. */
public final class SelfAssessmentForm {

    private final SelfAssessmentFacts facts;
    private final Says says;

    private SelfAssessmentForm(SelfAssessmentFacts facts, Says says) {
        this.facts = facts;
        this.says = says;
    }

    /** @param language as a tag; whatever is not English is Thai */
    public static Paper of(SelfAssessmentFacts facts, String language, Digits digits) {
        return new SelfAssessmentForm(facts, Says.in(language)).paper(digits);
    }

    private Paper paper(Digits digits) {
        String title = says.say("reporting.paper.title.year", facts.round(), says.year(facts.year()));
        return new Paper(
                says.say("document.report.of", title, facts.unit().in(says.locale())),
                says.language(),
                digits,
                List.of(
                        Section.portrait(cover()),
                        Section.portrait(summary()),
                        Section.portrait(new SelfAssessmentIndicators(facts, says).blocks())));
    }

    private List<Block> cover() {
        LocalDate first = facts.year().firstDay();
        LocalDate last = first.plusMonths(facts.months()).minusDays(1);
        List<Block> cover = new ArrayList<>(List.of(
                Heading.title(says.say("reporting.paper.title")),
                centred(says.say("reporting.paper.round", facts.round(), facts.months())),
                centred(says.say("reporting.paper.year", says.year(facts.year()))),
                centred(says.say("reporting.paper.period", says.date(first), says.date(last))),
                new Heading(2, Text.of(facts.unit().in(says.locale())), Align.CENTRE),
                new Facts(particulars())));
        List<Place> places = places();
        if (!places.isEmpty()) {
            cover.add(new Signatures(places));
        }
        return cover;
    }

    private List<Fact> particulars() {
        String sent = says.dateTime(facts.deliveredAt());
        List<Fact> lines = new ArrayList<>(List.of(
                fact("reporting.paper.state", says.say("reporting.paper.state." + facts.state())),
                fact("reporting.paper.due", says.date(facts.dueOn())),
                fact("reporting.paper.sent", facts.late() ? sent + " · " + says.say("document.report.late") : sent),
                fact("reporting.paper.total", total())));
        return lines;
    }

    private String total() {
        if (facts.scores().total() == null) {
            return says.say("document.report.noScore");
        }
        String total = says.say("document.report.total", says.score(facts.scores().total()));
        return facts.scores().band() == null
                ? total
                : says.say("document.report.totalAndBand", total, facts.scores().band().name());
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        place(places, facts.reporter(), "reporting.paper.reporter");
        place(places, facts.approver(), "reporting.paper.approver");
        place(places, facts.sender(), "reporting.paper.sender");
        return places;
    }

    private void place(List<Place> places, Signer person, String side) {
        if (Objects.nonNull(person)) {
            places.add(new Place(null, person.name(), person.position(), says.say(side), null));
        }
    }

    private List<Block> summary() {
        return List.of(
                Heading.of(2, says.say("reporting.paper.summary")),
                new SelfAssessmentTable(facts, says).table(),
                Heading.of(4, says.say("document.report.light.legend")),
                new Items(
                        false,
                        facts.lights().legend(says).stream().map(Text::of).toList()));
    }

    private static Paragraph centred(String words) {
        return new Paragraph(Text.of(words), Align.CENTRE, false);
    }

    private Fact fact(String label, String words) {
        return new Fact(says.say(label), Text.of(words));
    }
}
