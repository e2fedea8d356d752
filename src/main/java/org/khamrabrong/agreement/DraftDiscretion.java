package org.khamrabrong.agreement;

import java.util.Optional;
import java.util.Set;
import org.khamrabrong.agreement.AgreementFact.DraftFilled;
import org.khamrabrong.agreement.AgreementFact.DraftImported;
import org.khamrabrong.agreement.AgreementFact.IndicatorAdded;
import org.khamrabrong.agreement.AgreementFact.IndicatorChanged;
import org.khamrabrong.agreement.AgreementFact.IndicatorMoved;
import org.khamrabrong.agreement.AgreementFact.IndicatorRemoved;
import org.khamrabrong.agreement.AgreementFact.PlanChanged;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Discretion;
import org.khamrabrong.kernel.Fact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps from others what is written into a draft since it was handed in last, until it is handed in anew. */
@Component
class DraftDiscretion implements Discretion {

    private static final Set<Class<? extends Fact>> UNTIL_HANDED_IN = Set.of(
            PlanChanged.class,
            IndicatorAdded.class,
            IndicatorChanged.class,
            IndicatorMoved.class,
            IndicatorRemoved.class,
            DraftFilled.class,
            DraftImported.class);

    private final Agreements agreements;
    private final AgreementVersions versions;
    private final AgreementAccess access;

    DraftDiscretion(Agreements agreements, AgreementVersions versions, AgreementAccess access) {
        this.agreements = agreements;
        this.versions = versions;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Withheld> withheld(AgreementId id) {
        Agreement agreement = agreements.findById(id.value()).orElseThrow(UnknownAgreement::new);
        access.requireReading(agreement);
        return agreement.stage() != Stage.DRAFTING || access.seesDraft(agreement)
                ? Optional.empty()
                : versions.findFirstByAgreementAndKindOrderByNumberDesc(id.value(), VersionKind.SUBMITTED)
                        .map(handedIn ->
                                new Withheld(UNTIL_HANDED_IN, handedIn.row().madeAt()));
    }
}
