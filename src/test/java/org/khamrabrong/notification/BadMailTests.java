package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.notification.Carriers.Carrier;
import org.khamrabrong.notification.NoticePreferences.Delivery;
import org.khamrabrong.notification.NoticePreferences.Wanted;
import org.khamrabrong.notification.NoticeRow.Told;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.PublicAddresses;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.ProcessClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** One mail that cannot be written or sent is set aside with its reason, where the administrator reads it; all others go out. */
@ApplicationTest
class BadMailTests {

    private static final String PLANTED = "a planted mistake";

    @RegisterExtension
    static final GreenMailExtension SERVER = MailStand.server();

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    MailStand stand;

    @Autowired
    NoticePreferences preferences;

    @Autowired
    NoticeMails notices;

    @Autowired
    DueNotices due;

    @Autowired
    PublicAddresses addresses;

    @Autowired
    OutboxTable table;

    @Autowired
    Outbox outbox;

    @Autowired
    Postman postman;

    @Autowired
    MailSettingsRows settings;

    @Autowired
    Smtp smtp;

    @Autowired
    ObjectProvider<MailCatcher> catchers;

    @Autowired
    MailRefusals refusals;

    @Autowired
    Secrets secrets;

    @Autowired
    Actors actors;

    @Autowired
    ProcessClock moving;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcTemplate database;

    private Made made;
    private String first;
    private String bad;
    private String last;

    @BeforeEach
    void threeOfficersAndAServer() {
        stand.forget();
        made = organizations.make();
        first = made.username(Role.OFFICER);
        bad = colleague("bad.");
        last = colleague("last.");
        stand.give(List.of(first, bad, last));
        stand.use(made, SERVER.getSmtp().getPort());
    }

    @AfterEach
    void leaveNoServerBehind() {
        ClockUtil.reset();
        stand.forget();
    }

    /** One fails in our words, one in the database, where the transaction is lost with it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aNoticeThatCannotBeWrittenStopsNoOther(boolean inWords) {
        organizations.open(made);

        failingFor(told -> true, inWords).write();
        postman.run();

        assertThat(received(first)).isOne();
        assertThat(received(last)).isOne();
        assertThat(received(bad)).isZero();
        MailRow aside = log(bad).get(0);
        assertThat(aside.state()).isEqualTo(MailRow.State.FAILED);
        assertThat(aside.last().key()).isEqualTo("notification.answer.notWritten");
        assertThat(aside.last().answer()).contains(inWords ? PLANTED : "value too long");

        actors.as(made.username(Role.ADMINISTRATOR), () -> outbox.again(aside.id()));
        notices.write();
        postman.run();

        assertThat(received(bad)).isOne();
        assertThat(log(bad)).singleElement().extracting(MailRow::state).isEqualTo(MailRow.State.SENT);
    }

    @Test
    void whatCannotBeWrittenIsLeftOutOfTheDigestAndTheOthersDigestsGo() throws MessagingException {
        AgreementId one = organizations.open(made);
        organizations.open(made, FiscalYear.ofBuddhist(2565), TestOrganization.content());
        List.of(bad, last).forEach(this::wantDigest);
        database.update("update notice set mail_state = 'DIGEST' where mail_state = 'DUE'");
        String task = walk.waiting(made, one).orElseThrow().task();
        LocalDate tomorrow = LocalDate.ofInstant(clock.instant(), ThaiTime.ZONE).plusDays(1);
        moving.moveTo(tomorrow.atTime(LocalTime.of(8, 1)).atZone(ThaiTime.ZONE).toInstant());

        failingFor(told -> told.step().task().equals(task), true).write();
        postman.run();

        assertThat(subjects(bad)).singleElement().asString().contains("1 รายการ");
        assertThat(subjects(last)).singleElement().asString().contains("2 รายการ");
        assertThat(log(bad)).extracting(MailRow::state).contains(MailRow.State.FAILED, MailRow.State.SENT);
    }

    @Test
    void aMailAtWhichTheApplicationItselfFailsIsTriedLaterAndStopsNoOther() {
        organizations.open(made);
        notices.write();

        new Postman(table, failingCarriers(), notices, refusals, secrets, transaction, clock).run();

        assertThat(received(first)).isOne();
        assertThat(received(last)).isOne();
        MailRow waiting = log(bad).get(0);
        assertThat(waiting.state()).isEqualTo(MailRow.State.WAITING);
        assertThat(waiting.last().key()).isEqualTo("notification.answer.failed");
        assertThat(waiting.last().answer()).isEqualTo(PLANTED);

        moving.moveTo(waiting.moments().next().plusSeconds(1));
        postman.run();
        assertThat(received(bad)).isOne();
    }

    private NoticeMails failingFor(Predicate<Told> planted, boolean inWords) {
        NoticeLetter failing = new NoticeLetter(addresses) {

            @Override
            Mail ofOne(String name, String address, Told told) {
                if (address.equals(MailStand.address(bad)) && planted.test(told)) {
                    return fail(name, address);
                }
                return super.ofOne(name, address, told);
            }

            @Override
            Mail ofMany(String name, String address, List<Told> all) {
                if (address.equals(MailStand.address(bad)) && all.stream().anyMatch(planted)) {
                    return fail(name, address);
                }
                return super.ofMany(name, address, all);
            }

            private Mail fail(String name, String address) {
                if (inWords) {
                    throw new IllegalStateException(PLANTED);
                }
                return new Mail(name, address, "x".repeat(400), "", "");
            }
        };
        return new NoticeMails(due, failing, table, transaction, clock);
    }

    private Carriers failingCarriers() {
        return new Carriers(settings, smtp, catchers) {

            @Override
            Optional<Carrier> present() {
                return super.present().map(FailingCarrier::new);
            }
        };
    }

    private final class FailingCarrier implements Carrier {

        private final Carrier good;

        FailingCarrier(Carrier good) {
            this.good = good;
        }

        @Override
        public void carry(UUID id, Mail mail) throws Undelivered {
            if (mail.address().equals(MailStand.address(bad))) {
                throw new IllegalStateException(PLANTED);
            }
            good.carry(id, mail);
        }

        @Override
        public void close() {
            good.close();
        }
    }

    private String colleague(String prefix) {
        return organizations
                .person(prefix + made.username(Role.OFFICER), made.division(), Role.OFFICER)
                .username();
    }

    private void wantDigest(String person) {
        actors.as(person, () -> preferences.change(new Wanted(Delivery.DAILY, false, 8)));
    }

    private List<MailRow> log(String person) {
        return actors.as(made.username(Role.ADMINISTRATOR), () -> outbox.page(Pageable.ofSize(50))).stream()
                .filter(row -> row.to().address().equals(MailStand.address(person)))
                .toList();
    }

    private int received(String person) {
        return MailStand.mails(SERVER, person).size();
    }

    private List<String> subjects(String person) throws MessagingException {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : MailStand.mails(SERVER, person)) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }
}
