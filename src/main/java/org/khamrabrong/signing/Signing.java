package org.khamrabrong.signing;

import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Person;
import org.khamrabrong.workflow.OpenTask;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The two human steps: the maker signs or refuses, then the receiver does. The password is confirmed and the document
 * made between two transactions, not inside one, so that nobody holds the step and its connection while that is counted
 * and compared, and while authorities answer.
 */
@Service
@Transactional(propagation = Propagation.SUPPORTS)
public class Signing {

    public static final String MAKER_STEP = "Task_SignAsMaker";
    static final String RECEIVER_STEP = "Task_SignAsReceiver";

    /** Who is to give the password, and for what. */
    record Asked(AgreementId agreement, Side side, Person person) {}

    private final SigningSteps steps;
    private final SigningPasswords passwords;
    private final AgreementPdfs documents;

    Signing(SigningSteps steps, SigningPasswords passwords, AgreementPdfs documents) {
        this.steps = steps;
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
    public SignedRow sign(String task, Seen seen, Means means, String password) {
        try (means) {
            PreparedSignature prepared = steps.askToSign(task, seen, means);
            passwords.confirm(prepared.asked(), password);
            return steps.sign(task, seen, prepared, made(prepared));
        }
    }

    private MadePdf made(PreparedSignature prepared) {
        return documents.sign(
                prepared.before().content(), prepared.signature().row(), prepared.order(), prepared.proof());
    }

    /**
     * Does not sign, and says why; the agreement returns to negotiation.
     *
     * @param password the person's own, asked for at this moment
     * @throws WrongPassword where it is not that person's
     */
    public void refuse(String task, String reason, String password) {
        passwords.confirm(steps.askToRefuse(task, reason), password);
        steps.refuse(task, reason);
    }

    static Side side(OpenTask task) {
        return MAKER_STEP.equals(task.key()) ? Side.MAKER : Side.RECEIVER;
    }
}
