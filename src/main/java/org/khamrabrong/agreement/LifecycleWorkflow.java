package org.khamrabrong.agreement;

import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;

/** What opening an agreement needs from the process. */
public interface LifecycleWorkflow {

    void agreementOpened(AgreementId agreement, Unit unit, FiscalYear year);
}
