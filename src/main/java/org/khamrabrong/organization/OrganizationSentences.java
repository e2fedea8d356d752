package org.khamrabrong.organization;

import static org.khamrabrong.kernel.Account.of;
import static org.khamrabrong.kernel.Account.ofTheWhole;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.Account;
import org.khamrabrong.kernel.Account.Weight;
import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.kernel.Speech;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.organization.OrganizationFact.AbsenceAnnounced;
import org.khamrabrong.organization.OrganizationFact.AbsenceEnded;
import org.khamrabrong.organization.OrganizationFact.AdministratorEntered;
import org.khamrabrong.organization.OrganizationFact.DeputyAppointed;
import org.khamrabrong.organization.OrganizationFact.DeputyAsked;
import org.khamrabrong.organization.OrganizationFact.DeputyConsented;
import org.khamrabrong.organization.OrganizationFact.DeputyDeclined;
import org.khamrabrong.organization.OrganizationFact.DeputyEnded;
import org.khamrabrong.organization.OrganizationFact.DeputyLastDayReached;
import org.khamrabrong.organization.OrganizationFact.FirstAdministratorEntered;
import org.khamrabrong.organization.OrganizationFact.HolidayEntered;
import org.khamrabrong.organization.OrganizationFact.HolidayRemoved;
import org.khamrabrong.organization.OrganizationFact.HolidayRenamed;
import org.khamrabrong.organization.OrganizationFact.HolidaysImported;
import org.khamrabrong.organization.OrganizationFact.InvitationAccepted;
import org.khamrabrong.organization.OrganizationFact.OrganizationImported;
import org.khamrabrong.organization.OrganizationFact.PasswordChanged;
import org.khamrabrong.organization.OrganizationFact.PasswordRenewed;
import org.khamrabrong.organization.OrganizationFact.PasswordResetIssued;
import org.khamrabrong.organization.OrganizationFact.PasswordResetRequested;
import org.khamrabrong.organization.OrganizationFact.PersonCorrected;
import org.khamrabrong.organization.OrganizationFact.PersonDeactivated;
import org.khamrabrong.organization.OrganizationFact.PersonEntered;
import org.khamrabrong.organization.OrganizationFact.PersonInvited;
import org.khamrabrong.organization.OrganizationFact.PersonReactivated;
import org.khamrabrong.organization.OrganizationFact.PostAbolished;
import org.khamrabrong.organization.OrganizationFact.PostAssumed;
import org.khamrabrong.organization.OrganizationFact.PostCreated;
import org.khamrabrong.organization.OrganizationFact.PostRenamed;
import org.khamrabrong.organization.OrganizationFact.PostVacated;
import org.khamrabrong.organization.OrganizationFact.RoleEnded;
import org.khamrabrong.organization.OrganizationFact.RoleGranted;
import org.khamrabrong.organization.OrganizationFact.UnitCharged;
import org.khamrabrong.organization.OrganizationFact.UnitCorrected;
import org.khamrabrong.organization.OrganizationFact.UnitDissolved;
import org.khamrabrong.organization.OrganizationFact.UnitEntered;
import org.khamrabrong.organization.OrganizationFact.UnitMerged;
import org.khamrabrong.organization.OrganizationFact.UnitMoved;
import org.khamrabrong.organization.OrganizationFact.UnitPeopleMoved;
import org.khamrabrong.organization.OrganizationFact.UnitPlanCancelled;
import org.khamrabrong.organization.OrganizationFact.UnitRelevelled;
import org.khamrabrong.organization.OrganizationFact.UnitRenamed;
import org.khamrabrong.organization.exchange.Taken.Counted;
import org.springframework.stereotype.Component;

/** The words for what happens to people and their posts. */
@Component
class OrganizationSentences extends FactSentences<OrganizationFact> {

    private static final String BETWEEN = ", ";

