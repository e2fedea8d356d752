package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.DraftForm;
import org.khamrabrong.agreement.DraftForms;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestSections;
import org.khamrabrong.fixture.TestSections.Section;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Suspension;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.workflow.approval.Level;
import org.khamrabrong.workflow.approval.LevelGap;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The draft of a section of its own, on its way over four levels; not shared between tests. */
@Component
@Scope("prototype")
class SectionDraft {

    static final String DRAFT = "Task_DraftAgreement";
    static final String APPROVE = "Task_ApproveDraft";

    private final TestOrganization organizations;
    private final TestSections sections;
    private final Suspension suspension;
    private final AgreementDirectory directory;
    private final Drafting drafting;
    private final DraftForms forms;
    private final ReportingStand stand;
    private final Actors actors;
    private final JdbcTemplate database;
    private Section section;
    private AgreementId id;

    SectionDraft(
            TestOrganization organizations,
            TestSections sections,
            Suspension suspension,
            AgreementDirectory directory,
            Drafting drafting,
            DraftForms forms,
            ReportingStand stand,
            Actors actors,
            JdbcTemplate database) {
        this.organizations = organizations;
        this.sections = sections;
        this.suspension = suspension;
        this.directory = directory;
        this.drafting = drafting;
        this.forms = forms;
        this.stand = stand;
        this.actors = actors;
        this.database = database;
    }

    Section open() {
        section = sections.make();
        id = organizations.open(section.made());
        return section;
    }

    AgreementId id() {
        return id;
    }

    void submit() {
        as(section.officer(), task -> drafting.submit(task, directory.find(id).revision()));
    }

    void approvedBy(String username) {
        as(username, drafting::approve);
    }

    void change(String number) {
        as(section.officer(), task -> {
            var snapshot = directory.find(id);
            drafting.changeIndicator(
                    task,
                    snapshot.revision(),
                    number,
                    snapshot.content().indicator(number).orElseThrow().withUnit("ครั้ง"));
        });
    }

    /** With the step that waits, of a report where there is one. */
    void as(String username, Consumer<String> deed) {
        String task = waiting();
        actors.as(username, () -> deed.accept(task));
        stand.jobs(id);
    }

    void deactivate(String username) {
        actors.as(section.made().username(Role.ADMINISTRATOR), () -> suspension.deactivate(username));
    }

    List<Level> levels() {
        return asked(form -> form.approval().levels());
    }

    Level present() {
        return asked(form -> form.approval().present().orElseThrow());
    }

    List<LevelGap> gaps() {
        return actors.as(
                section.officer(), () -> forms.draft(task(DRAFT)).approval().gaps());
    }

    /** As one of those who may act sees it. */
    private <T> T asked(Function<DraftForm, T> what) {
        String task = task(APPROVE);
        String username = database.queryForObject(
                "select min(d.username) from work_item w, doers(w, current_date) d where w.task = ?",
                String.class,
                task);
        assertThat(username).as("who may act").isNotNull();
        return actors.as(username, () -> what.apply(forms.decision(task)));
    }

    String holder() {
        return database.queryForObject("select assignee from work_item where task = ?", String.class, task(APPROVE));
    }

    List<Map<String, Object>> facts(String name) {
        return stand.facts(id, name);
    }

    /** Null where no such step waits. */
    String task(String key) {
        return waiting(key).orElse(null);
    }

    private Optional<String> waiting(String key) {
        return database
                .queryForList(
                        "select task from work_item where agreement = ? and task_key = ? and closed_at is null",
                        String.class,
                        id.value(),
                        key)
                .stream()
                .findFirst();
    }

    private String waiting() {
        boolean reported = waiting("Task_ReportResults")
                .or(() -> waiting("Task_ApproveReport"))
                .isPresent();
        return database.queryForObject(
                "select task from work_item where agreement = ? and closed_at is null and (? or task_key <> ?)",
                String.class,
                id.value(),
                !reported,
                DRAFT);
    }
}
