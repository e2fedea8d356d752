package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced.Kind;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.ProcessClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Each notice is mailed once, whoever sends, dies or does not answer meanwhile. */
@ApplicationTest
class NoticeDeliveryTests {

    private static final Duration LONGER_THAN_ANY_HOLD = Duration.ofMinutes(6);

    @RegisterExtension
    static final GreenMailExtension SERVER = MailStand.server();

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    MailStand stand;

    @Autowired
    StoppedAddresses stopped;

    @Autowired
    NoticePreferences preferences;

    @Autowired
    NoticeBoard board;

    @Autowired
    NoticeMails notices;

    @Autowired
    OutboxTable outbox;

    @Autowired
    Postman postman;

    @Autowired
    Actors actors;

    @Autowired
    ProcessClock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private String officer;

    @BeforeEach
    void setUp() {
        made = stand.begin(SERVER);
        officer = made.username(Role.OFFICER);
    }

    @AfterEach
    void leaveNoServerBehind() {
        ClockUtil.reset();
        stand.forget();
    }

    @Test
    void eachNoticeIsMailedOnceThoughSeveralNodesSend() {
        organizations.open(made);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(stand::deliver),
                        CompletableFuture.runAsync(stand::deliver),
                        CompletableFuture.runAsync(stand::deliver))
                .join();
        stand.deliver();

        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whoDiesBetweenTakingAMailAndSendingItLeavesItToTheNext() throws Exception {
        organizations.open(made);
        notices.write();
        UUID taken = transaction
                .execute(status -> outbox.take(1, clock.instant(), Duration.ofMinutes(5)))
                .get(0)
                .id();

        postman.run();
        assertThat(SERVER.getReceivedMessages()).isEmpty();
        clock.moveTo(clock.instant().plus(LONGER_THAN_ANY_HOLD));
        postman.run();

        assertThat(to(officer)).hasSize(1);
        assertThat(to(officer).get(0).getMessageID()).isEqualTo("<" + taken + "@khamrabrong>");
    }

    @Test
    void whoDiesAfterTheServerHasTakenItSendsTheSameMessageAgain() throws Exception {
        organizations.open(made);
        stand.deliver();
        database.update("update mail set state = 'WAITING', done_at = null");
        clock.moveTo(clock.instant().plus(LONGER_THAN_ANY_HOLD));

        postman.run();

        List<MimeMessage> twice = to(officer);
        assertThat(twice).hasSize(2);
        assertThat(twice.get(0).getMessageID()).isEqualTo(twice.get(1).getMessageID());
    }

    @Test
    void whileTheServerIsDownNoticesWaitAndNobodyIsStopped() {
        stand.use(made, 1);
        organizations.open(made);
        stand.deliver();
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        stand.use(made, SERVER.getSmtp().getPort());
        clock.moveTo(clock.instant().plus(LONGER_THAN_ANY_HOLD));
        stand.deliver();

        assertThat(to(officer)).hasSize(1);
        assertThat(database.queryForObject("select count(*) from mail_refusal", Integer.class))
                .isZero();
    }

    @Test
    void aMailboxThatDoesNotExistIsStoppedAfterThreeRefusalsUntilTheAdministratorLetsItGoOn() {
        try (RefusingServer refusing = new RefusingServer()) {
            stand.use(made, refusing.port());
            AgreementId id = organizations.open(made);
            for (int number = 1; number < MailRefusals.MOST; number++) {
                stand.deliver();
                assertThat(stoppedAddresses()).doesNotContain(MailStand.address(officer));
                walk.forward(made, id);
                walk.back(made, id);
            }
            stand.deliver();
        }

        assertThat(stoppedAddresses()).contains(MailStand.address(officer));
        assertThat(actors.as(officer, preferences::present).stopped()).isTrue();
        assertThat(actors.as(officer, () -> board.page(new NoticeFilter(Kind.MAIL_STOPPED, true), Pageable.ofSize(5))))
                .hasSize(1);
        String administrator = made.username(Role.ADMINISTRATOR);
        actors.as(administrator, () -> stopped.letGoOn(MailStand.address(officer)));
        refused("notification.refusal.notStopped", administrator);
        refused("organization.refusal.roleMissing", officer);
        assertThat(actors.as(officer, preferences::present).stopped()).isFalse();
    }

    private void refused(String key, String who) {
        assertThatThrownBy(() -> actors.as(who, () -> stopped.letGoOn(MailStand.address(officer))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private List<String> stoppedAddresses() {
        return actors.as(made.username(Role.ADMINISTRATOR), () -> stopped.page(Pageable.ofSize(50)))
                .map(StoppedAddresses.Stopped::address)
                .getContent();
    }

    private static List<MimeMessage> to(String person) {
        return MailStand.mails(SERVER, person);
    }
}