    OrganizationSentences() {
        super(OrganizationFact.class);
        tell(FirstAdministratorEntered.class, fact -> of(fact.organization()));
        tellOfUnits();
        tellOfEndsOfUnits();
        tell(PersonEntered.class, fact -> of(fact.name()).became("position", fact.position()));
        tell(HolidayEntered.class, (fact, speech) -> of(speech.day(fact.day())).became("name", fact.name()));
        tell(
                HolidayRenamed.class,
                (fact, speech) -> of(speech.day(fact.day())).changed("name", fact.before(), fact.after()));
        tell(HolidayRemoved.class, (fact, speech) -> of(speech.day(fact.day())).was("name", fact.name()));
        tell(
                OrganizationImported.class,
                fact -> of(fact.files())
                        .became("units", counted(fact.units()))
                        .became("people", counted(fact.people()))
                        .became("roles", counted(fact.roles())));
        tell(HolidaysImported.class, fact -> of(fact.file()).became("holidays", Integer.toString(fact.changes())));
        tellOfAccounts();
        tellOfPeople();
        tellOfPosts();
        tellOfDeputies();
    }

    private void tellOfUnits() {
        tell(
                UnitEntered.class,
                (fact, speech) -> of(fact.code()).became("name", fact.name()).because(speech.day(fact.from())));
        tell(
                UnitRenamed.class,
                (fact, speech) -> of(fact.code())
                        .changed("name", fact.before(), fact.after())
                        .because(speech.day(fact.from())));
        tell(
                UnitCorrected.class,
                (fact, speech) -> of(fact.unit())
                        .changed(fact.field(), fact.before(), fact.after())
                        .because(speech.say("organization.unit.field." + fact.field())));
        tell(
                UnitMoved.class,
                (fact, speech) -> of(fact.unit())
                        .changed("parent", fact.before(), fact.after())
                        .because(speech.day(fact.from())));
        tell(
                UnitRelevelled.class,
                (fact, speech) -> of(fact.unit())
                        .changed("level", level(speech, fact.before()), level(speech, fact.after()))
                        .because(speech.day(fact.from())));
        tell(
                UnitCharged.class,
                (fact, speech) -> of(fact.unit())
                        .became("headsOffice", speech.say("organization.unit.headsOffice." + fact.headsOffice()))
                        .became("signs", speech.say("organization.unit.signs." + fact.signs()))
                        .because(speech.day(fact.from())));
    }

