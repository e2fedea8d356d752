package org.khamrabrong.agreement;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AgreementSignatures extends Repository<AgreementSignature, UUID> {

    AgreementSignature save(AgreementSignature signature);

    List<AgreementSignature> findByAgreementAndVersionOrderBySide(UUID agreement, int version);
}
