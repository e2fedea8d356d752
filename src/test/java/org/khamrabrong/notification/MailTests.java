package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.notification.MailServer.Protection;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.ForgottenPassword;
import org.khamrabrong.organization.Inviting;
import org.khamrabrong.organization.OwnPassword;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.ProcessClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail: written with the act, sent after it, tried again when the server does not take it, and silent about its secret. */
@ApplicationTest
class MailTests {

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    TestOrganization organizations;

    @Autowired
    OutgoingServer outgoing;

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    Inviting inviting;

    @Autowired
    OwnPassword own;

    @Autowired
    ForgottenPassword forgotten;

    @Autowired
    Actors actors;

    @Autowired
    ProcessClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private String administrator;
    private String officer;

    @BeforeEach
    void setUp() {
        database.update("delete from mail");
        database.update("delete from mail_settings");
        made = organizations.make();
        administrator = made.username(Role.ADMINISTRATOR);
        officer = made.username(Role.OFFICER);
        database.update("update person set email = ? where username = ?", address(), officer);
    }

    @AfterEach
    void leaveNoServerBehind() {
        ClockUtil.reset();
        database.update("delete from mail");
        database.update("delete from mail_settings");
    }

    @Test
    void withoutAServerNothingIsMailedAndItIsSaid() {
        refused("organization.refusal.mailNotSetUp", this::invite);
        refused("notification.refusal.notSetUp", () -> tryOut("someone@example.org"));
        actors.as(officer, () -> own.change(TestOrganization.PASSWORD, "gloom tide zq rope"));
        assertThat(rows()).isEmpty();
        assertThat(forgotten.offered()).isFalse();
    }

    @Test
    void anInvitationIsSentInBothLanguagesAsTextAndAsAPageAndItsLinkIsWiped() throws Exception {
        useServer();
        database.update("update person set password_hash = null where username = ?", officer);
        invite();
        assertThat(column("link_sealed")).isNotNull().doesNotContain("/invitation/");
        assertThat(column("body_text")).doesNotContain("/invitation/");

        postman.run();

        MimeMessage mail = received();
        String whole = GreenMailUtil.getWholeMessage(mail);
        assertThat(mail.getContentType()).startsWith("multipart/");
        assertThat(mail.getSubject()).contains("คำเชิญ", "Invitation");
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("กรมตัวอย่าง");
        assertThat(parts(mail))
                .hasSize(2)
                .allSatisfy(part -> assertThat(part).contains("/invitation/", officer, "เชิญท่าน", "invites you"));
        assertThat(whole).contains("text/plain", "text/html", "Auto-Submitted: auto-generated");
        assertThat(rows().get(0).state()).isEqualTo(MailRow.State.SENT);
        assertThat(column("link_sealed")).isNull();
    }