    private void tellOfEndsOfUnits() {
        tell(
                UnitMerged.class,
                (fact, speech) -> of(fact.unit())
                        .became("successor", fact.successor())
                        .because(speech.day(fact.from()))
                        .weighing(Weight.BINDING));
        tell(
                UnitPeopleMoved.class,
                (fact, speech) -> of(fact.unit())
                        .changed("roles", roles(fact.ended(), speech), roles(fact.moved(), speech))
                        .became("posts", String.join(BETWEEN, fact.posts()))
                        .because(fact.successor()));
        tell(
                UnitDissolved.class,
                (fact, speech) ->
                        of(fact.unit()).because(speech.day(fact.from())).weighing(Weight.BINDING));
        tell(
                UnitPlanCancelled.class,
                (fact, speech) ->
                        of(fact.unit()).because(speech.day(fact.from())).weighing(Weight.CONTRARY));
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

    /** Each a role and a name. */
    private static String roles(List<String> held, Speech speech) {
        return held.stream()
                .map(one -> one.split(" ", 2))
                .map(one -> speech.word("organization.role.", one[0]) + " " + one[1])
                .collect(Collectors.joining(BETWEEN));
    }

    private static String level(Speech speech, UnitLevel level) {
        return speech.say("organization.level." + level);
    }

    private void tellOfPeople() {
        tell(PersonCorrected.class, OrganizationSentences::corrected);
        tell(
                RoleGranted.class,
                (fact, speech) -> of(fact.person())
                        .became("role", role(fact.role(), speech))
                        .became("unit", fact.unit())
                        .became("days", days(fact.from(), fact.until(), speech)));
        tell(
                RoleEnded.class,
                (fact, speech) -> of(fact.person())
                        .was("role", role(fact.role(), speech))
                        .was("unit", fact.unit())
                        .became("until", speech.day(fact.until())));
    }

    private void tellOfPosts() {
        tell(
                PostCreated.class,
                (fact, speech) ->
                        of(fact.title()).became("unit", fact.unit()).became("days", days(fact.from(), null, speech)));
        tell(PostRenamed.class, fact -> of(fact.unit()).changed("title", fact.title(), fact.newTitle()));
        tell(
                PostAbolished.class,
                (fact, speech) -> of(fact.title()).was("unit", fact.unit()).became("until", speech.day(fact.until())));
        tell(
                PostAssumed.class,
                (fact, speech) -> of(fact.person())
                        .became("title", fact.title())
                        .became("unit", fact.unit())
                        .became(
                                "kind",
                                speech.say(fact.main() ? "organization.tenure.main" : "organization.tenure.beside"))
                        .became("days", days(fact.from(), fact.until(), speech)));
        tell(
                PostVacated.class,
                (fact, speech) -> of(fact.person())
                        .was("title", fact.title())
                        .was("unit", fact.unit())
                        .became("until", speech.day(fact.until())));
    }

    private void tellOfDeputies() {
        tell(DeputyAppointed.class, (fact, speech) -> told(fact.of(), speech).because(fact.authority()));
        tell(
                DeputyAsked.class,
                (fact, speech) -> told(fact.of(), speech)
                        .because(speech.word(
                                "organization.namedAs.", fact.namedAs().name())));
        tell(DeputyConsented.class, (fact, speech) -> told(fact.of(), speech));
        tell(
                DeputyDeclined.class,
                (fact, speech) ->
                        told(fact.of(), speech).because(orDash(fact.reason())).weighing(Weight.CONTRARY));
        tell(DeputyEnded.class, (fact, speech) -> told(fact.of(), speech).because(orDash(fact.authority())));
        tell(DeputyLastDayReached.class, (fact, speech) -> told(fact.of(), speech));
        tell(
                AbsenceAnnounced.class,
                (fact, speech) -> of(fact.person())
                        .changed("days", speech.day(fact.from()), speech.day(fact.until()))
                        .because(speech.word(
                                "organization.absence.saidBy.", fact.namedAs().name())));
        tell(
                AbsenceEnded.class,
                (fact, speech) -> of(fact.person()).changed("days", speech.day(fact.from()), speech.day(fact.until())));
    }

    private static Account told(ToldDeputy told, Speech speech) {
        String role = told.role() == null ? speech.say("organization.deputies.everyRole") : role(told.role(), speech);
        return of(speech.say("organization.deputies.pair", told.deputyName(), told.personName(), role))
                .changed("days", speech.day(told.from()), speech.day(told.until()));
    }

    /** Only what became different. */
    private static Account corrected(PersonCorrected fact) {
        Account account = of(fact.username());
        if (!fact.name().equals(fact.newName())) {
            account = account.changed("name", fact.name(), fact.newName());
        }
        return fact.email().equals(fact.newEmail())
                ? account
                : account.changed("email", orDash(fact.email()), orDash(fact.newEmail()));
    }

    private static String orDash(String text) {
        return text.isEmpty() ? "–" : text;
    }

    private static String role(Role role, Speech speech) {
        return speech.say("organization.role." + role);
    }

    private static String days(LocalDate from, @Nullable LocalDate until, Speech speech) {
        return until == null
                ? speech.say("organization.days.from", speech.day(from))
                : speech.say("organization.days.fromUntil", speech.day(from), speech.day(until));
    }

    private static String counted(Counted rows) {
        return rows.entered() + " + " + rows.changed();
    }
}
