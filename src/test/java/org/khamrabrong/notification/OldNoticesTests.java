package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Notices are forgotten after their time, read ones sooner than others. */
@ApplicationTest
class OldNoticesTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    OldNotices old;

    @Autowired
    NoticeKeeping keeping;

    @Autowired
    JdbcTemplate database;

    private Made made;

    @BeforeEach
    void make() {
        made = organizations.make();
    }

    @Test
    void whatWasReadIsForgottenAfterItsTimeAndWhatWasNotIsKeptLonger() {
        UUID read = notice(keeping.read() + 1, keeping.read() + 1, "NONE");
        UUID readLate = notice(keeping.read() + 1, keeping.read() - 1, "NONE");
        UUID unread = notice(keeping.unread() - 1, null, "NONE");
        UUID neverRead = notice(keeping.unread() + 1, null, "NONE");

        old.forget();

        assertThat(kept(read)).isFalse();
        assertThat(kept(readLate)).isTrue();
        assertThat(kept(unread)).isTrue();
        assertThat(kept(neverRead)).isFalse();
        assertThat(count("announcement", "id", read))
                .as("what nobody is told of")
                .isZero();
        assertThat(count("announcement", "id", unread)).isOne();
    }

    @Test
    void whatIsStillToBeMailedIsKept() {
        UUID waits = notice(keeping.unread() + 1, keeping.unread() + 1, "DIGEST");

        old.forget();

        assertThat(kept(waits)).isTrue();
        database.update("update notice set mail_state = 'NONE' where announcement = ?", waits);
    }

    @Test
    void whatSpeaksOfAStepThatWaitsIsKeptAndTheRecordStays() {
        AgreementId id = organizations.open(made);
        database.update(
                "update notice set told_at = told_at - interval '3 years', read_at = told_at - interval '3 years'"
                        + " where announcement in (select a.id from announcement a where a.agreement = ?)",
                id.value());
        int told = noticesOf(id);

        old.forget();

        assertThat(told).isPositive();
        assertThat(noticesOf(id)).isEqualTo(told);

        walk.forward(made, id);
        int recorded = count("audit_entry", "chain", id.value());
        old.forget();

        assertThat(noticesOf(id)).as("the next step's").isOne();
        assertThat(count("audit_entry", "chain", id.value())).isEqualTo(recorded);
    }

    /** @param readBefore days; null where it was never read */
    private UUID notice(long toldBefore, Long readBefore, String mailState) {
        UUID id = UUID.randomUUID();
        database.update(
                "insert into announcement (id, kind, said_thai, said_english, many, concerned, told_by, told_at)"
                        + " values (?, 'AGREED', '', '', 1, '{}', 'system', now() - make_interval(days => cast(? as int)))",
                id,
                toldBefore);
        database.update(
                "insert into notice (announcement, person, told_at, must_act, mail_state, read_at)"
                        + " values (?, ?, now() - make_interval(days => cast(? as int)), false, ?, now() - make_interval(days => cast(? as int)))",
                id,
                made.people().get(Role.OFFICER).id(),
                toldBefore,
                mailState,
                readBefore);
        return id;
    }

    private boolean kept(UUID announcement) {
        return count("notice", "announcement", announcement) > 0;
    }

    private int noticesOf(AgreementId id) {
        return database.queryForObject(
                "select count(*) from notice n join announcement a on a.id = n.announcement where a.agreement = ?",
                Integer.class,
                id.value());
    }

    private int count(String table, String column, UUID value) {
        return database.queryForObject(
                "select count(*) from " + table + " where " + column + " = ?", Integer.class, value);
    }
}
