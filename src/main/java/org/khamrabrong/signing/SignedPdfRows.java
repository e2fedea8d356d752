package org.khamrabrong.signing;

import java.util.Collection;
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
    @Query("select new org.khamrabrong.signing.PdfRow(p.step, p.signature, p.size, p.sha256, p.level, p.degraded,"
            + " p.madeAt, p.madeBy) from SignedPdf p where p.signingRound = :signingRound order by p.step desc")
    List<PdfRow> rows(UUID signingRound);

    String ORIGIN = "select new org.khamrabrong.signing.PdfOrigin("
            + "new org.khamrabrong.kernel.AgreementId(r.agreement), r.number, r.frozen, p.step,"
            + " r.makerNeeded + r.receiverNeeded, p.sha256, r.sha256, p.level, p.madeAt, r.outcome,"
            + " (select min(l.sha256) from SignedPdf l where l.signingRound = r.id and l.step ="
            + " (select max(m.step) from SignedPdf m where m.signingRound = r.id)),"
            + " (select max(n.frozen) from SigningRound n where n.agreement = r.agreement"
            + " and n.number > r.number and n.outcome = org.khamrabrong.signing.RoundOutcome.SIGNED))"
            + " from SignedPdf p join SigningRound r on r.id = p.signingRound where ";

    @Query(ORIGIN + "p.sha256 = :sha256")
    Optional<PdfOrigin> origin(String sha256);

    @Query(ORIGIN + "r.agreement = :agreement and r.frozen = :version order by p.step desc limit 1")
    Optional<PdfOrigin> latest(UUID agreement, int version);

    @Query(
            "select p from SignedPdf p join SigningRound r on r.id = p.signingRound where r.agreement = :agreement"
                    + " and r.outcome = org.khamrabrong.signing.RoundOutcome.SIGNED order by r.number desc, p.step desc limit 1")
    Optional<SignedPdf> signed(UUID agreement);

    /** Of each the one that all have signed, where there is one; without what it holds. */
    @Query(ORIGIN + "r.agreement in :agreements and r.outcome = org.khamrabrong.signing.RoundOutcome.SIGNED"
            + " and r.number = (select max(s.number) from SigningRound s where s.agreement = r.agreement"
            + " and s.outcome = org.khamrabrong.signing.RoundOutcome.SIGNED)"
            + " and p.step = (select max(q.step) from SignedPdf q where q.signingRound = r.id)")
    List<PdfOrigin> signed(Collection<UUID> agreements);
}
