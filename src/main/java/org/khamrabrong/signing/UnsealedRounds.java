package org.khamrabrong.signing;

import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.organization.Actors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rounds whose content is frozen and whose document is not sealed yet. */
@Component
@Transactional
class UnsealedRounds {

    private final SigningRounds rounds;
    private final RoundReader reader;
    private final AgreementRegister agreements;
    private final AgreementPdfs documents;
    private final KeptDocuments kept;

    UnsealedRounds(
            SigningRounds rounds,
            RoundReader reader,
            AgreementRegister agreements,
            AgreementPdfs documents,
            KeptDocuments kept) {
        this.rounds = rounds;
        this.reader = reader;
        this.agreements = agreements;
        this.documents = documents;
        this.kept = kept;
    }

    /** The document of the round that is open; of the content that was frozen, and of no other. */
    UnsealedDocument of(AgreementId agreement) {
        SigningRound round = open(agreement);
        String content = agreements.document(agreement, round.version());
        if (!Sha256.of(content).equals(round.sha256())) {
            throw new Refusal("signing.refusal.signedContentDiffers");
        }
        return documents.unsealed(round, content, round.sides(reader.seats(round)));
    }

    void seal(AgreementId agreement, PdfResult sealed) {
        kept.seal(open(agreement), sealed, Actors.SYSTEM);
    }

    private SigningRound open(AgreementId agreement) {
        return rounds.lockOpen(agreement.value()).orElseThrow(() -> new Refusal("signing.refusal.signingClosed"));
    }
}
