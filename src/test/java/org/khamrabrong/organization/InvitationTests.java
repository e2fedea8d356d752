package org.khamrabrong.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

/** A link to set a password: given by the administrator, good once and for a week, and silent to whoever guesses. */
@ApplicationTest
class InvitationTests {

    private static final String PASSWORD = "gloom tide zq rope";

    @Autowired
    AccountStand stand;

    @Autowired
    Inviting inviting;

    @Autowired
    Admission admission;

    @Autowired
    Suspension suspension;

    @Autowired
    Organization organization;

    @Autowired
    Actors actors;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    AtOnce atOnce;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private String administrator;
    private String username;
    private String address;

    @BeforeEach
    void enter() {
        made = stand.make();
        administrator = made.username(Role.ADMINISTRATOR);
        username = stand.uninvited(made);
        address = UUID.randomUUID().toString();
    }

    @Test
    void whoeverIsInvitedSetsAPasswordAndCanSignIn() {
        String token = invite();

        assertThat(admission.look(token, address).username()).isEqualTo(username);
        assertThat(admission.look(token, address).first()).isTrue();
        admission.accept(token, address, PASSWORD);

        assertThat(passwords.matches(PASSWORD, hash())).isTrue();
        assertThat(facts()).containsExactly("organization.person-invited", "organization.invitation-accepted");
    }

