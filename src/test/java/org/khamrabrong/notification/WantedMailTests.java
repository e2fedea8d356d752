package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
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
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.notification.NoticePreferences.Delivery;
import org.khamrabrong.notification.NoticePreferences.Wanted;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.ProcessClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** Everybody is mailed as they want to be: at once, once a day, or not at all. */
@ApplicationTest
class WantedMailTests {

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
    NoticeBoard board;

    @Autowired
    Actors actors;

    @Autowired
    ProcessClock clock;

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
    void whoWantsADigestGetsOneADayInTheMorningThoughSeveralNodesSend() throws Exception {
        want(officer, new Wanted(Delivery.DAILY, false, 8));
        AgreementId id = organizations.open(made);
        walk.forward(made, id);
        walk.back(made, id);
        LocalDate day = LocalDate.ofInstant(clock.instant(), ThaiTime.ZONE).plusDays(1);

        at(day, 7);
        stand.deliver();
        assertThat(to(officer)).isEmpty();
        at(day, 8);
        CompletableFuture.allOf(CompletableFuture.runAsync(stand::deliver), CompletableFuture.runAsync(stand::deliver))
                .join();

        assertThat(to(officer)).hasSize(1);
        assertThat(to(officer).get(0).getSubject()).contains("ท่านต้องทำ 1 รายการ", "1 of them for you to act on");
        walk.forward(made, id);
        walk.back(made, id);
        at(day, 20);
        stand.deliver();
        assertThat(to(officer)).hasSize(1);
        at(day.plusDays(1), 8);
        stand.deliver();
        assertThat(to(officer)).hasSize(2);
    }

    @Test
    void whoWantsOnlyWhatIsToBeDoneOrNoMailIsToldTheRestInTheApplication() {
        want(officer, new Wanted(Delivery.AT_ONCE, true, 8));
        want(made.username(Role.GOVERNOR), new Wanted(Delivery.NONE, false, 8));
        AgreementId id = organizations.open(made);

        walk.untilClosed(made, id);
        stand.deliver();

        assertThat(to(officer)).isEmpty();
        assertThat(to(made.username(Role.GOVERNOR))).isEmpty();
        assertThat(to(made.username(Role.HEAD))).isNotEmpty();
        assertThat(actors.as(officer, () -> board.page(new NoticeFilter(Kind.SIGNED, false), Pageable.ofSize(5))))
                .isNotEmpty();
    }

    private void want(String person, Wanted wanted) {
        actors.as(person, () -> preferences.change(wanted));
    }

    private void at(LocalDate day, int hour) {
        clock.moveTo(day.atTime(LocalTime.of(hour, 1)).atZone(ThaiTime.ZONE).toInstant());
    }

    private static List<MimeMessage> to(String person) {
        return MailStand.mails(SERVER, person);
    }
}
