package org.khamrabrong.organization.exchange;

import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.kernel.Refusal;

/** Writes changes into the organization, in the transaction of whoever calls and has asked who is there. */
public interface Taking {

    /** From now until the transaction ends, nobody else changes units, people or roles. */
    void hold();

    /**
     * @param changes units first, then people, then roles
     * @param from the day from which they count, today or later
     * @throws Refusal where one of them may not be; then none is
     */
    void take(List<Change> changes, LocalDate from);
}
