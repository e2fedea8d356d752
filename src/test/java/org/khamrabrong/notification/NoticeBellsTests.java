package org.khamrabrong.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** Open pages of any node hear of what any node writes: each node looks for itself, and nothing is passed between them. */
@ApplicationTest
class NoticeBellsTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    NoticeRows rows;

    @Autowired
    NoticeBoard board;

    @Autowired
    NoticeBells here;

    @Autowired
    Actors actors;

    private final List<Integer> heard = new ArrayList<>();
    private NoticeBells elsewhere;
    private Made made;

    @BeforeEach
    void aPageIsOpenOnAnotherNode() {
        made = organizations.make();
        elsewhere = new NoticeBells(rows, actors);
    }

    @Test
    void whatOneNodeWritesRingsOnAnother() {
        ring(elsewhere, Role.OFFICER);
        assertThat(heard).containsExactly(0);

        organizations.open(made);
        here.look();
        assertThat(heard).containsExactly(0);

        elsewhere.look();
        assertThat(heard).containsExactly(0, 1);
    }

    @Test
    void whatWasReadOnOneNodeIsSilentOnTheOther() {
        AgreementId id = organizations.open(made);
        ring(elsewhere, Role.OFFICER);

        actors.as(made.username(Role.OFFICER), board::readAll);
        elsewhere.look();
        walk.forward(made, id);
        elsewhere.look();

        assertThat(heard).containsExactly(1, 0, 0);
    }

    @Test
    void aPageThatWasLeftHearsNothing() {
        Runnable leave = ring(elsewhere, Role.OFFICER);

        leave.run();
        organizations.open(made);
        elsewhere.look();

        assertThat(heard).containsExactly(0);
    }

    private Runnable ring(NoticeBells node, Role role) {
        return actors.as(made.username(role), () -> node.ring(heard::add));
    }
}
