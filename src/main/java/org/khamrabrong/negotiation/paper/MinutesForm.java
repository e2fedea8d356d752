package org.khamrabrong.negotiation.paper;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.negotiation.QuestionRow;
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
final class MinutesForm {

    private final Session session;
    private final Signer recorder;
    private final Says says;
    private final List<Block> blocks = new ArrayList<>();
    private int agenda;

    private MinutesForm(Session session, Signer recorder, Says says) {
        this.session = session;
        this.recorder = recorder;
        this.says = says;
    }

    static Paper of(Session session, Signer recorder, Says says, Digits digits) {
        return new MinutesForm(session, recorder, says).paper(digits);
    }

    private Paper paper(Digits digits) {
        String number = says.say("negotiation.paper.number", session.held().number(), says.year(session.year()));
        blocks.add(Heading.title(says.say("negotiation.paper.title")));
        centred(session.unit().name(says.locale()));
        centred(number);
        centred(says.say("negotiation.paper.heldOn", says.date(session.meeting().heldOn())));
        people("negotiation.paper.present", session.meeting().attendance());
        if (!session.meeting().absent().isEmpty()) {
            people("negotiation.paper.absent", session.meeting().absent());
        }
        blocks.add(Paragraph.of(
                says.say("negotiation.paper.began", time(session.meeting().began()))));
        earlier();
        matters();
        questions();
        blocks.add(Paragraph.of(
                says.say("negotiation.paper.ended", time(session.meeting().ended()))));
        blocks.add(new Signatures(List.of(
                place("negotiation.paper.recorder", recorder),
                place("negotiation.paper.reviewer", new Signer(session.meeting().reviewer(), null)))));
        blocks.add(Paragraph.of(says.say(
                "negotiation.paper.recordedAt", says.dateTime(session.minutes().at()))));
        String title = says.say("negotiation.paper.title") + " " + number;
        return new Paper(
                says.say("document.report.of", title, session.unit().name(says.locale())),
                says.language(),
                digits,
                List.of(Section.portrait(blocks)));
    }

    private void people(String heading, List<String> names) {
        blocks.add(Heading.of(3, says.say(heading)));
        blocks.add(new Items(true, names.stream().map(Text::of).toList()));
    }

    private void earlier() {
        if (!session.earlier().isEmpty()) {
            agenda("negotiation.paper.agenda.earlier");
            session.earlier().forEach(question -> {
                asked(question);
                blocks.add(Paragraph.indented(Text.bold(says.say("negotiation.paper.answer") + " ")
                        .and(Text.of(
                                question.answer() == null
                                        ? Says.NOTHING
                                        : question.answer().words()))));
            });
        }
    }

    private void matters() {
        agenda("negotiation.paper.agenda.matters");
        session.meeting().minutes().lines().forEach(line -> blocks.add(Paragraph.indented(Text.of(line))));
        blocks.add(new MinutesTable(session, says).table());
        String outcome =
                says.say("negotiation.paper.outcome." + session.held().course().outcome());
        String reason = session.minutes().reason();
        resolution(reason.isBlank() ? outcome : says.say("negotiation.paper.outcome.because", outcome, reason));
    }

    private void questions() {
        if (!session.held().questions().isEmpty()) {
            agenda("negotiation.paper.agenda.questions");
            session.held().questions().forEach(this::asked);
            resolution(says.say("negotiation.paper.questions.resolution"));
        }
    }

    private void agenda(String matter) {
        agenda++;
        blocks.add(Heading.of(3, says.say("negotiation.paper.agenda", agenda, says.say(matter))));
    }

    private void asked(QuestionRow question) {
        String about = question.indicator() == null
                ? says.say("negotiation.paper.question.whole")
                : says.say("negotiation.paper.question.indicator", question.indicator());
        blocks.add(Paragraph.indented(
                Text.bold(about + " ").and(Text.of(question.question().words()))));
    }

    private void resolution(String words) {
        blocks.add(Paragraph.indented(
                Text.bold(says.say("negotiation.paper.resolution") + " ").and(Text.of(words))));
    }

    private void centred(String words) {
        blocks.add(new Paragraph(Text.of(words), Align.CENTRE, false));
    }

    /** Left to be written by hand where it was not recorded. */
    private String time(@Nullable LocalTime time) {
        return time == null ? says.say("negotiation.paper.time.blank") : says.time(time);
    }

    private Place place(String side, Signer person) {
        return new Place(null, person.name(), person.position(), says.say(side), null);
    }
}
