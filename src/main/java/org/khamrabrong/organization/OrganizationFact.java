package org.khamrabrong.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.FactName;
import org.khamrabrong.organization.exchange.Taken.Counted;

/** What happens to people and their posts. */
public sealed interface OrganizationFact extends Fact {

    @Override
    default @Nullable AgreementId agreement() {
        return null;
    }

    /** The organization was set up and its first administrator entered. */
    @FactName("organization.first-administrator-entered")
    record FirstAdministratorEntered(String by, String organization) implements OrganizationFact {}

    /**
     * Units, people and roles were taken from files; each change is told of besides.
     *
     * @param files what they were called
     * @param sha256 of the file, or of the hashes of several
     * @param from the day from which it counts
     */
    @FactName("organization.organization-imported")
    record OrganizationImported(
            String by, String files, String sha256, LocalDate from, Counted units, Counted people, Counted roles)
            implements OrganizationFact {}

    /** A unit was entered. */
    @FactName("organization.unit-entered")
    record UnitEntered(String by, String code, String name, LocalDate from) implements OrganizationFact {}

    /** A unit is called otherwise from that day on. */
    @FactName("organization.unit-renamed")
    record UnitRenamed(String by, String code, String before, String after, LocalDate from)
            implements OrganizationFact {}

    /**
     * What was entered of a unit was wrong.
     *
     * @param field code, name, nameEnglish, headsOffice or signs
     */
    @FactName("organization.unit-corrected")
    record UnitCorrected(String by, String unit, String field, String before, String after)
            implements OrganizationFact {}

    /** A unit stands under another one from that day on. */
    @FactName("organization.unit-moved")
    record UnitMoved(String by, String unit, String before, String after, LocalDate from) implements OrganizationFact {}

    /** A unit stands at another level from that day on. */
    @FactName("organization.unit-relevelled")
    record UnitRelevelled(String by, String unit, UnitLevel before, UnitLevel after, LocalDate from)
            implements OrganizationFact {}

    /** A unit belongs to the head's own office, and makes agreements, or not, from that day on. */
    @FactName("organization.unit-charged")
    record UnitCharged(String by, String unit, boolean headsOffice, boolean signs, LocalDate from)
            implements OrganizationFact {}

    /** A unit is no more from that day on, and another takes over. */
    @FactName("organization.unit-merged")
    record UnitMerged(String by, String unit, String successor, LocalDate from) implements OrganizationFact {}

    /**
     * Whoever and whatever was left in a merged unit went to its successor, or ended.
     *
     * @param moved the roles that are held there now, each a role and a name
     * @param ended those that ended
     */
    @FactName("organization.unit-people-moved")
    record UnitPeopleMoved(
            String by, String unit, String successor, List<String> moved, List<String> ended, List<String> posts)
            implements OrganizationFact {}

    /** A unit is no more from that day on, and nothing takes its place. */
    @FactName("organization.unit-dissolved")
    record UnitDissolved(String by, String unit, LocalDate from) implements OrganizationFact {}

    /** What was to come of a unit on that day does not come. */
    @FactName("organization.unit-plan-cancelled")
    record UnitPlanCancelled(String by, String unit, LocalDate from) implements OrganizationFact {}

    /** Somebody was entered, with these roles. */
    @FactName("organization.person-entered")
    record PersonEntered(String by, String username, String name, String position, UUID unit, List<Role> roles)
            implements OrganizationFact {}

    /**
     * Somebody stands in for another by an order.
     *
     * @param authority number and date of the order
     */
    @FactName("organization.deputy-appointed")
    record DeputyAppointed(String by, ToldDeputy of, String authority)
            implements OrganizationFact, AboutDeputy.Naming {}

    /** Somebody was asked to stand in for another. */
    @FactName("organization.deputy-asked")
    record DeputyAsked(String by, ToldDeputy of, NamedAs namedAs) implements OrganizationFact, AboutDeputy {

        @Override
        public Kind kind() {
            return Kind.DEPUTY_ASKED;
        }
    }

    /** The one who was asked has consented, and stands in. */
    @FactName("organization.deputy-consented")
    record DeputyConsented(String by, ToldDeputy of, String askedBy) implements OrganizationFact, AboutDeputy {}

    /**
     * The one who was asked does not stand in.
     *
     * @param reason empty where none was given
     */
    @FactName("organization.deputy-declined")
    record DeputyDeclined(String by, ToldDeputy of, String askedBy, String reason)
            implements OrganizationFact, AboutDeputy {}

    /**
     * Somebody stands in for another no longer, or was asked in vain, before the last day.
     *
     * @param authority the order by which it was; empty where the deputy was asked
     */
    @FactName("organization.deputy-ended")
    record DeputyEnded(String by, ToldDeputy of, String askedBy, String authority)
            implements OrganizationFact, AboutDeputy.End {}

    /**
     * The last day has come on which somebody stands in for another.
     *
     * @param askedBy null where an order named the deputy
     */
    @FactName("organization.deputy-last-day-reached")
    record DeputyLastDayReached(
            String by, ToldDeputy of, @Nullable String askedBy) implements OrganizationFact, AboutDeputy.End {}

