package org.khamrabrong.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ApplicationTest
class FormDraftsTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    FormDrafts drafts;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

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
    void keepsWhatWasTypedLastValidOrNot() {
        actors.as(officer, () -> {
            drafts.save(task, "{\"weight\": \"สิบ\"}");
            drafts.save(task, "{\"weight\": \"-1\"}");
        });

        assertThat(found(officer)).contains("{\"weight\": \"-1\"}");
    }

    @Test
    void keepsTheDraftsOfTwoPeopleApart() {
        actors.as(officer, () -> drafts.save(task, "mine"));
        actors.as(colleague, () -> drafts.save(task, "yours"));

        assertThat(found(officer)).contains("mine");
        assertThat(found(colleague)).contains("yours");
    }

    @Test
    void discardsAllDraftsOfAStepThatIsDone() {
        actors.as(officer, () -> drafts.save(task, "mine"));
        actors.as(colleague, () -> drafts.save(task, "yours"));

        walk.forward(made, agreement);

        assertThat(database.queryForObject("select count(*) from form_draft where task = ?", Integer.class, task))
                .isZero();
    }

    @Test
    void refusesADraftWithoutEnd() {
        String endless = "x".repeat(FormDrafts.LONGEST + 1);

        assertThatThrownBy(() -> actors.as(officer, () -> drafts.save(task, endless)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("kernel.refusal.draftTooLong");
        assertThat(found(officer)).isEmpty();
    }

    @Test
    void keepsTheLongestDraftWholeAndRefusesWhatNoRecordCanKeep() {
        String longest = "x".repeat(FormDrafts.LONGEST);
        actors.as(officer, () -> drafts.save(task, longest));

        assertThatThrownBy(() -> actors.as(officer, () -> drafts.save(task, "a\u0000b")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("kernel.refusal.textUnkeepable");
        assertThat(found(officer)).contains(longest);
    }

    @Test
    void refusesADraftOfNobody() {
        assertThatThrownBy(() -> drafts.save(task, "loose")).isInstanceOf(Refusal.class);
    }

    @Test
    void keepsNothingForThoseWhoMayNotDoTheStep() {
        actors.as(
                made.otherOfficer().username(),
                () -> assertThatThrownBy(() -> drafts.save(task, "not mine"))
                        .isInstanceOf(Refusal.class)
                        .hasMessageContaining("workflow.refusal.notYourTask"));
    }

    @Test
    void keepsNothingForAStepThatIsDone() {
        walk.forward(made, agreement);

        assertThatThrownBy(() -> actors.as(officer, () -> drafts.save(task, "too late")))
                .isInstanceOf(TaskGone.class);
    }

    private Optional<String> found(String username) {
        return actors.as(username, () -> drafts.find(task));
    }
}
