package org.khamrabrong.agreement;

import java.util.List;
import java.util.UUID;
import org.khamrabrong.kernel.AgreementId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreementSignatures extends Repository<AgreementSignature, UUID> {

    AgreementSignature save(AgreementSignature signature);

    @Query("select s from AgreementSignature s where s.agreement = :agreement and s.version = :version"
            + " order by s.side, s.number")
    List<AgreementSignature> findByAgreementAndVersionOrderBySide(UUID agreement, int version);

    default SignedVersion of(VersionRow signed) {
        return new SignedVersion(signed, signatories(signed.agreement(), signed.number()));
    }

    /** In the order of signing; nobody where the version is not a signed one. */
    default List<Signatory> signatories(AgreementId agreement, int version) {
        return findByAgreementAndVersionOrderBySide(agreement.value(), version).stream()
                .map(AgreementSignature::signatory)
                .toList();
    }
}
