package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Announced.Kind;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.notification.MailServer.Protection;
import org.khamrabrong.notification.NoticePreferences.Delivery;
import org.khamrabrong.notification.NoticePreferences.Wanted;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.ProcessClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Mails about notices: who is to do what by when, once each, as everybody wants them, and nothing that its reader may not see. */
@ApplicationTest
class NoticeMailTests {

    private static final Duration LONGER_THAN_ANY_HOLD = Duration.ofMinutes(6);

    @RegisterExtension
    static final GreenMailExtension SERVER =
            new GreenMailExtension(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    WebApplicationContext application;

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    OutgoingServer outgoing;

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
        forgetMail();
        made = organizations.make();
        officer = made.username(Role.OFFICER);
        Stream.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD)
                .map(made::username)
                .forEach(person ->
                        database.update("update person set email = ? where username = ?", address(person), person));
        use(SERVER.getSmtp().getPort());
    }

    @AfterEach
    void leaveNoServerBehind() {
        ClockUtil.reset();
        forgetMail();
    }

    @Test
    void aMailSaysInBothLanguagesWhoIsToDoWhatAndLeadsThere() throws Exception {
        AgreementId id = organizations.open(made);

        deliver();

        MimeMessage mail = to(officer).get(0);
        String step = "/task/draft/" + walk.waiting(made, id).orElseThrow().task();
        assertThat(mail.getSubject())
                .contains(
                        "ท่านต้องจัดทำร่างคำรับรอง",
                        "You have to act: ",
                        made.division().name());
        assertThat(parts(mail)).hasSize(2).allSatisfy(part -> assertThat(part).contains(step, "notices/settings"));
        assertThat(parts(mail).get(1)).contains("<a href=\"http://localhost:8080" + step + "\">");
        assertThat(SERVER.getReceivedMessages()).hasSize(1);
    }

    @Test
    void theLinkOfAMailSurvivesTheSignInAndOpensTheStep() throws Exception {
        AgreementId id = organizations.open(made);
        deliver();
        String address = link(to(officer).get(0));
        MockMvc browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();

        MockHttpSession session = (MockHttpSession) browser.perform(get(address).accept(MediaType.TEXT_HTML))
                .andExpect(redirectedUrlPattern("**/login"))
                .andReturn()
                .getRequest()
                .getSession();
        browser.perform(post("/login")
                        .session(session)
                        .param("username", officer)
                        .param("password", TestOrganization.PASSWORD)
                        .with(csrf()))
                .andExpect(redirectedUrlPattern("**" + address + "*"));
        try (Browserless screen = Browserless.as(officer, application).open(address.substring(1))) {
            assertThat(screen.text()).contains("จัดทำร่าง");
        }
        walk.forward(made, id);
        try (Browserless screen = Browserless.as(officer, application).open(address.substring(1))) {
            assertThat(screen.text()).contains("เสร็จ");
        }
        try (Browserless screen =
                Browserless.as(made.username(Role.GOVERNOR), application).open(address.substring(1))) {
            assertThat(screen.text()).contains("ไม่มีสิทธิ์");
        }
    }

    private static String link(MimeMessage mail) throws Exception {
        Matcher found = Pattern.compile("http://localhost:8080(/task/[a-z/0-9-]+)")
                .matcher(parts(mail).get(0));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void aStepWithADueDateSaysInItsSubjectUntilWhen() throws Exception {
        AgreementId id = organizations.open(made);
        database.update(
                "update work_item set due_at = '2027-01-05 00:00+07' where agreement = ? and closed_at is null",
                id.value());

        deliver();

        assertThat(to(officer).get(0).getSubject().replace('\u00a0', ' '))
                .contains("ภายในวันที่ 4 มกราคม 2570", "by 4 January 2027");
    }

    @Test
    void eachNoticeIsMailedOnceThoughSeveralNodesSend() {
        organizations.open(made);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(this::deliver),
                        CompletableFuture.runAsync(this::deliver),
                        CompletableFuture.runAsync(this::deliver))
                .join();
        deliver();

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
        deliver();
        database.update("update mail set state = 'WAITING', done_at = null");
        clock.moveTo(clock.instant().plus(LONGER_THAN_ANY_HOLD));

        postman.run();

        List<MimeMessage> twice = to(officer);
        assertThat(twice).hasSize(2);
        assertThat(twice.get(0).getMessageID()).isEqualTo(twice.get(1).getMessageID());
    }

    @Test
    void whatIsDoneMeanwhileIsNotMailed() {
        AgreementId id = organizations.open(made);

        walk.forward(made, id);
        deliver();

        assertThat(to(officer)).isEmpty();
        assertThat(to(made.username(Role.GOVERNOR))).hasSize(1);
    }

    @Test
    void aMailThatHasWaitedIsNotSentOnceItsReaderMaySeeTheAgreementNoLonger() {
        AgreementId id = organizations.open(made);
        use(1);
        deliver();
        organizations.move(officer, made.other());
        use(SERVER.getSmtp().getPort());
        clock.moveTo(clock.instant().plus(LONGER_THAN_ANY_HOLD));

        deliver();

        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(database.queryForList("select reason from mail", String.class))
                .containsExactly("notification.answer.noLongerMeant");
        assertThat(walk.waiting(made, id)).isPresent();
    }

    @Test
    void noMailHoldsWhatSomebodyHasTypedIntoAForm() throws Exception {
        AgreementId id = organizations.open(made);
        walk.forward(made, id);
        walk.back(made, id);
        deliver();
        String reason = actors.as(officer, () -> board.page(NoticeFilter.NONE, Pageable.ofSize(1)))
                .getContent()
                .get(0)
                .said()
                .thai();

        MimeMessage returned = to(officer).get(0);

        assertThat(returned.getSubject()).contains("ส่งกลับ ท่านต้องจัดทำร่างคำรับรอง");
        assertThat(reason).isNotBlank();
        assertThat(GreenMailUtil.getWholeMessage(returned)).doesNotContain(reason);
        assertThat(parts(returned)).allSatisfy(part -> assertThat(part).doesNotContain(reason));
    }

    @Test
    void whoWantsADigestGetsOneADayInTheMorningThoughSeveralNodesSend() throws Exception {
        want(officer, new Wanted(Delivery.DAILY, false, 8));
        AgreementId id = organizations.open(made);
        walk.forward(made, id);
        walk.back(made, id);
        LocalDate day = LocalDate.ofInstant(clock.instant(), ThaiTime.ZONE).plusDays(1);

        at(day, 7);
        deliver();
        assertThat(to(officer)).isEmpty();
        at(day, 8);
        CompletableFuture.allOf(CompletableFuture.runAsync(this::deliver), CompletableFuture.runAsync(this::deliver))
                .join();

        assertThat(to(officer)).hasSize(1);
        assertThat(to(officer).get(0).getSubject()).contains("ท่านต้องทำ 1 รายการ", "1 of them for you to act on");
        walk.forward(made, id);
        walk.back(made, id);
        at(day, 20);
        deliver();
        assertThat(to(officer)).hasSize(1);
        at(day.plusDays(1), 8);
        deliver();
        assertThat(to(officer)).hasSize(2);
    }

    @Test
    void whoWantsOnlyWhatIsToBeDoneOrNoMailIsToldTheRestInTheApplication() {
        want(officer, new Wanted(Delivery.AT_ONCE, true, 8));
        want(made.username(Role.GOVERNOR), new Wanted(Delivery.NONE, false, 8));
        AgreementId id = organizations.open(made);

        walk.untilClosed(made, id);
        deliver();

        assertThat(to(officer)).isEmpty();
        assertThat(to(made.username(Role.GOVERNOR))).isEmpty();
        assertThat(to(made.username(Role.HEAD))).isNotEmpty();
        assertThat(actors.as(officer, () -> board.page(new NoticeFilter(Kind.SIGNED, false), Pageable.ofSize(5))))
                .isNotEmpty();
    }

    @Test
    void whileTheServerIsDownNoticesWaitAndNobodyIsStopped() {
        use(1);
        organizations.open(made);
        deliver();
        assertThat(SERVER.getReceivedMessages()).isEmpty();

        use(SERVER.getSmtp().getPort());
        clock.moveTo(clock.instant().plus(LONGER_THAN_ANY_HOLD));
        deliver();

        assertThat(to(officer)).hasSize(1);
        assertThat(database.queryForObject("select count(*) from mail_refusal", Integer.class))
                .isZero();
    }

    @Test
    void aMailboxThatDoesNotExistIsStoppedAfterThreeRefusalsUntilTheAdministratorLetsItGoOn() {
        try (RefusingServer refusing = new RefusingServer()) {
            use(refusing.port());
            AgreementId id = organizations.open(made);
            for (int number = 1; number < MailRefusals.MOST; number++) {
                deliver();
                assertThat(stoppedAddresses()).doesNotContain(address(officer));
                walk.forward(made, id);
                walk.back(made, id);
            }
            deliver();
        }

        assertThat(stoppedAddresses()).contains(address(officer));
        assertThat(actors.as(officer, preferences::present).stopped()).isTrue();
        assertThat(actors.as(officer, () -> board.page(new NoticeFilter(Kind.MAIL_STOPPED, true), Pageable.ofSize(5))))
                .hasSize(1);
        String administrator = made.username(Role.ADMINISTRATOR);
        actors.as(administrator, () -> stopped.letGoOn(address(officer)));
        refused("notification.refusal.notStopped", administrator);
        refused("organization.refusal.roleMissing", officer);
        assertThat(actors.as(officer, preferences::present).stopped()).isFalse();
    }

    private void refused(String key, String who) {
        assertThatThrownBy(() -> actors.as(who, () -> stopped.letGoOn(address(officer))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private List<String> stoppedAddresses() {
        return actors.as(made.username(Role.ADMINISTRATOR), () -> stopped.page(Pageable.ofSize(50)))
                .map(StoppedAddresses.Stopped::address)
                .getContent();
    }

    private void deliver() {
        notices.write();
        postman.run();
    }

    private void want(String person, Wanted wanted) {
        actors.as(person, () -> preferences.change(wanted));
    }

    private void at(LocalDate day, int hour) {
        clock.moveTo(day.atTime(LocalTime.of(hour, 1)).atZone(ThaiTime.ZONE).toInstant());
    }

    private void use(int port) {
        String administrator = made.username(Role.ADMINISTRATOR);
        int seen = actors.as(administrator, outgoing::present)
                .map(OutgoingServer.Present::count)
                .orElse(0);
        actors.as(
                administrator,
                () -> outgoing.change(new MailSetUp(
                        new MailServer("127.0.0.1", port, Protection.NONE, null),
                        null,
                        new MailSender("กรมตัวอย่าง", "no-reply@example.org"),
                        seen)));
    }

    private void forgetMail() {
        database.update("update notice set mail_state = 'NONE' where mail_state in ('DUE', 'DIGEST')");
        database.update("delete from mail");
        database.update("delete from mail_refusal");
        database.update("delete from mail_settings");
    }

    private static String address(String person) {
        return person + "@example.org";
    }

    private static List<MimeMessage> to(String person) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(mail -> GreenMailUtil.getAddressList(recipients(mail)).contains(address(person)))
                .toList();
    }

    private static Address[] recipients(MimeMessage mail) {
        try {
            return mail.getAllRecipients();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static List<String> parts(MimeMessage mail) throws Exception {
        Multipart outer = (Multipart) mail.getContent();
        Multipart both = (Multipart) outer.getBodyPart(0).getContent();
        return List.of((String) both.getBodyPart(0).getContent(), (String)
                both.getBodyPart(1).getContent());
    }
}
