package org.khamrabrong.negotiation.paper;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.khamrabrong.document.report.Says;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.negotiation.Hand;
import org.khamrabrong.negotiation.ItemRow;
import org.khamrabrong.negotiation.ItemState;
import org.khamrabrong.negotiation.Meeting;
import org.khamrabrong.negotiation.MinutesRow;
import org.khamrabrong.negotiation.NegotiationKind;
import org.khamrabrong.negotiation.NegotiationOutcome;
import org.khamrabrong.negotiation.NegotiationRow;
import org.khamrabrong.negotiation.OfferRow;
import org.khamrabrong.negotiation.QuestionRow;
import org.khamrabrong.negotiation.QuestionRow.Said;
import org.khamrabrong.negotiation.Side;
import org.khamrabrong.negotiation.Terms;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Paper;
import org.khamrabrong.scoring.AgreementPackage;

/** The second session of the year 2564, which was put off. */
public final class SessionSample {

    private static final Instant OPENED = Instant.parse("2020-11-12T01:00:00Z");
    private static final Instant BEFORE = OPENED.minusSeconds(1);

    private final Unit unit;
    private final AgreementPackage content;
    private final MinutesRow minutes;
    private final List<ItemRow> items = new ArrayList<>();
    private final List<QuestionRow> earlier = new ArrayList<>();
    private final List<QuestionRow> questions = new ArrayList<>();

    private SessionSample(Unit unit, AgreementPackage content, MinutesRow minutes) {
        this.unit = unit;
        this.content = content;
        this.minutes = minutes;
    }

    public static SessionSample of(Unit unit, AgreementPackage content, Meeting meeting, Instant recordedAt) {
        return new SessionSample(unit, content, new MinutesRow(meeting, "", "recorder", recordedAt));
    }

    /** @param reason of the adjustment; empty where there was none */
    public SessionSample settled(String number, Terms proposed, Terms settled, String reason) {
        items.add(item(number, OPENED, offers(proposed, settled, reason)));
        return this;
    }

    public SessionSample settledBefore(String number, Terms proposed) {
        items.add(item(number, BEFORE, offers(proposed, proposed, "")));
        return this;
    }

    public SessionSample open(String number, Terms proposed) {
        items.add(item(number, null, offers(proposed, proposed, "")));
        return this;
    }

    public SessionSample askedEarlier(String number, String words, String answer) {
        earlier.add(question(number, words, answer));
        return this;
    }

    public SessionSample asked(String words) {
        questions.add(question(null, words, null));
        return this;
    }

    public Paper paper(Signer recorder, String language, Digits digits) {
        NegotiationRow held = new NegotiationRow(
                UUID.randomUUID(),
                NegotiationKind.FORMAL,
                2,
                new NegotiationRow.Course(
                        new NegotiationRow.Round(1, null), 1, null, NegotiationOutcome.ADJOURNED, OPENED, OPENED),
                items,
                minutes,
                questions);
        Session session = new Session(unit, FiscalYear.ofBuddhist(2564), content, held, minutes, earlier);
        return MinutesForm.of(session, recorder, Says.in(language), digits);
    }

    private static ItemRow item(String number, Instant agreedAt, List<OfferRow> offers) {
        return agreedAt == null
                ? new ItemRow(number, ItemState.PROPOSED, null, offers)
                : new ItemRow(number, ItemState.AGREED, new Hand("committee", agreedAt), offers);
    }

    private static List<OfferRow> offers(Terms proposed, Terms settled, String reason) {
        OfferRow first = new OfferRow(Side.UNIT, "officer", BEFORE, 1, proposed, "");
        return settled.equals(proposed) && reason.isEmpty()
                ? List.of(first)
                : List.of(first, new OfferRow(Side.OFFICE, "committee", OPENED, 2, settled, reason));
    }

    private static QuestionRow question(String number, String words, String answer) {
        return new QuestionRow(
                UUID.randomUUID(),
                number,
                new Said(words, "committee", OPENED),
                answer == null ? null : new Said(answer, "officer", OPENED));
    }
}
