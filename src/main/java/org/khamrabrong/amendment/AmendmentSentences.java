package org.khamrabrong.amendment;

import static org.khamrabrong.kernel.Account.Weight.BINDING;
import static org.khamrabrong.kernel.Account.Weight.CONTRARY;
import static org.khamrabrong.kernel.Account.of;

import java.util.List;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.ToldField;
import org.khamrabrong.amendment.AmendmentFact.AmendmentAccepted;
import org.khamrabrong.amendment.AmendmentFact.AmendmentAdopted;
import org.khamrabrong.amendment.AmendmentFact.AmendmentApproved;
import org.khamrabrong.amendment.AmendmentFact.AmendmentAsked;
import org.khamrabrong.amendment.AmendmentFact.AmendmentLapsed;
import org.khamrabrong.amendment.AmendmentFact.AmendmentRecalled;
import org.khamrabrong.amendment.AmendmentFact.AmendmentRefused;
import org.khamrabrong.amendment.AmendmentFact.AmendmentRetracted;
import org.khamrabrong.amendment.AmendmentFact.AmendmentReturned;
import org.khamrabrong.amendment.AmendmentFact.AmendmentSubmitted;
import org.khamrabrong.amendment.AmendmentFact.AmendmentUnsigned;
import org.khamrabrong.amendment.AmendmentFact.EvidenceAttached;
import org.khamrabrong.amendment.AmendmentFact.EvidenceRemoved;
import org.khamrabrong.amendment.AmendmentFact.ProposalChanged;
import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.kernel.Speech;
import org.springframework.stereotype.Component;

/** The words for what happens to a request to amend an agreement. */
@Component
class AmendmentSentences extends FactSentences<AmendmentFact> {

    AmendmentSentences() {
        super(AmendmentFact.class);
        tell(AmendmentAsked.class, fact -> of(fact.number()));
        tell(
                ProposalChanged.class,
                (fact, speech) -> of(fact.indicator() + " " + speech.word("language.field.", fact.field()))
                        .changed(
                                fact.field(),
                                ToldField.of(fact.field(), fact.before(), fact.after(), speech),
                                ToldField.of(fact.field(), fact.after(), fact.before(), speech)));
        tell(EvidenceAttached.class, fact -> of(fact.file()).became("sha256", fact.sha256()));
        tell(EvidenceRemoved.class, fact -> of(fact.file()).was("sha256", fact.sha256()));
        tell(
                AmendmentSubmitted.class,
                fact -> of(fact.number())
                        .became("round", Integer.toString(fact.firstRound()))
                        .because(fact.reason()));
        tell(AmendmentApproved.class, fact -> of(fact.number()));
        tell(
                AmendmentReturned.class,
                (fact, speech) -> of(fact.number())
                        .became("items", items(fact.items(), speech))
                        .because(fact.reason())
                        .weighing(CONTRARY));
        tell(AmendmentRecalled.class, fact -> of(fact.number()));
        tellOfTheEnd();
    }

    private void tellOfTheEnd() {
        tell(
                AmendmentAccepted.class,
                fact -> of(fact.number())
                        .changed("indicators", String.join(", ", fact.refused()), String.join(", ", fact.accepted()))
                        .because(fact.reason()));
        tell(
                AmendmentRefused.class,
                fact -> of(fact.number()).because(fact.reason()).weighing(CONTRARY));
        tell(
                AmendmentAdopted.class,
                fact -> of(fact.number())
                        .became("version", Integer.toString(fact.version()))
                        .weighing(BINDING));
        tell(AmendmentUnsigned.class, fact -> of(fact.number()).weighing(CONTRARY));
        tell(AmendmentRetracted.class, fact -> of(fact.number()).weighing(CONTRARY));
        tell(AmendmentLapsed.class, fact -> of(fact.number()).weighing(CONTRARY));
    }

    private static String items(List<String> items, Speech speech) {
        return items.stream()
                .map(item -> speech.word("workflow.approval.item.", item))
                .collect(Collectors.joining(", "));
    }
}
