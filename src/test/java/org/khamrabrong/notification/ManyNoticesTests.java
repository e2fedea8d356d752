package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** How long many notices take to their readers' mailboxes; with {@code -Dnotices.many=100} ten thousand of them. */
@ApplicationTest
class ManyNoticesTests {

    private static final Logger LOG = LoggerFactory.getLogger(ManyNoticesTests.class);
    private static final int PEOPLE = 100;
    private static final int EACH = Integer.getInteger("notices.many", 2);
    private static final Duration PATIENCE_FOR_EACH = Duration.ofMillis(200);

    @RegisterExtension
    static final GreenMailExtension SERVER = MailStand.server();

    @Autowired
    TestOrganization organizations;

    @Autowired
    MailStand stand;

    @Autowired
    NoticeMails notices;

    @Autowired
    Postman postman;

    @Autowired
    JdbcTemplate database;

    private Made made;

    @BeforeEach
    void setUp() {
        stand.forget();
        made = organizations.make();
        stand.use(made, SERVER.getSmtp().getPort());
    }

    @AfterEach
    void forgetMail() {
        stand.forget();
    }

    @Test
    void manyNoticesArriveInTime() {
        String suffix = made.division().code();
        database.update("""
                insert into person (id, username, name, position, unit, email, active, sign_ins, version)
                select gen_random_uuid(), 'reader.' || n || '.' || ?, 'ผู้อ่าน ' || n, 'ตำแหน่ง', ?, n || '@example.org', true, 0, 0
                from generate_series(1, ?) n
                """, suffix, made.division().id(), PEOPLE);
        database.update("""
                insert into person_role (id, person, role, unit, from_day)
                select gen_random_uuid(), id, 'OFFICER', unit, '2000-01-01' from person where username like 'reader.%.' || ?
                """, suffix);
        var id = organizations.open(made);
        database.update("""
                insert into announcement (id, kind, agreement, task, said_thai, said_english, many, concerned, told_by, told_at)
                select gen_random_uuid(), 'ASSIGNED', agreement, task, '', '', 1, '{}', 'system', now()
                from work_item, generate_series(2, ?)
                where agreement = ? and closed_at is null
                """, EACH, id.value());
        database.update("""
                insert into notice (announcement, person, told_at, must_act, mail_state)
                select a.id, p.id, a.told_at, true, 'DUE'
                from announcement a, person p
                where a.agreement = ? and p.username like 'reader.%.' || ?
                on conflict do nothing
                """, id.value(), suffix);
        Instant begin = Instant.now();

        notices.write();
        Instant written = Instant.now();
        PostRound round = new PostRound(notices, postman);
        round.run();
        round.destroy();

        Duration writing = Duration.between(begin, written);
        Duration whole = Duration.between(begin, Instant.now());
        LOG.info("{} notices: mails written in {}, all delivered in {}", PEOPLE * EACH, writing, whole);
        assertThat(SERVER.getReceivedMessages()).hasSize(PEOPLE * EACH);
        assertThat(whole).isLessThan(PATIENCE_FOR_EACH.multipliedBy(PEOPLE * EACH));
    }
}
