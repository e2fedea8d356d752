package org.khamrabrong.negotiation.paper;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.negotiation.paper.MinutesFacts.Question;
import org.khamrabrong.paper.Align;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Items;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Section;
import org.khamrabrong.paper.Signatures;
import org.khamrabrong.paper.Signatures.Place;
import org.khamrabrong.paper.Text;

/** The minutes of a session of the committee: who was there, the agenda with its resolutions, closing, signatures. */
public final class MinutesForm {

    private final MinutesFacts facts;
    private final Says says;
    private final List<Block> blocks = new ArrayList<>();
    private int agenda;

    private MinutesForm(MinutesFacts facts, Says says) {
        this.facts = facts;
        this.says = says;
    }

    /** @param language as a tag; whatever is not English is Thai */
    public static Paper of(MinutesFacts facts, String language, Digits digits) {
        return new MinutesForm(facts, Says.in(language)).paper(digits);
    }

    private Paper paper(Digits digits) {
        String number = says.say("negotiation.paper.number", facts.session(), says.year(facts.year()));
        blocks.add(Heading.title(says.say("negotiation.paper.title")));
        centred(facts.unit().in(says.locale()));
        centred(number);
        centred(says.say("negotiation.paper.heldOn", says.date(facts.heldOn())));
        people("negotiation.paper.present", facts.present());
        if (!facts.absent().isEmpty()) {
            people("negotiation.paper.absent", facts.absent());
        }
        blocks.add(Paragraph.of(says.say("negotiation.paper.began", time(facts.began()))));
        earlier();
        matters();
        questions();
        blocks.add(Paragraph.of(says.say("negotiation.paper.ended", time(facts.ended()))));
        blocks.add(new Signatures(List.of(
                place("negotiation.paper.recorder", facts.recorder()),
                place("negotiation.paper.reviewer", new Signer(facts.reviewer(), null)))));
        blocks.add(Paragraph.of(says.say("negotiation.paper.recordedAt", says.dateTime(facts.recordedAt()))));
        String title = says.say("negotiation.paper.title") + " " + number;
        return new Paper(
                says.say("document.report.of", title, facts.unit().in(says.locale())),
                says.language(),
                digits,
                List.of(Section.portrait(blocks)));
    }

    private void people(String heading, List<String> names) {
        blocks.add(Heading.of(3, says.say(heading)));
        blocks.add(new Items(true, names.stream().map(Text::of).toList()));
    }

    private void earlier() {
        if (!facts.earlier().isEmpty()) {
            agenda("negotiation.paper.agenda.earlier");
            facts.earlier().forEach(question -> {
                asked(question);
                blocks.add(Paragraph.indented(
                        Text.bold(says.say("negotiation.paper.answer") + " ").and(Text.of(says.or(question.answer())))));
            });
        }
    }

    private void matters() {
        agenda("negotiation.paper.agenda.matters");
        facts.discussion().lines().forEach(line -> blocks.add(Paragraph.indented(Text.of(line))));
        blocks.add(new MinutesTable(facts, says).table());
        String outcome = says.say("negotiation.paper.outcome." + facts.outcome());
        resolution(
                facts.returnReason().isBlank()
                        ? outcome
                        : says.say("negotiation.paper.outcome.because", outcome, facts.returnReason()));
    }

    private void questions() {
        if (!facts.questions().isEmpty()) {
            agenda("negotiation.paper.agenda.questions");
            facts.questions().forEach(this::asked);
            resolution(says.say("negotiation.paper.questions.resolution"));
        }
    }

    private void agenda(String matter) {
        agenda++;
        blocks.add(Heading.of(3, says.say("negotiation.paper.agenda", agenda, says.say(matter))));
    }

    private void asked(Question question) {
        String about = question.indicator() == null
                ? says.say("negotiation.paper.question.whole")
                : says.say("negotiation.paper.question.indicator", question.indicator());
        blocks.add(Paragraph.indented(Text.bold(about + " ").and(Text.of(question.question()))));
    }

    private void resolution(String words) {
        blocks.add(Paragraph.indented(
                Text.bold(says.say("negotiation.paper.resolution") + " ").and(Text.of(words))));
    }

    private void centred(String words) {
        blocks.add(new Paragraph(Text.of(words), Align.CENTRE, false));
    }

    /** Left to be written by hand where it was not recorded. */
    private String time(LocalTime time) {
        return time == null ? says.say("negotiation.paper.time.blank") : says.time(time);
    }

    private Place place(String side, Signer person) {
        return new Place(null, person.name(), person.position(), says.say(side), null);
    }
}