    /**
     * Somebody is away.
     *
     * @param person name, and user name in brackets
     */
    @FactName("organization.absence-announced")
    record AbsenceAnnounced(String by, String person, LocalDate from, LocalDate until, NamedAs namedAs)
            implements OrganizationFact {}

    /** Somebody is away no more, or will not be. */
    @FactName("organization.absence-ended")
    record AbsenceEnded(String by, String person, LocalDate from, LocalDate until) implements OrganizationFact {}

    /** A holiday came into the calendar. */
    @FactName("organization.holiday-entered")
    record HolidayEntered(String by, LocalDate day, String name) implements OrganizationFact {}

    /** A holiday got another name. */
    @FactName("organization.holiday-renamed")
    record HolidayRenamed(String by, LocalDate day, String before, String after) implements OrganizationFact {}

    /** A holiday left the calendar. */
    @FactName("organization.holiday-removed")
    record HolidayRemoved(String by, LocalDate day, String name) implements OrganizationFact {}

    /**
     * Holidays were taken from a file; each of them is told of besides.
     *
     * @param file what it is called
     * @param changes how many were entered or renamed
     */
    @FactName("organization.holidays-imported")
    record HolidaysImported(String by, String file, int changes) implements OrganizationFact {}

    /** Somebody may set a password by a link that was sent or printed. */
    @FactName("organization.person-invited")
    record PersonInvited(String by, String username, String name, Instant until) implements OrganizationFact {}

    /** The administrator let somebody set another password by a link. */
    @FactName("organization.password-reset-issued")
    record PasswordResetIssued(String by, String username, String name, Instant until) implements OrganizationFact {}

    /** Somebody who forgot the password asked for a link. */
    @FactName("organization.password-reset-requested")
    record PasswordResetRequested(String by, Instant until) implements OrganizationFact {}

    /** Somebody who was invited set a password. */
    @FactName("organization.invitation-accepted")
    record InvitationAccepted(String by) implements OrganizationFact {}

    /** Somebody set another password by a link. */
    @FactName("organization.password-renewed")
    record PasswordRenewed(String by) implements OrganizationFact {}

    /**
     * Somebody who was signed in set another password.
     *
     * @param signIns those of an earlier count are over
     */
    @FactName("organization.password-changed")
    record PasswordChanged(String by, int signIns) implements OrganizationFact {}

    /** Somebody can sign in no longer, and is signed out. */
    @FactName("organization.person-deactivated")
    record PersonDeactivated(String by, String username, String name) implements OrganizationFact {}

    /** Somebody can sign in again. */
    @FactName("organization.person-reactivated")
    record PersonReactivated(String by, String username, String name) implements OrganizationFact {}

    /** An administrator was entered by the token that a command on the machine printed. */
    @FactName("organization.administrator-entered")
    record AdministratorEntered(String by, String name) implements OrganizationFact {}

    /**
     * Somebody's name or address was corrected.
     *
     * @param email before; empty where there was none
     * @param newEmail empty where there is none
     */
    @FactName("organization.person-corrected")
    record PersonCorrected(String by, String username, String name, String newName, String email, String newEmail)
            implements OrganizationFact {}

    /**
     * Somebody holds a role at a unit.
     *
     * @param person name, and user name in brackets
     * @param until the last day; null where it is open
     */
    @FactName("organization.role-granted")
    record RoleGranted(
            String by,
            String person,
            Role role,
            String unit,
            LocalDate from,
            @Nullable LocalDate until) implements OrganizationFact {}

    /**
     * Somebody holds a role at a unit no longer.
     *
     * @param person name, and user name in brackets
     * @param until the last day on which it is held; before its first where it never was
     */
    @FactName("organization.role-ended")
    record RoleEnded(String by, String person, Role role, String unit, LocalDate until) implements OrganizationFact {}

    /** A unit has a post more. */
    @FactName("organization.post-created")
    record PostCreated(String by, String title, String unit, LocalDate from) implements OrganizationFact {}

    /** A post is called otherwise. */
    @FactName("organization.post-renamed")
    record PostRenamed(String by, String unit, String title, String newTitle) implements OrganizationFact {}

    /**
     * A post is no more.
     *
     * @param until the last day on which there is it
     */
    @FactName("organization.post-abolished")
    record PostAbolished(String by, String title, String unit, LocalDate until) implements OrganizationFact {}

    /**
     * Somebody holds a post.
     *
     * @param person name, and user name in brackets
     * @param main whether it says where he or she sits and as what
     * @param until the last day; null where it is open
     */
    @FactName("organization.post-assumed")
    record PostAssumed(
            String by,
            String person,
            String title,
            String unit,
            boolean main,
            LocalDate from,
            @Nullable LocalDate until)
            implements OrganizationFact {}

    /**
     * Somebody holds a post no longer.
     *
     * @param person name, and user name in brackets
     * @param until the last day on which it is held; before its first where it never was
     */
    @FactName("organization.post-vacated")
    record PostVacated(String by, String person, String title, String unit, LocalDate until)
            implements OrganizationFact {}
}
