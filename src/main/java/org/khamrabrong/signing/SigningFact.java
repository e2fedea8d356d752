package org.khamrabrong.signing;

import org.khamrabrong.agreement.Side;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** What happens while both sides sign the frozen content. */
public sealed interface SigningFact extends Fact {

    /**
     * The content was frozen and may be signed.
     *
     * @param sha256 of the content
     */
    @FactName("signing.signing-opened")
    record SigningOpened(AgreementId agreement, String by, int signingRound, String sha256) implements SigningFact {}

    /**
     * The document of a signing round was made and sealed.
     *
     * @param sha256 of the document
     */
    @FactName("signing.document-sealed")
    record DocumentSealed(AgreementId agreement, String by, int signingRound, String sha256) implements SigningFact {}

    /** A signature was made and put into the document; it counts once authorities have answered. */
    @FactName("signing.signature-made")
    record SignatureMade(AgreementId agreement, String by, Side side, SignatureMethod method) implements SigningFact {}

    /** A signature never came to count, since its certificate was revoked; the signer's turn begins anew. */
    @FactName("signing.signature-discarded")
    record SignatureDiscarded(AgreementId agreement, String by, Side side, String signer) implements SigningFact {}

    /** One side signed the frozen content. */
    @FactName("signing.agreement-signed")
    record AgreementSigned(AgreementId agreement, String by, Side side, String sha256) implements SigningFact {}

    /**
     * A deputy signed the frozen content for somebody.
     *
     * @param person name of the one who was signed for
     * @param authority number and date of the order that says so
     * @param sha256 of the content
     */
    @FactName("signing.deputy-signed")
    record DeputySigned(AgreementId agreement, String by, Side side, String person, String authority, String sha256)
            implements SigningFact {}

    /**
     * A signature was put into the document.
     *
     * @param sha256 of the document with it
     */
    @FactName("signing.document-signed")
    record DocumentSigned(AgreementId agreement, String by, Side side, SignatureMethod method, String sha256)
            implements SigningFact {}

    /** Somebody signed with a certificate that speaks of another name: perhaps the same person's in other letters. */
    @FactName("signing.other-name-certified")
    record OtherNameCertified(AgreementId agreement, String by, Side side, String signer, String holder)
            implements SigningFact {}

    /**
     * The scanned paper behind a signature in ink was attached.
     *
     * @param sha256 of the file
     */
    @FactName("signing.scan-attached")
    record ScanAttached(AgreementId agreement, String by, Side side, String file, String sha256)
            implements SigningFact {}

    /**
     * A document was sealed or signed at a lower level than it was to be.
     *
     * @param level that it has
     * @param why key of the message that says so
     */
    @FactName("signing.time-stamp-missed")
    record TimeStampMissed(AgreementId agreement, String by, String level, String why) implements SigningFact {}

    /** Wrong passwords were given at the moment of signing until the step was locked for a while. */
    @FactName("signing.signing-locked")
    record SigningLocked(AgreementId agreement, String by, Side side) implements SigningFact {}

    /** One side refused to sign the frozen content. */
    @FactName("signing.signing-refused")
    record SigningRefused(AgreementId agreement, String by, Side side, String sha256, String reason)
            implements SigningFact, Announced {

        @Override
        public Kind kind() {
            return Kind.RETURNED;
        }
    }

    /** A round ended without a signed agreement, since the agreement ended early: signatures in it bind nobody. */
    @FactName("signing.signing-voided")
    record SigningVoided(AgreementId agreement, String by, int signingRound, String sha256) implements SigningFact {}

    /** Both sides signed. */
    @FactName("signing.agreement-fully-signed")
    record AgreementFullySigned(AgreementId agreement, String by, int signingRound, String sha256)
            implements SigningFact, Announced {

        @Override
        public Kind kind() {
            return Kind.SIGNED;
        }
    }
}
