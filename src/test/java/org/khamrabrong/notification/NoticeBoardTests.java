package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.OneRequest;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.worklist.WorkRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** Everybody reads their own notices, which show nothing that their reader may not see. */
@ApplicationTest
class NoticeBoardTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    NoticeBoard board;

    @Autowired
    NoticeRows counts;

    @Autowired
    Actors actors;

    @Autowired
    StatementCount statements;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @Test
    void aNoticeOfAnAgreementThatOneMaySeeNoLongerShowsNothing() {
        AgreementId id = organizations.open(made);
        walk.forward(made, id);
        walk.back(made, id);

        organizations.move(made.username(Role.OFFICER), made.other());

        assertThat(notices(Role.OFFICER)).hasSize(2).allSatisfy(row -> {
            assertThat(row.told()).isNull();
            assertThat(row.said().thai()).isEmpty();
        });
    }

    @Test
    void oneReadsTheOwnNoticesAndNobodyElses() {
        AgreementId id = organizations.open(made);
        NoticeRow notice = first(Role.OFFICER);

        actors.as(made.username(Role.HEAD), () -> board.read(notice.id()));
        assertThat(unread(Role.OFFICER)).isOne();

        actors.as(made.username(Role.OFFICER), () -> board.read(notice.id()));
        assertThat(unread(Role.OFFICER)).isZero();

        walk.forward(made, id);
        actors.as(made.username(Role.GOVERNOR), board::readAll);
        assertThat(unread(Role.GOVERNOR)).isZero();
        assertThatThrownBy(() -> board.page(NoticeFilter.NONE, Pageable.ofSize(5)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void theBellIsOneStatementHoweverManyAreOpen() {
        organizations.open(made);
        Set<UUID> all =
                Set.copyOf(made.people().values().stream().map(Person::id).toList());

        assertThat(statements.of(() -> counts.unread(all))).isOne();
        assertThat(counts.unread(all))
                .containsEntry(made.people().get(Role.OFFICER).id(), 1);
    }

    @Test
    void aPageOfNoticesTakesAsManyStatementsAsOneNotice() {
        for (int number = 0; number < 3; number++) {
            AgreementId id = organizations.open(made, FiscalYear.ofBuddhist(2564 + number), TestOrganization.content());
            walk.forward(made, id);
            walk.back(made, id);
        }
        String officer = made.username(Role.OFFICER);

        long one = statementsOfAPage(officer, 1);
        long many = statementsOfAPage(officer, 20);

        assertThat(many).isEqualTo(one).isLessThan(10);
    }

    private long statementsOfAPage(String reader, int rows) {
        return actors.as(
                reader,
                () -> statements.of(
                        () -> OneRequest.during(() -> board.page(NoticeFilter.NONE, Pageable.ofSize(rows)))));
    }

    private WorkRow row(AgreementId id) {
        return walk.waiting(made, id).orElseThrow();
    }

    private int unread(Role role) {
        UUID person = made.people().get(role).id();
        return counts.unread(Set.of(person)).get(person);
    }

    private NoticeRow first(Role role) {
        return notices(role).get(0);
    }

    private List<NoticeRow> notices(Role role) {
        return of(made.username(role));
    }

    private List<NoticeRow> of(String username) {
        return actors.as(username, () -> board.page(NoticeFilter.NONE, Pageable.ofSize(100)))
                .getContent();
    }
}
