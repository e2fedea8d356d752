package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.worklist.WorkRow;
import org.khamrabrong.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@ApplicationTest
class OpeningTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    Actors actors;

    @Autowired
    Worklist worklist;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Drafting drafting;

    @Test
    void anOpenedAgreementGoesFromTheOfficerToTheGovernorToTheHead() {
        TestOrganization.Made made = organizations.make();
        AgreementId id = organizations.open(made);

        actors.as(made.username(Role.OFFICER), () -> {
            WorkRow row = only(worklist);
            assertThat(row.taskKey()).isEqualTo("Task_DraftAgreement");
            drafting.submit(row.task(), directory.find(id).revision());
        });
        actors.as(
                made.username(Role.GOVERNOR),
                () -> drafting.approve(only(worklist).task()));
        actors.as(made.username(Role.HEAD), () -> {
            WorkRow row = only(worklist);
            assertThat(row.taskKey()).isEqualTo("Task_ApproveDraft");
            assertThat(directory.find(id).stage()).isEqualTo(Stage.DRAFTING);
        });
    }

    private static WorkRow only(Worklist worklist) {
        return worklist.available(Pageable.ofSize(10)).getContent().get(0);
    }
}
