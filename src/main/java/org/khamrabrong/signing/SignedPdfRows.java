package org.khamrabrong.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignedPdfRows extends Repository<SignedPdf, UUID> {

    SignedPdf saveAndFlush(SignedPdf pdf);

    Optional<SignedPdf> findBySigningRoundAndStep(UUID signingRound, int step);

    Optional<SignedPdf> findFirstBySigningRoundOrderByStepDesc(UUID signingRound);

    /** The latest first; without what they hold. */
    @Query("""
            select new org.khamrabrong.signing.PdfRow(
                p.step, p.signature, p.sha256, p.level, p.degraded, p.madeAt, p.madeBy)
            from SignedPdf p
            where p.signingRound = :signingRound
            order by p.step desc
            """)
    List<PdfRow> rows(UUID signingRound);

    /** The one that all have signed. */
    @Query("""
            select p
            from SignedPdf p join SigningRound r on r.id = p.signingRound
            where r.agreement = :agreement and r.outcome = org.khamrabrong.signing.RoundOutcome.SIGNED
            order by r.number desc, p.step desc
            limit 1
            """)
    Optional<SignedPdf> signed(UUID agreement);
}
