package org.khamrabrong.signing;

import static org.khamrabrong.signing.process.SigningSteps.SIGN_AS_MAKER;

import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Person;
import org.khamrabrong.workflow.Step;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two human steps: the maker signs or refuses, then the receiver does. The password is confirmed and the document
 * made between two transactions, not inside one, so that nobody holds the step and its connection while that is counted
 * and compared. No authority is asked here: {@link SealingRegister} does that later, where it has to be.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
public class Signing {

    /** Who is to give the password, and for what. */
    record Asked(AgreementId agreement, Side side, Person person) {}

    private final SideDecisions decisions;
    private final SigningPasswords passwords;
    private final AgreementPdfs documents;

    Signing(SideDecisions decisions, SigningPasswords passwords, AgreementPdfs documents) {
        this.decisions = decisions;
        this.passwords = passwords;
        this.documents = documents;
    }

    /**
     * Signs for the side whose step it is.
     *
     * @param seen what the signer was shown
     * @param means with what he or she signs; forgotten afterwards either way
     * @param password the signer's own, asked for at this moment
     * @return the signature and the round with it
     * @throws WrongPassword where it is not the signer's
     */
    public SignedRow sign(String task, ShownDocument seen, @Nullable Means means, String password) {
        try (means) {
            PreparedSignature prepared = decisions.askToSign(task, seen, means);
            passwords.confirm(prepared.asked(), password);
            return decisions.sign(task, seen, prepared, made(prepared));
        }
    }

    private PdfResult made(PreparedSignature prepared) {
        return documents.sign(
                prepared.before().content(), prepared.signature().row(), prepared.order(), prepared.proof());
    }

    /**
     * Does not sign, and says why; the agreement returns to negotiation.
     *
     * @param password the person's own, asked for at this moment
     * @throws WrongPassword where it is not that person's
     */
    public void refuse(String task, @Nullable String reason, String password) {
        passwords.confirm(decisions.askToRefuse(task, reason), password);
        decisions.refuse(task, reason);
    }

    static Side side(Step step) {
        return step.is(SIGN_AS_MAKER) ? Side.MAKER : Side.RECEIVER;
    }
}
