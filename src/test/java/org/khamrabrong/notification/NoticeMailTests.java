package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.springframework.web.context.WebApplicationContext;

/** Mails about notices say who is to do what by when, lead there, and hold nothing that their reader may not see. */
@ApplicationTest
class NoticeMailTests {

    private static final Duration LONGER_THAN_ANY_HOLD = Duration.ofMinutes(6);

    @RegisterExtension
    static final GreenMailExtension SERVER = MailStand.server();

    @Autowired
    WebApplicationContext application;

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    MailStand stand;

    @Autowired
    NoticeBoard board;

    @Autowired
    Actors actors;

    @Autowired
    ProcessClock clock;

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
    void aMailSaysInBothLanguagesWhoIsToDoWhatAndLeadsThere() throws Exception {
        AgreementId id = organizations.open(made);

        stand.deliver();

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
        stand.deliver();
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

    @Test
    void aStepWithADueDateSaysInItsSubjectUntilWhen() throws Exception {
        AgreementId id = organizations.open(made);
        database.update(
                "update work_item set due_at = '2027-01-05 00:00+07' where agreement = ? and closed_at is null",
                id.value());

        stand.deliver();

        assertThat(to(officer).get(0).getSubject().replace('\u00a0', ' '))
                .contains("ภายในวันที่ 4 มกราคม 2570", "by 4 January 2027");
    }

    @Test
    void noMailHoldsWhatSomebodyHasTypedIntoAForm() throws Exception {
        AgreementId id = organizations.open(made);
        walk.forward(made, id);
        walk.back(made, id);
        stand.deliver();
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
    void whatIsDoneMeanwhileIsNotMailed() {
        AgreementId id = organizations.open(made);

        walk.forward(made, id);
        stand.deliver();

        assertThat(to(officer)).isEmpty();
        assertThat(to(made.username(Role.GOVERNOR))).hasSize(1);
    }

    @Test
    void aMailThatHasWaitedIsNotSentOnceItsReaderMaySeeTheAgreementNoLonger() {
        AgreementId id = organizations.open(made);
        stand.use(made, 1);
        stand.deliver();
        organizations.move(officer, made.other());
        stand.use(made, SERVER.getSmtp().getPort());
        clock.moveTo(clock.instant().plus(LONGER_THAN_ANY_HOLD));

        stand.deliver();

        assertThat(SERVER.getReceivedMessages()).isEmpty();
        assertThat(database.queryForList("select reason from mail", String.class))
                .containsExactly("notification.answer.noLongerMeant");
        assertThat(walk.waiting(made, id)).isPresent();
    }

    private static String link(MimeMessage mail) throws Exception {
        Matcher found = Pattern.compile("http://localhost:8080(/task/[a-z/0-9-]+)")
                .matcher(parts(mail).get(0));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static List<String> parts(MimeMessage mail) throws Exception {
        Multipart outer = (Multipart) mail.getContent();
        Multipart both = (Multipart) outer.getBodyPart(0).getContent();
        return List.of((String) both.getBodyPart(0).getContent(), (String)
                both.getBodyPart(1).getContent());
    }

    private static List<MimeMessage> to(String person) {
        return MailStand.mails(SERVER, person);
    }
}
