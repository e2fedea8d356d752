package org.khamrabrong.negotiation.paper;

import java.util.List;
import java.util.Optional;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.negotiation.ItemRow;
import org.khamrabrong.negotiation.Meeting;
import org.khamrabrong.negotiation.MinutesRow;
import org.khamrabrong.negotiation.NegotiationKind;
import org.khamrabrong.negotiation.NegotiationOutcome;
import org.khamrabrong.negotiation.NegotiationRow;
import org.khamrabrong.negotiation.QuestionRow;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;

/**
 * A session of the committee that was held, on one agreement.
 *
 * @param earlier what the session before had asked, where it was only put off
 */
record Session(
        Unit unit,
        FiscalYear year,
        AgreementPackage content,
        NegotiationRow held,
        MinutesRow minutes,
        List<QuestionRow> earlier) {

    /** @param runs all of that agreement */
    static Session of(AgreementSnapshot agreement, List<NegotiationRow> runs, int number) {
        List<NegotiationRow> sessions = runs.stream()
                .filter(run -> run.kind() == NegotiationKind.FORMAL && run.minutes() != null)
                .toList();
        NegotiationRow held = sessions.stream()
                .filter(run -> run.number() == number)
                .findFirst()
                .orElseThrow(Session::noMinutes);
        MinutesRow minutes = Optional.ofNullable(held.minutes()).orElseThrow(Session::noMinutes);
        List<QuestionRow> earlier = sessions.stream()
                .filter(run -> run.number() == number - 1 && run.course().outcome() == NegotiationOutcome.ADJOURNED)
                .flatMap(run -> run.questions().stream())
                .toList();
        return new Session(agreement.unit(), agreement.fiscalYear(), agreement.content(), held, minutes, earlier);
    }

    private static Refusal noMinutes() {
        return new Refusal("negotiation.refusal.noMinutes");
    }

    Meeting meeting() {
        return minutes.meeting();
    }

    String name(ItemRow item) {
        return content.indicator(item.indicator()).map(Indicator::title).orElse("");
    }

    /** Whether a session before this one had settled it. */
    boolean settledBefore(ItemRow item) {
        return item.settled() != null
                && item.settled().at().isBefore(held.course().openedAt());
    }
}