    @Test
    void nothingOfTheLinkIsKeptButItsHashAndNothingInTheRecord() {
        String token = invite();
        admission.accept(token, address, PASSWORD);

        assertThat(database.queryForObject("select count(*) from invitation where hash = ?", Integer.class, token))
                .isZero();
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where content like ? or content like ?",
                        Integer.class,
                        "%" + token + "%",
                        "%" + PASSWORD + "%"))
                .isZero();
        assertThat(letter().toString()).doesNotContain("/invitation/");
    }

    @Test
    void aLinkWorksOnce() {
        String token = invite();
        admission.accept(token, address, PASSWORD);

        refused("organization.refusal.invitationUsed", () -> admission.accept(token, address, PASSWORD + "!"));
        refused("organization.refusal.invitationUsed", () -> admission.look(token, address));
        assertThat(passwords.matches(PASSWORD, hash())).isTrue();
    }

    @Test
    void ofTwoWhoUseItAtOnceOneDoes() {
        String token = invite();

        Throwable late = atOnce.run(
                () -> admission.accept(token, address, PASSWORD), () -> admission.accept(token, address, PASSWORD));

        assertThat(late)
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("organization.refusal.invitationUsed"));
        assertThat(facts()).containsExactly("organization.person-invited", "organization.invitation-accepted");
    }

    @Test
    void aNewLinkMakesTheOldOneWorthless() {
        String old = invite();
        String young = invite();

        refused("organization.refusal.invitationUnknown", () -> admission.accept(old, address, PASSWORD));
        admission.accept(young, address, PASSWORD);
    }

    @Test
    void aLinkIsGoodForAWeek() {
        String token = invite();
        stand.expire(username);

        refused("organization.refusal.invitationExpired", () -> admission.look(token, address));
        refused("organization.refusal.invitationExpired", () -> admission.accept(token, address, PASSWORD));
        assertThat(hash()).isNull();
    }

    @Test
    void ofSomebodyWhoWasShutOutItSaysSo() {
        String token = invite();
        actors.as(administrator, () -> suspension.deactivate(username));

        refused("organization.refusal.invitationInactive", () -> admission.look(token, address));
        refused("organization.refusal.invitationInactive", () -> admission.accept(token, address, PASSWORD));
    }

    @Test
    void whoIsLetInAgainNeedsAnotherLink() {
        String token = invite();
        actors.as(administrator, () -> {
            suspension.deactivate(username);
            suspension.reactivate(username);
        });

        refused("organization.refusal.invitationUnknown", () -> admission.accept(token, address, PASSWORD));
    }

    @Test
    void whateverElseIsTypedIsUnknownAndSoonNotHeard() {
        for (String odd : List.of("", "x", "../../etc", "\u0000", "ก".repeat(43), "A".repeat(1_000_000))) {
            refused("organization.refusal.invitationUnknown", () -> admission.look(odd, address));
        }
        for (int i = 6; i < Admission.TRIES; i++) {
            refused("organization.refusal.invitationUnknown", () -> admission.look("A".repeat(43), address));
        }

        String token = invite();
        refused("organization.refusal.invitationTooOften", () -> admission.look(token, address));
        assertThat(admission.look(token, "elsewhere").username()).isEqualTo(username);
    }

    @Test
    void aWeakPasswordIsRefusedAndTheLinkStaysGood() {
        String token = invite();

        refused("organization.refusal.passwordTooShort", () -> admission.accept(token, address, "short"));
        refused("organization.refusal.passwordCommon", () -> admission.accept(token, address, "passwordpassword"));
        refused(
                "organization.refusal.passwordHoldsUsername",
                () -> admission.accept(token, address, "my name is " + username));
        admission.accept(token, address, PASSWORD);
    }

    @Test
    void whoHasAPasswordIsLetSetAnotherAndEverySignInOfBeforeEnds() {
        String officer = made.username(Role.OFFICER);
        int before = organization.person(officer).orElseThrow().signIns();
        String token = AccountStand.token(actors.as(administrator, () -> inviting.print(officer)));

        assertThat(admission.look(token, address).first()).isFalse();
        admission.accept(token, address, PASSWORD);

        assertThat(organization.person(officer).orElseThrow().signIns()).isEqualTo(before + 1);
    }

    @Test
    void onlyTheAdministratorInvitesAndOnlyWhoIsActive() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                refused(
                        "organization.refusal.roleMissing",
                        () -> actors.as(made.username(role), () -> inviting.print(username)));
            }
        }
        refused("organization.refusal.notSignedIn", () -> inviting.mail(username));
        actors.as(administrator, () -> suspension.deactivate(username));
        refused("organization.refusal.inactiveAlready", this::invite);
        refused("organization.refusal.unknownPerson", () -> actors.as(administrator, () -> inviting.print("nobody")));
    }

    @Test
    void thoseAwaitAnInvitationWhoHaveNeitherAPasswordNorAGoodLink() {
        String other = stand.uninvited(made.other().id());

        assertThat(awaiting(made.division().id())).containsExactly(username);
        assertThat(awaiting(made.national().id())).contains(username, other);
        assertThat(awaiting(null)).contains(username, other);

        invite();
        assertThat(awaiting(made.division().id())).isEmpty();
        stand.expire(username);
        assertThat(awaiting(made.division().id())).containsExactly(username);
        admission.accept(invite(), address, PASSWORD);
        assertThat(awaiting(made.division().id())).isEmpty();
    }

    @Test
    void whoHasAGoodLinkAndHasNotComeInIsInvitedAgainWhereThatIsAsked() {
        String lost = invite();

        assertThat(actors.as(
                        administrator, () -> inviting.awaiting(made.division().id(), true)))
                .extracting(Invitee::username)
                .containsExactly(username);
        assertThat(actors.as(administrator, () -> inviting.awaiting(null, true)))
                .extracting(Invitee::username)
                .contains(username)
                .doesNotContain(administrator);
        String found = invite();
        refused("organization.refusal.invitationUnknown", () -> admission.look(lost, address));
        assertThat(admission.look(found, address).username()).isEqualTo(username);
    }

    private List<String> awaiting(UUID unit) {
        return actors.as(administrator, () -> inviting.awaiting(unit, false)).stream()
                .map(Invitee::username)
                .toList();
    }

    private AccountLetter letter() {
        return actors.as(administrator, () -> inviting.print(username));
    }

    private String invite() {
        return AccountStand.token(letter());
    }

    private String hash() {
        return database.queryForObject("select password_hash from person where username = ?", String.class, username);
    }

    private List<String> facts() {
        return database.queryForList(
                "select what from audit_entry where (who = ? or content like ?) and what <> 'organization.person-entered'"
                        + " order by id",
                String.class,
                username,
                "%" + username + "%");
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
