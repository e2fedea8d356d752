package org.khamrabrong.signing;

import static org.khamrabrong.kernel.Account.Weight.BINDING;
import static org.khamrabrong.kernel.Account.Weight.CONTRARY;
import static org.khamrabrong.kernel.Account.of;

import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.kernel.Speech;
import org.khamrabrong.signing.SigningFact.AgreementFullySigned;
import org.khamrabrong.signing.SigningFact.AgreementSigned;
import org.khamrabrong.signing.SigningFact.DeputySigned;
import org.khamrabrong.signing.SigningFact.DocumentSealed;
import org.khamrabrong.signing.SigningFact.DocumentSigned;
import org.khamrabrong.signing.SigningFact.OtherNameCertified;
import org.khamrabrong.signing.SigningFact.ScanAttached;
import org.khamrabrong.signing.SigningFact.SignatureDiscarded;
import org.khamrabrong.signing.SigningFact.SignatureMade;
import org.khamrabrong.signing.SigningFact.SigningLocked;
import org.khamrabrong.signing.SigningFact.SigningOpened;
import org.khamrabrong.signing.SigningFact.SigningRefused;
import org.khamrabrong.signing.SigningFact.SigningVoided;
import org.khamrabrong.signing.SigningFact.TimeStampMissed;
import org.springframework.stereotype.Component;

/** The words for what happens while both sides sign. */
@Component
class SigningSentences extends FactSentences<SigningFact> {

    SigningSentences() {
        super(SigningFact.class);
        documents();
        signatures();
        endings();
    }

    private void documents() {
        tell(SigningOpened.class, fact -> of(fact.signingRound()).became("sha256", fact.sha256()));
        tell(
                DocumentSealed.class,
                fact -> of(fact.signingRound()).became("sha256", fact.sha256()).weighing(BINDING));
        tell(
                AgreementFullySigned.class,
                fact -> of(fact.signingRound()).became("sha256", fact.sha256()).weighing(BINDING));
    }

    private void signatures() {
        tell(
                AgreementSigned.class,
                (fact, speech) -> of(side(fact.side(), speech))
                        .became("sha256", fact.sha256())
                        .weighing(BINDING));
        tell(
                DeputySigned.class,
                (fact, speech) -> of(side(fact.side(), speech))
                        .was("person", fact.person())
                        .became("sha256", fact.sha256())
                        .because(fact.authority())
                        .weighing(BINDING));
        tell(
                DocumentSigned.class,
                (fact, speech) -> of(side(fact.side(), speech))
                        .was("method", speech.word("signing.value.", "signature." + fact.method()))
                        .became("sha256", fact.sha256())
                        .weighing(BINDING));
        tell(
                OtherNameCertified.class,
                (fact, speech) -> of(side(fact.side(), speech)).changed("name", fact.signer(), fact.holder()));
        tell(
                ScanAttached.class,
                (fact, speech) ->
                        of(side(fact.side(), speech)).was("file", fact.file()).became("sha256", fact.sha256()));
        tell(
                TimeStampMissed.class,
                (fact, speech) -> of(fact.level()).became("why", speech.word("signing.value.", fact.why())));
    }

    private void endings() {
        tell(
                SignatureMade.class,
                (fact, speech) -> of(side(fact.side(), speech))
                        .was("method", speech.word("signing.value.", "signature." + fact.method())));
        tell(
                SignatureDiscarded.class,
                (fact, speech) ->
                        of(side(fact.side(), speech)).was("name", fact.signer()).weighing(CONTRARY));
        tell(SigningLocked.class, (fact, speech) -> of(side(fact.side(), speech)));
        tell(
                SigningVoided.class,
                fact -> of(fact.signingRound()).was("sha256", fact.sha256()).weighing(CONTRARY));
        tell(
                SigningRefused.class,
                (fact, speech) -> of(side(fact.side(), speech))
                        .was("sha256", fact.sha256())
                        .because(fact.reason())
                        .weighing(CONTRARY));
    }

    private static String side(Side side, Speech speech) {
        return speech.word("signing.side.", side.name());
    }
}
