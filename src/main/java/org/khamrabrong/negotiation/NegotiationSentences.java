package org.khamrabrong.negotiation;

import static org.khamrabrong.kernel.Account.Weight.CONTRARY;
import static org.khamrabrong.kernel.Account.of;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Account;
import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.negotiation.NegotiationFact.CommitteeAnswered;
import org.khamrabrong.negotiation.NegotiationFact.CommitteeAsked;
import org.khamrabrong.negotiation.NegotiationFact.FormalSessionOpened;
import org.khamrabrong.negotiation.NegotiationFact.IndicatorSettled;
import org.khamrabrong.negotiation.NegotiationFact.InformallyAgreed;
import org.khamrabrong.negotiation.NegotiationFact.NegotiationOpened;
import org.khamrabrong.negotiation.NegotiationFact.NegotiationReferred;
import org.khamrabrong.negotiation.NegotiationFact.NegotiationReturned;
import org.khamrabrong.negotiation.NegotiationFact.OfferAccepted;
import org.khamrabrong.negotiation.NegotiationFact.OfferMade;
import org.khamrabrong.negotiation.NegotiationFact.RoundLapsed;
import org.khamrabrong.negotiation.NegotiationFact.SessionAdjourned;
import org.khamrabrong.negotiation.NegotiationFact.SettlementRecorded;
import org.khamrabrong.negotiation.NegotiationFact.ToldTerms;
import org.springframework.stereotype.Component;

/** The words for what both sides and the committee do. */
@Component
class NegotiationSentences extends FactSentences<NegotiationFact> {

    private static final String NOTHING = "–";

    NegotiationSentences() {
        super(NegotiationFact.class);
        tell(NegotiationOpened.class, fact -> of(fact.run()));
        tell(
                OfferMade.class,
                fact -> changed(of(fact.indicator()), fact.before(), fact.after())
                        .because(fact.reason()));
        tell(
                OfferAccepted.class,
                fact -> of(fact.indicator())
                        .became("weight", number(fact.terms().weight()))
                        .became("target", number(fact.terms().target()))
                        .became("criteria", numbers(fact.terms().criteria())));
        tell(InformallyAgreed.class, fact -> of(fact.run()));
        tell(
                RoundLapsed.class,
                (fact, speech) -> of(fact.round())
                        .became("silent", speech.say("negotiation.fact.side." + fact.silent()))
                        .weighing(CONTRARY));
        tell(
                NegotiationReferred.class,
                fact -> of(fact.run())
                        .became("rounds", Integer.toString(fact.rounds()))
                        .weighing(CONTRARY));
        tellOfTheCommittee();
    }

    private void tellOfTheCommittee() {
        tell(FormalSessionOpened.class, fact -> of(fact.session()));
        tell(
                IndicatorSettled.class,
                fact -> changed(of(fact.indicator()), fact.before(), fact.after())
                        .because(fact.reason()));
        tell(CommitteeAsked.class, fact -> of(subject(fact.indicator())).became("question", fact.question()));
        tell(
                CommitteeAnswered.class,
                fact -> of(subject(fact.indicator()))
                        .was("question", fact.question())
                        .became("answer", fact.answer()));
        tell(SessionAdjourned.class, (fact, speech) -> of(fact.session()).became("heldOn", speech.day(fact.heldOn())));
        tell(
                SettlementRecorded.class,
                (fact, speech) -> of(fact.session()).became("heldOn", speech.day(fact.heldOn())));
        tell(
                NegotiationReturned.class,
                fact -> of(fact.session()).because(fact.reason()).weighing(CONTRARY));
    }

    private static Account changed(Account account, ToldTerms before, ToldTerms after) {
        return account.changed("weight", number(before.weight()), number(after.weight()))
                .changed("target", number(before.target()), number(after.target()))
                .changed("criteria", numbers(before.criteria()), numbers(after.criteria()));
    }

    private static String subject(@Nullable String indicator) {
        return indicator == null ? NOTHING : indicator;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? NOTHING : number.toPlainString();
    }

    private static String numbers(List<BigDecimal> numbers) {
        return numbers.isEmpty()
                ? NOTHING
                : numbers.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", "));
    }
}
