package org.khamrabrong.organization;

import static org.khamrabrong.kernel.Account.of;
import static org.khamrabrong.kernel.Account.ofTheWhole;

import java.time.Instant;
import java.time.LocalDate;
import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.kernel.Speech;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.OrganizationFact.AdministratorEntered;
import org.khamrabrong.organization.OrganizationFact.DeputyAppointed;
import org.khamrabrong.organization.OrganizationFact.DeputyEnded;
import org.khamrabrong.organization.OrganizationFact.FirstAdministratorEntered;
import org.khamrabrong.organization.OrganizationFact.HolidayEntered;
import org.khamrabrong.organization.OrganizationFact.HolidayRemoved;
import org.khamrabrong.organization.OrganizationFact.HolidayRenamed;
import org.khamrabrong.organization.OrganizationFact.HolidaysImported;
import org.khamrabrong.organization.OrganizationFact.InvitationAccepted;
import org.khamrabrong.organization.OrganizationFact.PasswordChanged;
import org.khamrabrong.organization.OrganizationFact.PasswordRenewed;
import org.khamrabrong.organization.OrganizationFact.PasswordResetIssued;
import org.khamrabrong.organization.OrganizationFact.PasswordResetRequested;
import org.khamrabrong.organization.OrganizationFact.PersonDeactivated;
import org.khamrabrong.organization.OrganizationFact.PersonEntered;
import org.khamrabrong.organization.OrganizationFact.PersonInvited;
import org.khamrabrong.organization.OrganizationFact.PersonReactivated;
import org.khamrabrong.organization.OrganizationFact.UnitEntered;
import org.springframework.stereotype.Component;

/** The words for what happens to people and their posts. */
@Component
class OrganizationSentences extends FactSentences<OrganizationFact> {

    OrganizationSentences() {
        super(OrganizationFact.class);
        tell(FirstAdministratorEntered.class, fact -> of(fact.organization()));
        tell(UnitEntered.class, fact -> of(fact.code()).became("name", fact.name()));
        tell(PersonEntered.class, fact -> of(fact.name()).became("position", fact.position()));
        tell(
                DeputyAppointed.class,
                (fact, speech) -> of(pair(fact.deputy(), fact.person()))
                        .changed("days", speech.day(fact.from()), speech.day(fact.until()))
                        .because(fact.authority()));
        tell(
                DeputyEnded.class,
                (fact, speech) -> of(pair(fact.deputy(), fact.person()))
                        .was("until", speech.day(fact.until()))
                        .because(fact.authority()));
        tell(HolidayEntered.class, (fact, speech) -> of(speech.day(fact.day())).became("name", fact.name()));
        tell(
                HolidayRenamed.class,
                (fact, speech) -> of(speech.day(fact.day())).changed("name", fact.before(), fact.after()));
        tell(HolidayRemoved.class, (fact, speech) -> of(speech.day(fact.day())).was("name", fact.name()));
        tell(HolidaysImported.class, fact -> of(fact.file()).became("holidays", Integer.toString(fact.changes())));
        tellOfAccounts();
    }

    private void tellOfAccounts() {
        tell(PersonInvited.class, (fact, speech) -> of(fact.name()).became("until", day(fact.until(), speech)));
        tell(PasswordResetIssued.class, (fact, speech) -> of(fact.name()).became("until", day(fact.until(), speech)));
        tell(PasswordResetRequested.class, (fact, speech) -> ofTheWhole().became("until", day(fact.until(), speech)));
        tell(InvitationAccepted.class, fact -> ofTheWhole());
        tell(PasswordRenewed.class, fact -> ofTheWhole());
        tell(PasswordChanged.class, fact -> ofTheWhole());
        tell(PersonDeactivated.class, fact -> of(fact.name()));
        tell(PersonReactivated.class, fact -> of(fact.name()));
        tell(AdministratorEntered.class, fact -> of(fact.name()));
    }

    private static String day(Instant moment, Speech speech) {
        return speech.day(LocalDate.ofInstant(moment, ThaiTime.ZONE));
    }

    private static String pair(String deputy, String person) {
        return deputy + " → " + person;
    }
}
