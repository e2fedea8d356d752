package org.khamrabrong.demo.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.demo.DemoMailbox;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.notification.SentMails;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Mails of the demonstration are read where nothing was sent: by the one to whom they went, with links that lead somewhere. */
@ApplicationTest
class DemoMailViewTests {

    private static final String LINK = "https://example.org/task/draft/1";

    private static final Pattern HIDDEN =
            Pattern.compile("@media \\(max-width: (\\d+)rem\\) \\{ \\.(\\S+) \\{ display: none; } }");
    private static final int REM = 16;
    private static final int TELEPHONE = 390;

    @Autowired
    ApplicationContext application;

    @Autowired
    TestOrganization organizations;

    @Autowired
    SentMails mails;

    @Autowired
    JdbcTemplate database;

    private final StaticListableBeanFactory demonstration = new StaticListableBeanFactory();
    private Made made;
    private Browserless screen;

    @BeforeEach
    void aMailWentToTheOfficer() {
        made = organizations.make();
        put(made.people().get(Role.OFFICER), "NOTICE", "SENT", "ท่านมีงานต้องทำ");
        demonstration.addBean("mailbox", new DemoMailbox());
    }

    @AfterEach
    void leave() {
        screen.close();
        database.update("delete from mail");
    }

    @Test
    void itsReaderFindsItWhole() {
        read(Role.OFFICER);

        assertThat(screen.text())
                .contains("กล่องจดหมายของการสาธิต", "ท่านมีงานต้องทำ", "ถึง reader@example.org", "เรียน ผู้ทดสอบ");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains(LINK);
    }

    @Test
    void nobodyElseDoes() {
        read(Role.HEAD);

        assertThat(screen.text()).contains("ยังไม่มีอีเมลถึงท่าน").doesNotContain("ท่านมีงานต้องทำ");
    }

    @Test
    void whatWaitsOrHoldsASecretLinkIsNotShown() {
        put(made.people().get(Role.HEAD), "NOTICE", "WAITING", "ยังไม่ได้ส่ง");
        put(made.people().get(Role.HEAD), "INVITATION", "SENT", "คำเชิญ");

        read(Role.HEAD);

        assertThat(screen.text()).contains("ยังไม่มีอีเมลถึงท่าน").doesNotContain("ยังไม่ได้ส่ง", "คำเชิญ");
    }

    @Test
    void speaksEnglishToo() {
        screen = Browserless.as(made.username(Role.OFFICER), application).speak(Locale.ENGLISH);

        show();

        assertThat(screen.text()).contains("Mailbox of the demonstration", "To reader@example.org");
    }

    @Test
    void theWayToThemStandsInTheBarOfATelephoneToo() throws IOException {
        screen = Browserless.as(made.username(Role.OFFICER), application);
        Set<String> classes = new MailboxInBar().component().getClassNames();
        String sheet = Files.readString(Path.of("src/main/resources/META-INF/resources/khamrabrong.css"));

        assertThat(HIDDEN.matcher(sheet).results().filter(rule -> classes.contains(rule.group(2))))
                .allMatch(rule -> Integer.parseInt(rule.group(1)) * REM < TELEPHONE);
    }

    @Test
    void outsideOfADemonstrationThereIsNone() {
        screen = Browserless.as(made.username(Role.OFFICER), application);
        BeforeEnterEvent entering = mock(BeforeEnterEvent.class);

        new DemoMailView(new StaticListableBeanFactory().getBeanProvider(DemoMailbox.class), mails)
                .beforeEnter(entering);

        verify(entering).rerouteToError(NotFoundException.class);
    }

    private void read(Role reader) {
        screen = Browserless.as(made.username(reader), application);
        show();
    }

    private void show() {
        DemoMailView view = new DemoMailView(demonstration.getBeanProvider(DemoMailbox.class), mails);
        view.beforeEnter(mock(BeforeEnterEvent.class));
        UI.getCurrent().add(view);
    }

    private void put(Person reader, String subject, String state, String title) {
        database.update(
                "insert into mail (id, subject, person, name, address, title, body_text, body_html, state, next_try, written_at,"
                        + " done_at) values (?, ?, ?, 'x', 'reader@example.org', ?, ?, 'x', ?, '2999-01-01', now(),"
                        + " case when ? = 'SENT' then now() end)",
                UUID.randomUUID(),
                subject,
                reader.id(),
                title,
                "เรียน ผู้ทดสอบ\n\n" + title + "\n" + LINK,
                state,
                state);
    }
}
