package org.khamrabrong.agreement;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.Unit;

/** Says beforehand which unit's head receives the pledge of each unit in that year. */
public interface PledgeReceivers {

    /** By the maker's id; absent where the table of signatories names nobody, or there is no such unit above. */
    Map<UUID, UUID> of(FiscalYear year, Collection<Unit> makers);
}
