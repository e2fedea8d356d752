package org.khamrabrong.agreement;

import java.util.List;
import java.util.Set;
import org.khamrabrong.agreement.AgreementFact.DraftApproved;
import org.khamrabrong.agreement.AgreementFact.DraftFilled;
import org.khamrabrong.agreement.AgreementFact.DraftImported;
import org.khamrabrong.agreement.AgreementFact.DraftReturned;
import org.khamrabrong.agreement.AgreementFact.IndicatorAdded;
import org.khamrabrong.agreement.AgreementFact.IndicatorChanged;
import org.khamrabrong.agreement.AgreementFact.IndicatorMoved;
import org.khamrabrong.agreement.AgreementFact.IndicatorRemoved;
import org.khamrabrong.agreement.AgreementFact.PlanChanged;
import org.khamrabrong.kernel.Discretion;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.Withheld;
import org.khamrabrong.kernel.Withheld.Scope;
import org.khamrabrong.kernel.Withheld.Unless;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps from others for good how a draft was written and why it was returned, before the head approved it. */
@Component
class DraftDiscretion implements Discretion {

    private static final Set<Class<? extends Fact>> DRAFTING = Set.of(
            PlanChanged.class,
            IndicatorAdded.class,
            IndicatorChanged.class,
            IndicatorMoved.class,
            IndicatorRemoved.class,
            DraftFilled.class,
            DraftImported.class,
            DraftReturned.class);

    private final AgreementAccess access;

    DraftDiscretion(AgreementAccess access) {
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Withheld> withheld() {
        return access.draftUnits().stream()
                .map(units -> new Withheld(
                        DRAFTING, Unless.precededBy(DraftApproved.class), Scope.outside(access.agreementsOf(units))))
                .toList();
    }
}
