package org.khamrabrong.negotiation;

import static org.khamrabrong.kernel.Account.Weight.CONTRARY;
import static org.khamrabrong.kernel.Account.of;

import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.negotiation.NegotiationFact.CommitteeAnswered;
import org.khamrabrong.negotiation.NegotiationFact.CommitteeAsked;
import org.khamrabrong.negotiation.NegotiationFact.FormalSessionOpened;
import org.khamrabrong.negotiation.NegotiationFact.IndicatorSettled;
import org.khamrabrong.negotiation.NegotiationFact.InformallyAgreed;
import org.khamrabrong.negotiation.NegotiationFact.NegotiationOpened;
import org.khamrabrong.negotiation.NegotiationFact.NegotiationReturned;
import org.khamrabrong.negotiation.NegotiationFact.OfferAccepted;
import org.khamrabrong.negotiation.NegotiationFact.OfferMade;
import org.khamrabrong.negotiation.NegotiationFact.SessionAdjourned;
import org.khamrabrong.negotiation.NegotiationFact.SettlementRecorded;
import org.springframework.stereotype.Component;

/** The words for what both sides and the committee do. */
@Component
class NegotiationSentences extends FactSentences<NegotiationFact> {

    NegotiationSentences() {
        super(NegotiationFact.class);
        tell(NegotiationOpened.class, fact -> of(fact.run()));
        tell(
                OfferMade.class,
                fact -> of(fact.indicator())
                        .changed("weight", fact.before().weight(), fact.after().weight())
                        .changed("target", fact.before().target(), fact.after().target())
                        .changed(
                                "criteria",
                                fact.before().criteria(),
                                fact.after().criteria())
                        .because(fact.reason()));
        tell(
                OfferAccepted.class,
                fact -> of(fact.indicator())
                        .became("weight", fact.terms().weight())
                        .became("target", fact.terms().target())
                        .became("criteria", fact.terms().criteria()));
        tell(InformallyAgreed.class, fact -> of(fact.run()));
        tell(FormalSessionOpened.class, fact -> of(fact.session()));
        tell(
                IndicatorSettled.class,
                fact -> of(fact.indicator())
                        .changed("weight", fact.before().weight(), fact.after().weight())
                        .changed("target", fact.before().target(), fact.after().target())
                        .changed(
                                "criteria",
                                fact.before().criteria(),
                                fact.after().criteria())
                        .because(fact.reason()));
        tell(CommitteeAsked.class, fact -> of(fact.indicator()).became("question", fact.question()));
        tell(
                CommitteeAnswered.class,
                fact -> of(fact.indicator()).was("question", fact.question()).became("answer", fact.answer()));
        tell(SessionAdjourned.class, (fact, speech) -> of(fact.session()).became("heldOn", speech.day(fact.heldOn())));
        tell(
                SettlementRecorded.class,
                (fact, speech) -> of(fact.session()).became("heldOn", speech.day(fact.heldOn())));
        tell(
                NegotiationReturned.class,
                fact -> of(fact.session()).because(fact.reason()).weighing(CONTRARY));
    }
}