    @Test
    void aMailIsSentOnce() {
        useServer();
        invite();

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(postman::run),
                        CompletableFuture.runAsync(postman::run),
                        CompletableFuture.runAsync(postman::run))
                .join();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void ofAnActThatFailsNothingIsMailed() {
        useServer();

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    invite();
                    throw new IllegalStateException("the act fails");
                }))
                .hasMessage("the act fails");
        postman.run();

        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(rows()).isEmpty();
    }

    @Test
    void aServerThatDoesNotAnswerIsTriedAgainWithGrowingPausesAndThenTheMailIsGivenUp() {
        use(new MailServer("127.0.0.1", 1, Protection.NONE, null), null);
        actors.as(officer, () -> own.change(TestOrganization.PASSWORD, "gloom tide zq rope"));

        for (Duration pause : Postman.PAUSES) {
            postman.run();
            MailRow waiting = rows().get(0);
            assertThat(waiting.state()).isEqualTo(MailRow.State.WAITING);
            assertThat(waiting.last().key()).isEqualTo("notification.answer.unreachable");
            assertThat(Duration.between(clock.instant(), waiting.moments().next()))
                    .isBetween(pause.minusSeconds(30), pause);
            clock.moveTo(waiting.moments().next().plusSeconds(1));
        }
        postman.run();

        MailRow failed = rows().get(0);
        assertThat(failed.state()).isEqualTo(MailRow.State.FAILED);
        assertThat(failed.tries()).isEqualTo(Postman.PAUSES.size() + 1);

        useServer();
        actors.as(administrator, () -> outbox.again(failed.id()));
        postman.run();
        assertThat(rows().get(0).state()).isEqualTo(MailRow.State.SENT);
        refused("notification.refusal.notAgain", () -> actors.as(administrator, () -> outbox.again(failed.id())));
    }

    @Test
    void aLinkThatIsTooOldIsGivenUpUnsentAndWiped() {
        use(new MailServer("127.0.0.1", 1, Protection.NONE, null), null);
        invite();
        clock.moveTo(clock.instant().plus(Duration.ofDays(8)));

        postman.run();

        MailRow old = rows().get(0);
        assertThat(old.last().key()).isEqualTo("notification.answer.linkExpired");
        assertThat(old.canBeTriedAgain()).isFalse();
        assertThat(column("link_sealed")).isNull();
        refused("notification.refusal.notAgain", () -> actors.as(administrator, () -> outbox.again(old.id())));
    }

    @Test
    void whoChangesThePasswordIsTold() throws Exception {
        useServer();

        actors.as(officer, () -> own.change(TestOrganization.PASSWORD, "gloom tide zq rope"));
        postman.run();

        assertThat(received().getSubject()).contains("Your password was changed");
        assertThat(GreenMailUtil.getWholeMessage(received())).doesNotContain("gloom tide");
    }

    @Test
    void whoForgotThePasswordGetsALinkAndNobodyLearnsWhetherThereIsSuchAPerson() {
        useServer();

        forgotten.ask("nobody.of.that.name", address());
        forgotten.ask(made.username(Role.HEAD), address());
        forgotten.ask(" " + officer + " ", address());
        await(() -> rows().size() == 1);
        postman.run();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
        assertThat(rows().get(0).subject()).isEqualTo("FORGOTTEN");
    }

    @Test
    void whoAsksTooOftenIsNotHeard() {
        useServer();
        String from = address();
        for (int i = 0; i < 20; i++) {
            forgotten.ask("nobody." + i, from);
        }
        refused("organization.refusal.forgottenTooOften", () -> forgotten.ask(officer, from));
        assertThat(rows()).isEmpty();
    }

    @Test
    void theTestSaysWhatTheServerAnswers() throws Exception {
        useServer();
        tryOut("someone@example.org");
        assertThat(received().getSubject()).contains("Test of outgoing mail");

        use(new MailServer("127.0.0.1", 1, Protection.NONE, null), null);
        refused("notification.answer.unreachable", () -> tryOut("someone@example.org"));
        use(new MailServer("no-such-host.invalid", 25, Protection.NONE, null), null);
        refused("notification.answer.unknownHost", () -> tryOut("someone@example.org"));
        use(new MailServer("127.0.0.1", port(), Protection.STARTTLS, null), null);
        refused("notification.answer.other", () -> tryOut("someone@example.org"));
        use(new MailServer("127.0.0.1", port(), Protection.NONE, "somebody"), "wrong");
        SERVER.setUser("somebody@example.org", "somebody", "right");
        refused("notification.answer.login", () -> tryOut("someone@example.org"));
        for (String odd : List.of("", "no address", "a@b, c@d", "a@b\r\nBcc: c@d", "<a@b>", "x".repeat(300) + "@b")) {
            refused("notification.refusal.testAddress", () -> tryOut(odd));
        }
    }

    @Test
    void thePasswordIsKeptSealedAndToldToNoOtherServer() {
        use(new MailServer("127.0.0.1", port(), Protection.NONE, "somebody"), "very secret");

        String kept = database.queryForObject("select password_sealed from mail_settings", String.class);
        assertThat(kept).doesNotContain("very secret");
        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where content like '%very secret%'", Integer.class))
                .isZero();

        use(new MailServer("127.0.0.1", port(), Protection.NONE, "somebody"), null);
        assertThat(present().withPassword()).isTrue();
        use(new MailServer("localhost", port(), Protection.NONE, "somebody"), null);
        assertThat(present().withPassword()).isFalse();
    }

    @Test
    void onlyTheAdministratorSetsMailUpAndSeesWhatBecameOfIt() {
        for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                String who = made.username(role);
                refused("organization.refusal.roleMissing", () -> actors.as(who, outgoing::present));
                refused(
                        "organization.refusal.roleMissing",
                        () -> actors.as(who, () -> outgoing.tryOut("a@example.org")));
                refused(
                        "organization.refusal.roleMissing",
                        () -> actors.as(who, () -> outbox.page(Pageable.ofSize(1))));
            }
        }
        refused("organization.refusal.notSignedIn", () -> outgoing.tryOut("a@example.org"));
    }

    @Test
    void whatNoServerOrSenderCanBeIsRefused() {
        for (String host : List.of("", "a b", "a\nb", "http://x/", "x".repeat(300))) {
            refused("notification.refusal.host", () -> use(new MailServer(host, 25, Protection.NONE, null), null));
        }
        refused("notification.refusal.port", () -> use(new MailServer("host", 0, Protection.NONE, null), null));
        refused("notification.refusal.port", () -> use(new MailServer("host", 70_000, Protection.NONE, null), null));
        MailServer server = new MailServer("host", 25, Protection.NONE, null);
        refused("notification.refusal.senderAddress", () -> use(server, new MailSender("name", "a@b\r\nBcc: c@d"), 0));
        refused("notification.refusal.senderName", () -> use(server, new MailSender("na\r\nme", "a@example.org"), 0));
        refused("notification.refusal.senderName", () -> use(server, new MailSender(" ", "a@example.org"), 0));
    }

    @Test
    void ofTwoWhoChangeItAtOnceTheSecondIsToldByWhom() {
        useServer();
        MailServer server = new MailServer("127.0.0.1", port(), Protection.NONE, null);

        refused(
                "notification.refusal.changedMeanwhile",
                () -> use(server, new MailSender("other", "other@example.org"), 0));
    }

    private void useServer() {
        use(new MailServer("127.0.0.1", port(), Protection.NONE, null), null);
    }

    private static int port() {
        return SERVER.getSmtp().getPort();
    }

    private void use(MailServer server, String password) {
        int seen = actors.as(administrator, outgoing::present)
                .map(OutgoingServer.Present::count)
                .orElse(0);
        actors.as(
                administrator,
                () -> outgoing.change(
                        new MailSetUp(server, password, new MailSender("กรมตัวอย่าง", "no-reply@example.org"), seen)));
    }

    private void use(MailServer server, MailSender sender, int seen) {
        actors.as(administrator, () -> outgoing.change(new MailSetUp(server, null, sender, seen)));
    }

    private OutgoingServer.Present present() {
        return actors.as(administrator, outgoing::present).orElseThrow();
    }

    private void invite() {
        actors.as(administrator, () -> inviting.mail(officer));
    }

    private void tryOut(String address) {
        actors.as(administrator, () -> outgoing.tryOut(address));
    }

    private List<MailRow> rows() {
        return actors.as(administrator, () -> outbox.page(Pageable.ofSize(20))).getContent();
    }

    private String column(String name) {
        return database.queryForObject("select " + name + " from mail", String.class);
    }

    private String address() {
        return officer + "@example.org";
    }

    private static MimeMessage received() {
        return SERVER.getReceivedMessages()[0];
    }

    private static List<String> parts(MimeMessage mail) throws Exception {
        jakarta.mail.Multipart outer = (jakarta.mail.Multipart) mail.getContent();
        jakarta.mail.Multipart alternatives =
                (jakarta.mail.Multipart) outer.getBodyPart(0).getContent();
        return Stream.of(alternatives.getBodyPart(0), alternatives.getBodyPart(1))
                .map(part -> {
                    try {
                        return (String) part.getContent();
                    } catch (Exception unreadable) {
                        throw new IllegalStateException(unreadable);
                    }
                })
                .toList();
    }

    private static void await(java.util.function.BooleanSupplier done) {
        Instant patience = Instant.now().plusSeconds(10);
        while (!done.getAsBoolean()) {
            assertThat(Instant.now()).isBefore(patience);
            java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
        }
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
