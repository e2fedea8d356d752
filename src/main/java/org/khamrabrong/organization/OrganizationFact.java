package org.khamrabrong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;

/** What happens to people and their posts. */
public sealed interface OrganizationFact extends Fact {

    @Override
    default @Nullable AgreementId agreement() {
        return null;
    }

    /** The organization was set up and its first administrator entered. */
    @FactName("organization.first-administrator-entered")
    record FirstAdministratorEntered(String by, String organization) implements OrganizationFact {}

    /** A unit was entered. */
    @FactName("organization.unit-entered")
    record UnitEntered(String by, String code, String name) implements OrganizationFact {}

    /** Somebody was entered who can sign in, with these roles. */
    @FactName("organization.person-entered")
    record PersonEntered(String by, String username, String name, String position, UUID unit, List<Role> roles)
            implements OrganizationFact {}

    /**
     * Somebody may sign for another.
     *
     * @param authority the order that says so
     */
    @FactName("organization.deputy-appointed")
    record DeputyAppointed(String by, String deputy, String person, LocalDate from, LocalDate until, String authority)
            implements OrganizationFact {}

    /**
     * Somebody signs for another no longer, before the last day.
     *
     * @param until the day that would have been the last
     */
    @FactName("organization.deputy-ended")
    record DeputyEnded(String by, String deputy, String person, LocalDate until, String authority)
            implements OrganizationFact {}
}
