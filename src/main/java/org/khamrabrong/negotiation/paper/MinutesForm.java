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
        String number = says.say("minutes.number", facts.session(), says.year(facts.year()));
        blocks.add(Heading.title(says.say("minutes.title")));
        centred(facts.unit().in(says.locale()));
        centred(number);
        centred(says.say("minutes.heldOn", says.date(facts.heldOn())));
        people("minutes.present", facts.present());
        if (!facts.absent().isEmpty()) {
            people("minutes.absent", facts.absent());
        }
        blocks.add(Paragraph.of(says.say("minutes.began", time(facts.began()))));
        earlier();
        matters();
        questions();
        blocks.add(Paragraph.of(says.say("minutes.ended", time(facts.ended()))));
        blocks.add(new Signatures(List.of(
                place("minutes.recorder", facts.recorder()),
                place("minutes.reviewer", new Signer(facts.reviewer(), null)))));
        blocks.add(Paragraph.of(says.say("minutes.recordedAt", says.dateTime(facts.recordedAt()))));
        String title = says.say("minutes.title") + " " + number;
        return new Paper(
                says.say("report.of", title, facts.unit().in(says.locale())),
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
            agenda("minutes.agenda.earlier");
            facts.earlier().forEach(question -> {
                asked(question);
                blocks.add(Paragraph.indented(
                        Text.bold(says.say("minutes.answer") + " ").and(Text.of(says.or(question.answer())))));
            });
        }
    }

    private void matters() {
        agenda("minutes.agenda.matters");
        facts.discussion().lines().forEach(line -> blocks.add(Paragraph.indented(Text.of(line))));
        blocks.add(new MinutesTable(facts, says).table());
        String outcome = says.say("minutes.outcome." + facts.outcome());
        resolution(
                facts.returnReason().isBlank()
                        ? outcome
                        : says.say("minutes.outcome.because", outcome, facts.returnReason()));
    }

    private void questions() {
        if (!facts.questions().isEmpty()) {
            agenda("minutes.agenda.questions");
            facts.questions().forEach(this::asked);
            resolution(says.say("minutes.questions.resolution"));
        }
    }

    private void agenda(String matter) {
        agenda++;
        blocks.add(Heading.of(3, says.say("minutes.agenda", agenda, says.say(matter))));
    }

    private void asked(Question question) {
        String about = question.indicator() == null
                ? says.say("minutes.question.whole")
                : says.say("minutes.question.indicator", question.indicator());
        blocks.add(Paragraph.indented(Text.bold(about + " ").and(Text.of(question.question()))));
    }

    private void resolution(String words) {
        blocks.add(Paragraph.indented(
                Text.bold(says.say("minutes.resolution") + " ").and(Text.of(words))));
    }

    private void centred(String words) {
        blocks.add(new Paragraph(Text.of(words), Align.CENTRE, false));
    }

    /** Left to be written by hand where it was not recorded. */
    private String time(LocalTime time) {
        return time == null ? says.say("minutes.time.blank") : says.time(time);
    }

    private Place place(String side, Signer person) {
        return new Place(null, person.name(), person.position(), says.say(side), null);
    }
}
