package org.khamrabrong.evaluation.paper;

import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.document.report.Signer;
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

/** The evaluation sheet: the table in landscape, then how every score of it came about. */
public final class EvaluationForm {

    private final EvaluationFacts facts;
    private final Says says;

    private EvaluationForm(EvaluationFacts facts, Says says) {
        this.facts = facts;
        this.says = says;
    }

    /** @param language as a tag; whatever is not English is Thai */
    public static Paper of(EvaluationFacts facts, String language, Digits digits) {
        return new EvaluationForm(facts, Says.in(language)).paper(digits);
    }

    private Paper paper(Digits digits) {
        String unit = facts.unit().in(says.locale());
        String title = says.say("evaluation.paper.title", says.year(facts.year()));
        List<Block> sheet = new ArrayList<>(List.of(
                Heading.title(title),
                new Paragraph(Text.bold(unit), Align.CENTRE, false),
                new Facts(particulars()),
                new EvaluationTable(facts, says).table()));
        sheet.add(Paragraph.of(says.say("evaluation.paper.note")));
        List<Place> places = places();
        if (!places.isEmpty()) {
            sheet.add(new Signatures(places));
        }
        return new Paper(
                says.say("document.report.of", title, unit),
                says.language(),
                digits,
                List.of(Section.landscape(sheet), Section.portrait(new EvaluationDerivations(facts, says).blocks())));
    }

    private List<Fact> particulars() {
        List<Fact> lines = new ArrayList<>();
        if (facts.round() != null) {
            String round = says.say("evaluation.paper.round.is", facts.round());
            lines.add(fact("evaluation.paper.round", facts.late() ? round + " · " + says.say("document.report.late") : round));
        }
        lines.add(fact("evaluation.paper.state", says.say("evaluation.paper.state." + facts.state())));
        lines.add(fact("evaluation.paper.self", total(facts.self())));
        if (facts.committee() != null) {
            lines.add(fact("evaluation.paper.committee", total(facts.committee())));
        }
        return lines;
    }

    private String total(EvaluationFacts.Side side) {
        if (side.scores().total() == null) {
            return says.say("document.report.noScore");
        }
        Band band = side.scores().band();
        String total = says.say("document.report.total", says.score(side.scores().total()));
        return band == null ? total : says.say("document.report.totalAndBand", total, band.name());
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        facts.evaluators().forEach(person -> places.add(place(person, "evaluation.paper.evaluator")));
        if (facts.confirmedBy() != null) {
            places.add(place(facts.confirmedBy(), "evaluation.paper.confirmedBy"));
        }
        return places;
    }

    private Place place(Signer person, String side) {
        return new Place(null, person.name(), person.position(), says.say(side), null);
    }

    private Fact fact(String label, String words) {
        return new Fact(says.say(label), Text.of(words));
    }
}
