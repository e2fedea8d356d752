package org.khamrabrong.negotiation;

import static org.khamrabrong.negotiation.NegotiationKind.FORMAL;

import java.util.List;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.document.report.Signer;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.negotiation.paper.MinutesFacts;
import org.khamrabrong.negotiation.paper.MinutesFacts.Matter;
import org.khamrabrong.negotiation.paper.MinutesFacts.Question;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.UnitName;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what stands in the minutes of a session of the committee on paper. */
@Service
@Transactional(readOnly = true)
public class MinutesPapers {

    private final NegotiationDirectory directory;
    private final AgreementDirectory agreements;
    private final Organization organization;

    MinutesPapers(NegotiationDirectory directory, AgreementDirectory agreements, Organization organization) {
        this.directory = directory;
        this.agreements = agreements;
        this.organization = organization;
    }

    /** Of a session that was held. */
    public MinutesFacts facts(AgreementId agreement, int session) {
        List<NegotiationRow> sessions = directory.of(agreement).stream()
                .filter(run -> run.kind() == FORMAL && run.minutes() != null)
                .toList();
        NegotiationRow held = numbered(sessions, session);
        AgreementSnapshot found = agreements.find(agreement);
        MinutesRow minutes = held.minutes();
        return new MinutesFacts(
                UnitName.of(found.unit()),
                found.fiscalYear(),
                session,
                minutes.meeting().heldOn(),
                minutes.meeting().began(),
                minutes.meeting().ended(),
                minutes.meeting().attendance(),
                minutes.meeting().absent(),
                minutes.meeting().minutes(),
                held.items().stream()
                        .map(item -> matter(item, held, found.content()))
                        .toList(),
                earlier(sessions, session),
                questions(held),
                held.outcome().name(),
                minutes.reason(),
                recorder(minutes.by()),
                minutes.at(),
                minutes.meeting().reviewer());
    }

    private static NegotiationRow numbered(List<NegotiationRow> sessions, int number) {
        return sessions.stream()
                .filter(run -> run.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refusal("negotiation.refusal.noMinutes"));
    }

    /** What the session before asked, where it was only put off. */
    private static List<Question> earlier(List<NegotiationRow> sessions, int session) {
        return sessions.stream()
                .filter(run -> run.number() == session - 1 && run.outcome() == NegotiationOutcome.ADJOURNED)
                .flatMap(run -> questions(run).stream())
                .toList();
    }

    private static List<Question> questions(NegotiationRow session) {
        return session.questions().stream()
                .map(question -> new Question(question.indicator(), question.question(), question.answer()))
                .toList();
    }

    private static Matter matter(ItemRow item, NegotiationRow session, AgreementPackage content) {
        OfferRow last = item.latest();
        boolean before = item.agreed() && item.agreedAt().isBefore(session.openedAt());
        return new Matter(
                item.indicator(),
                content.indicator(item.indicator()).map(Indicator::name).orElse(""),
                terms(item.offers().get(0).terms()),
                item.agreed() ? terms(last.terms()) : null,
                item.offers().size() > 1 ? last.reason() : "",
                before);
    }

    private static MinutesFacts.Terms terms(Terms terms) {
        return new MinutesFacts.Terms(terms.weight(), terms.target(), terms.points());
    }

    private Signer recorder(String username) {
        return Signer.of(username, organization.names(List.of(username)).get(username));
    }
}
