package org.khamrabrong.negotiation.ui;

import static org.khamrabrong.kit.Words.say;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.negotiation.ItemState;
import org.khamrabrong.negotiation.NegotiationKind;
import org.khamrabrong.negotiation.NegotiationOutcome;
import org.khamrabrong.negotiation.NegotiationRow;
import org.khamrabrong.negotiation.Terms;
import org.khamrabrong.negotiation.TypedTerms;
import org.khamrabrong.scoring.Point;

/** How negotiations are spoken of on screen. */
final class NegotiationWords {

    private NegotiationWords() {}

    /** A title that speaks of the year and the unit. */
    static String title(String key, AgreementSnapshot agreement) {
        return say(
                key,
                Words.formats().year(agreement.fiscalYear()),
                Words.name(agreement.unit().names()));
    }

    static String run(NegotiationRow run) {
        return say("negotiation.run." + run.kind(), run.number());
    }

    static Badge badge(NegotiationKind kind, ItemState state) {
        Tone tone = switch (state) {
            case PROPOSED -> Tone.INFO;
            case COUNTERED -> Tone.WARNING;
            case AGREED -> Tone.DONE;
        };
        return new Badge(tone, say("negotiation.state." + kind + "." + state));
    }

    static Badge badge(NegotiationRow run) {
        NegotiationOutcome outcome = run.course().outcome();
        if (outcome == null) {
            return new Badge(
                    Tone.INFO,
                    say("negotiation.turn." + run.kind() + "." + run.course().turn()));
        }
        Tone tone = switch (outcome) {
            case AGREED, SETTLED -> Tone.DONE;
            case ADJOURNED, RETURNED, REFERRED -> Tone.WARNING;
        };
        return new Badge(tone, say("negotiation.outcome." + outcome));
    }

    /** In which round of informal negotiation it is, and what becomes of it and of the words typed at its end. */
    static Message round(NegotiationRow run) {
        NegotiationRow.Round round = run.course().round();
        return new Message(
                Tone.INFO,
                say("negotiation.round", round.number(), Words.formats().lastDay(round.endsAt())));
    }

    static String values(TypedTerms terms) {
        return String.join(" · ", each(terms));
    }

    /** The value of every level; a dash alone where there is none. */
    static List<String> each(TypedTerms terms) {
        return terms.levels().isEmpty()
                ? List.of(Formats.NOTHING)
                : terms.levels().stream()
                        .map(level -> Words.formats().number(level.value()))
                        .toList();
    }

    /** The scores that the values belong to. */
    static String levels(List<Point> points) {
        boolean everyLevel = IntStream.range(0, points.size())
                .allMatch(i -> points.get(i).score().compareTo(BigDecimal.valueOf(i + 1)) == 0);
        if (everyLevel) {
            return "1–" + points.size();
        }
        return points.stream()
                .map(point -> Words.formats().number(point.score()))
                .collect(Collectors.joining(" · "));
    }

    static String sentence(Terms terms) {
        Formats formats = Words.formats();
        return say(
                "negotiation.terms",
                formats.number(terms.weight()),
                formats.number(terms.target()),
                values(TypedTerms.of(terms)));
    }
}
