package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.audit.RecordFilter;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportDirectory;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Plan;
import org.khamrabrong.worklist.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Every door to a draft that the head has not approved is shut to all but its unit and the auditor. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftDoorsTests {

    /** How far the draft has come. */
    enum Draft {
        NEVER_HANDED_IN(2564),
        WITH_THE_APPROVERS(2565),
        RETURNED(2566);

        private final FiscalYear year;

        Draft(int year) {
            this.year = FiscalYear.ofBuddhist(year);
        }
    }

    private interface Door {
        boolean opens(AgreementId id) throws Exception;
    }

    private static final Set<Role> READERS = Set.of(Role.OFFICER, Role.GOVERNOR, Role.HEAD, Role.AUDITOR);

    private static final Set<String> WRITING = Set.of(
            "agreement.plan-changed",
            "agreement.indicator-added",
            "agreement.indicator-changed",
            "agreement.indicator-moved",
            "agreement.indicator-removed",
            "agreement.draft-filled",
            "agreement.draft-imported",
            "agreement.draft-returned");

    @Autowired
    WebApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AgreementDirectory directory;

    @Autowired
    Drafting drafting;

    @Autowired
    Audit audit;

    @Autowired
    Worklist worklist;

    @Autowired
    ReportDirectory reports;

    @Autowired
    Actors actors;

    private final Map<Draft, AgreementId> drafts = new EnumMap<>(Draft.class);
    private AgreementId agreed;
    private MockMvc browser;
    private Made made;

    @BeforeAll
    void writeDrafts() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        made = organizations.make();
        for (Draft draft : Draft.values()) {
            AgreementId id = organizations.open(made, draft.year, TestOrganization.content());
            write(id);
            drafts.put(draft, id);
        }
        walk.until(made, drafts.get(Draft.WITH_THE_APPROVERS), "Task_ApproveDraft");
        walk.until(made, drafts.get(Draft.RETURNED), "Task_ApproveDraft", Role.HEAD);
        walk.back(made, drafts.get(Draft.RETURNED));
        agreed = organizations.open(made, FiscalYear.ofBuddhist(2567), TestOrganization.content());
        write(agreed);
        walk.until(made, agreed, "Task_ApproveDraft");
        walk.back(made, agreed);
        walk.until(made, agreed, "Task_AnswerCounter");
        walk.until(made, agreed, "Task_SettleFormally");
    }

    @ParameterizedTest
    @MethodSource("everyRoleAndDraft")
    void everyDoorToADraftIsOpenToItsUnitAndTheAuditorOnly(Role role, Draft draft) {
        AgreementId id = drafts.get(draft);
        Map<String, Boolean> found = new LinkedHashMap<>();
        Map<String, Boolean> expected = new LinkedHashMap<>();

        doors(role, draft).forEach((name, door) -> {
            found.put(name, actors.as(made.username(role), () -> opens(door, id)));
            expected.put(name, READERS.contains(role));
        });

        assertThat(found).isEqualTo(expected).hasSizeGreaterThan(10);
    }

    @ParameterizedTest
    @EnumSource(Draft.class)
    void noPublicDoorLeadsToADraft(Draft draft) throws Exception {
        AgreementId id = drafts.get(draft);

        for (String address : List.of("", "/agreement.pdf", "/indicators.csv", "/agreement.json", "/signed.json")) {
            assertThat(browser.perform(get("/public/" + id + address))
                            .andReturn()
                            .getResponse()
                            .getStatus())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(EveryPage.of(
                        page -> directory.published(null, made.division().name(), page)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "STRATEGY"})
    void theWholeRecordTellsTheAuditorAloneHowADraftIsWritten(Role role) {
        for (AgreementId id : drafts.values()) {
            RecordFilter filter = new RecordFilter(null, id.value(), null);
            List<String> told = told(role, filter);

            assertThat(told).contains("agreement.agreement-opened");
            assertThat(told.stream().anyMatch(WRITING::contains)).isEqualTo(role == Role.AUDITOR);
            assertThat(told(role, new RecordFilter(null, id.value(), "agreement.plan-changed")))
                    .hasSize(role == Role.AUDITOR ? 1 : 0);
        }
        assertThat(told(role, new RecordFilter(made.username(Role.HEAD), null, "agreement.draft-returned")))
                .hasSize(role == Role.AUDITOR ? 1 : 0);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR"})
    void othersNeverLearnHowADraftWasWrittenOrWhyItWasReturned(Role role) {
        boolean reader = READERS.contains(role);
        List<String> told =
                actors.as(made.username(role), () -> EveryPage.of(page -> audit.history(agreed, page))).stream()
                        .map(AuditRow::what)
                        .toList();
        int approval = told.indexOf("agreement.draft-approved");

        assertThat(told.indexOf("agreement.indicator-changed"))
                .as("what both sides agreed on")
                .isBetween(0, approval);
        assertThat(told.subList(approval, told.size()).stream().anyMatch(WRITING::contains))
                .isEqualTo(reader);
        assertThat(told.contains("agreement.draft-returned")).isEqualTo(reader);
        assertThat(told(Role.STRATEGY, new RecordFilter(null, agreed.value(), "agreement.indicator-changed")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR"})
    void othersAreShownTheVersionsFromTheApprovedOneOn(Role role) {
        boolean reader = READERS.contains(role);
        List<VersionRow> versions = actors.as(made.username(role), () -> directory.versions(agreed));

        assertThat(versions).extracting(VersionRow::kind).contains(VersionKind.APPROVED, VersionKind.INFORMALLY_AGREED);
        assertThat(versions.stream().anyMatch(version -> version.kind() == VersionKind.SUBMITTED))
                .isEqualTo(reader);
        assertThat(actors.as(made.username(role), () -> opens(id -> directory.version(id, 1) != null, agreed)))
                .isEqualTo(reader);
    }

    private void write(AgreementId id) {
        String task = walk.waiting(made, id).orElseThrow().task();
        actors.as(made.username(Role.OFFICER), () -> {
            Plan plan = new Plan("ยังไม่ให้ใครอ่าน", List.of(), List.of(), List.of(), List.of());
            long revision = drafting.changePlan(task, directory.find(id).revision(), plan);
            Indicator indicator = directory.find(id).content().indicators().get(1);
            drafting.changeIndicator(task, revision, indicator.number(), indicator.withName("ชื่อที่ร่างไว้"));
        });
    }

    private Map<String, Door> doors(Role role, Draft draft) {
        Map<String, Door> doors = new LinkedHashMap<>();
        doors.put("page", id -> directory.find(id) != null);
        doors.put("list", id -> listed(id, null, null));
        doors.put("list of its year and stage", id -> listed(id, draft.year.gregorian(), Stage.DRAFTING));
        doors.put("versions", id -> directory.versions(id) != null);
        doors.put("history", id -> audit.history(id, Pageable.ofSize(10)).hasContent());
        doors.put("steps", id -> worklist.steps(id, Pageable.ofSize(10)) != null);
        doors.put("what waits", id -> !worklist.waitingOn(id).isEmpty());
        doors.put("rounds", id -> reports.rounds(id) != null);
        for (String kind : List.of("thai", "arabic", "english", "editable", "tables")) {
            doors.put(kind, id -> answers(role, "/agreement-paper/" + kind + "/" + id));
            if (draft != Draft.NEVER_HANDED_IN) {
                doors.put(kind + " of a version", id -> answers(role, "/agreement-paper/" + kind + "/" + id + "/1"));
            }
        }
        for (String format : List.of("pdf", "docx")) {
            doors.put("memo " + format, id -> answers(role, "/paper/memo/" + id + "." + format + "?kind=AGREEMENT"));
        }
        if (draft != Draft.NEVER_HANDED_IN) {
            doors.put("package", id -> answers(role, "/package/" + id + "/1"));
        }
        return doors;
    }

    private boolean listed(AgreementId id, Integer year, Stage stage) {
        return EveryPage.of(page -> directory.page(year, stage, page)).stream()
                .anyMatch(row -> row.id().equals(id.value()));
    }

    private boolean answers(Role role, String address) throws Exception {
        return browser.perform(get(address).with(user(made.username(role))))
                        .andReturn()
                        .getResponse()
                        .getStatus()
                == 200;
    }

    private List<String> told(Role role, RecordFilter filter) {
        return actors.as(made.username(role), () -> EveryPage.of(page -> audit.everything(filter, page))).stream()
                .map(AuditRow::what)
                .toList();
    }

    private static boolean opens(Door door, AgreementId id) {
        try {
            return door.opens(id);
        } catch (Refusal refused) {
            return false;
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    static Stream<Arguments> everyRoleAndDraft() {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.of(Draft.values()).map(draft -> Arguments.of(role, draft)));
    }
}
