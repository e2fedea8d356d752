package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.worklist.WorkRow;
import org.khamrabrong.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** Taking a step, putting it back, losing the race for it, and asking for one that is gone. */
@ApplicationTest
class HumanTasksTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    HumanTasks tasks;

    @Autowired
    Worklist worklist;

    @Autowired
    AtOnce atOnce;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId agreement;
    private String officer;
    private String colleague;
    private String task;

    @BeforeEach
    void openAnAgreement() {
        made = organizations.make();
        agreement = organizations.open(made);
        officer = made.username(Role.OFFICER);
        colleague = organizations
                .person("colleague." + made.division().code(), made.division(), Role.OFFICER)
                .username();
        task = walk.waiting(made, agreement).orElseThrow().task();
    }

    @Test
    void aTakenStepMovesFromAllToMine() {
        actors.as(officer, () -> tasks.claim(task));

        actors.as(officer, () -> {
            assertThat(worklist.mine(Pageable.ofSize(5)))
                    .extracting(WorkRow::task)
                    .containsExactly(task);
            assertThat(worklist.counts().mine()).isOne();
            assertThat(worklist.counts().available()).isZero();
        });
        actors.as(
                colleague,
                () -> assertThat(worklist.available(Pageable.ofSize(5))).isEmpty());
    }

    @Test
    void aColleaguesStepStaysClosed() {
        actors.as(officer, () -> tasks.claim(task));

        assertThatThrownBy(() -> actors.as(colleague, () -> tasks.open(task))).hasMessageContaining("takenByColleague");
        assertThatThrownBy(() -> actors.as(colleague, () -> tasks.claim(task)))
                .hasMessageContaining("takenByColleague");
        assertThatThrownBy(() -> actors.as(colleague, () -> tasks.release(task)))
                .hasMessageContaining("takenByColleague");
    }

    @Test
    void aStepPutBackIsThereForAll() {
        actors.as(officer, () -> {
            tasks.claim(task);
            tasks.release(task);
            assertThat(worklist.mine(Pageable.ofSize(5))).isEmpty();
        });

        actors.as(colleague, () -> {
            assertThat(worklist.available(Pageable.ofSize(5)))
                    .extracting(WorkRow::task)
                    .containsExactly(task);
            tasks.claim(task);
            assertThat(tasks.open(task).task().assignee()).isEqualTo(colleague);
        });
    }

    @Test
    void ofTwoWhoTakeAStepAtOnceTheSecondIsTold() {
        Throwable failure = atOnce.run(
                () -> actors.as(officer, () -> tasks.claim(task)), () -> actors.as(colleague, () -> tasks.claim(task)));

        assertThat(failure).isInstanceOf(Refusal.class).hasMessageContaining("takenByColleague");
        actors.as(officer, () -> assertThat(tasks.open(task).task().assignee()).isEqualTo(officer));
    }

    @Test
    void aStepThatWasDoneIsGone() {
        walk.forward(made, agreement);

        assertThatThrownBy(() -> actors.as(officer, () -> tasks.open(task)))
                .isInstanceOfSatisfying(
                        TaskGone.class, gone -> assertThat(gone.task()).isEqualTo(task));
        assertThatThrownBy(() -> actors.as(officer, () -> tasks.claim(task))).isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> actors.as(officer, () -> tasks.release(task))).isInstanceOf(TaskGone.class);
    }

    @Test
    void aFormOfAnotherStepDoesNotOpenIt() {
        assertThatThrownBy(() -> actors.as(officer, () -> tasks.open(task, "Task_ApproveDraft")))
                .isInstanceOf(TaskGone.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-id", "${1+1}", "%", "' or 1=1 --"})
    void anythingButAnIdIsAStepThatIsGone(String id) {
        assertThatThrownBy(() -> actors.as(officer, () -> tasks.open(id))).isInstanceOf(TaskGone.class);
    }

    @Test
    void anUnknownIdIsAStepThatIsGone() {
        String unknown = UUID.randomUUID().toString();

        assertThatThrownBy(() -> actors.as(officer, () -> tasks.open(unknown))).isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> actors.as(officer, () -> tasks.claim(unknown))).isInstanceOf(TaskGone.class);
    }
}
