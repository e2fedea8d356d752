package org.khamrabrong.organization.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.AtOnce;
import org.khamrabrong.fixture.SampleOffice;
import org.khamrabrong.fixture.SentStatements;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.UnitLevel;
import org.khamrabrong.organization.exchange.Taken.Counted;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of the organization when a file is taken, and what never does. */
@ApplicationTest
class OrganizationExchangeTests {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String UNITS = "รหัสหน่วยงาน | ชื่อหน่วยงาน | ระดับ | รหัสหน่วยงานเหนือขึ้นไป";
    private static final String PEOPLE = "ชื่อผู้ใช้ | ชื่อและนามสกุล | อีเมล | รหัสหน่วยงาน | ตำแหน่ง";
    private static final String ROLES = "ชื่อผู้ใช้ | บทบาท | รหัสหน่วยงาน | ตั้งแต่วันที่ | ถึงวันที่";

    @Autowired
    TestOrganization organizations;

    @Autowired
    OrganizationExchange exchange;

    @Autowired
    Taking taking;

    @Autowired
    Organization organization;

    @Autowired
    Actors actors;

    @Autowired
    Clock clock;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    AtOnce atOnce;

    @Autowired
    StatementCount statements;

    @Autowired
    EntityManager entities;

    private Made made;
    private String administrator;
    private String mark;
    private LocalDate today;

    @BeforeEach
    void make() {
        made = organizations.make();
        administrator = made.username(Role.ADMINISTRATOR);
        mark = "x" + NUMBER.incrementAndGet();
        today = LocalDate.now(clock);
    }

    @Test
    void theAdministratorAloneTakesIn() {
        Brought files = office(1, 2);
        Plan plan = plan(files, today);
        assertRefused("organization.refusal.roleMissing", () -> as(Role.STRATEGY, () -> exchange.export(thai())));
        assertRefused("organization.refusal.roleMissing", () -> as(Role.STRATEGY, () -> exchange.template(thai())));
        assertRefused("organization.refusal.roleMissing", () -> as(Role.AUDITOR, () -> exchange.imports()));
        assertRefused(
                "organization.refusal.roleMissing", () -> as(Role.HEAD, () -> exchange.plan(files, today, false)));
        assertRefused("organization.refusal.roleMissing", () -> as(Role.HEAD, () -> exchange.take(files, false, plan)));
    }

    @Test
    void takesUnitsPeopleAndRolesSoThatTheyCount() {
        Brought files = office(20, 60);
        Plan plan = plan(files, today);
        Taken taken = take(files, plan);

        assertThat(taken.counts())
                .isEqualTo(Map.of(
                        Part.UNITS,
                        new Counted(20, 0),
                        Part.PEOPLE,
                        new Counted(65, 0),
                        Part.ROLES,
                        new Counted(85, 0)));
        Person officer = organization.person("officer.0003" + mark).orElseThrow();
        assertThat(officer.is(
                        Role.OFFICER,
                        organization.unitWithCode(mark + "0003").orElseThrow().id()))
                .isTrue();
        assertThat(organization.above(organization.unitWithCode(mark + "0018").orElseThrow(), UnitLevel.BUREAU))
                .hasValueSatisfying(unit -> assertThat(unit.code()).isEqualTo(mark + "0001"));
        assertThat(database.queryForMap(
                        "select p.password_hash, o.title, t.main from person p join tenure t on t.person = p.id"
                                + " join post o on o.id = t.post where p.username = ?",
                        "officer.0003" + mark))
                .containsEntry("password_hash", null)
                .containsEntry("title", "นักวิเคราะห์นโยบายและแผน")
                .containsEntry("main", true);
        assertThat(facts("organization.unit-entered")).isEqualTo(20);
        assertThat(facts("organization.person-entered")).isEqualTo(65);
        assertThat(facts("organization.role-granted")).isEqualTo(85);
        assertThat(facts("organization.organization-imported")).isEqualTo(1);
    }

    @Test
    void takenAndBroughtAgainItChangesNothingMore() {
        Brought files = office(3, 9);
        take(files, plan(files, today));

        Plan again = plan(files, today);
        assertThat(again.changes()).isEmpty();
        assertThat(again.unchanged()).containsEntry(Part.UNITS, 3).containsEntry(Part.PEOPLE, 14);
        byte[] export = as(Role.ADMINISTRATOR, () -> exchange.export(thai()));
        Plan exported = plan(brought("ส่งออก.xlsx", export), today);
        assertThat(exported.changes()).isEmpty();
        assertThat(exported.missing()).noneMatch(missing -> isOfThisTest(missing.values()));
    }

    @Test
    void keepsWhatWasBeforeSoThatAWrongImportCanBeTakenBack() {
        take(sheets(unitRows("10 | กองเดิม")));
        Taken wrong = take(sheets(unitRows("10 | กองผิด")));
        byte[] before = as(Role.ADMINISTRATOR, () -> exchange.before(wrong.id()));

        Plan back = plan(brought("เดิม.xlsx", before), today);
        assertThat(back.changes()).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Change.Kind.RENAMED);
            assertThat(change.text(Field.UNIT_NAME)).isEqualTo("กองเดิม");
        });
        assertThat(as(Role.ADMINISTRATOR, () -> exchange.imports()).get(0).id()).isEqualTo(wrong.id());
    }

    @Test
    void changesWhatThereIsFromThatDayOnAndLeavesReadableWhatWas() {
        take(sheets(
                unitRows("10 | กองหนึ่ง", "20 | กองสอง"),
                List.of(PEOPLE, "malee" + mark + " | มาลี | | " + mark + "10 | เจ้าหน้าที่"),
                List.of(ROLES, "malee" + mark + " | เจ้าหน้าที่ | " + mark + "10 | | ")));
        LocalDate later = today.plusDays(40);
        Brought files = sheets(
                unitRows("10 | กองหนึ่งใหม่", "20 | กองสอง"),
                List.of(PEOPLE, "malee" + mark + " | มาลี | m@example.go.th | " + mark + "20 | หัวหน้า"),
                List.of(ROLES, "malee" + mark + " | เจ้าหน้าที่ | " + mark + "10 | | " + later));
        take(files, plan(files, later));

        assertThat(organization.unitWithCode(mark + "10").orElseThrow().name()).isEqualTo("กองหนึ่ง");
        assertThat(states(mark + "10")).containsExactly("กองหนึ่ง", "กองหนึ่งใหม่");
        assertThat(organization.person("malee" + mark).orElseThrow().position()).isEqualTo("เจ้าหน้าที่");
        assertThat(database.queryForList(
                        "select o.title from tenure t join post o on o.id = t.post join person p on p.id = t.person"
                                + " where p.username = ? order by t.from_day",
                        String.class,
                        "malee" + mark))
                .containsExactly("เจ้าหน้าที่", "หัวหน้า");
        assertThat(plan(files, later).changes()).isEmpty();
    }

    @Test
    void aRoleEndsSoonerOrGoesOnAndStaysOneToTheReader() {
        String row = "malee" + mark + " | เจ้าหน้าที่ | " + mark + "10 | | ";
        take(sheets(
                unitRows("10 | กองหนึ่ง"),
                List.of(PEOPLE, "malee" + mark + " | มาลี | | " + mark + "10 | เจ้าหน้าที่"),
                List.of(ROLES, row + today.plusDays(10))));
        take(sheets(unitRows("10 | กองหนึ่ง"), List.of(PEOPLE), List.of(ROLES, row + today.plusDays(30))));
        take(sheets(unitRows("10 | กองหนึ่ง"), List.of(PEOPLE), List.of(ROLES, row + today.plusDays(20))));

        Brought files = sheets(unitRows("10 | กองหนึ่ง"), List.of(PEOPLE), List.of(ROLES, row + today.plusDays(20)));
        assertThat(plan(files, today).changes()).isEmpty();
        assertThat(organization.person("malee" + mark).orElseThrow().is(Role.OFFICER))
                .isTrue();
    }

    @Test
    void whatIsNewMayHaveBeenThereSinceADayThatIsOver() {
        LocalDate october = today.minusDays(60);
        Brought files = office(2, 4);
        take(files, plan(files, october));

        assertThat(database.queryForObject(
                        "select min(s.from_day) from unit_state s join unit u on u.id = s.unit where u.code = ?",
                        LocalDate.class,
                        mark + "0001"))
                .isEqualTo(october);
    }

    @Test
    void ofTwoAdministratorsAtOnceTheSecondSeesTheDifferencesAnew() {
        String other = organizations
                .person("admin.other" + mark, made.office(), Role.ADMINISTRATOR)
                .username();
        Brought files = sheets(unitRows("10 | กองหนึ่ง"));
        Plan seen = plan(files, today);

        Throwable lost = atOnce.run(
                () -> as(Role.ADMINISTRATOR, () -> exchange.take(files, false, seen)),
                () -> actors.as(other, () -> exchange.take(files, false, seen)));

        assertThat(lost).isInstanceOf(Refusal.class);
        assertThat(((Refusal) lost).key()).isEqualTo("organization.exchange.refusal.changedMeanwhile");
        assertThat(database.queryForObject("select count(*) from unit where code = ?", Integer.class, mark + "10"))
                .isEqualTo(1);
    }

    @Test
    void whatChangedMeanwhileIsNotOverwritten() {
        take(sheets(unitRows("10 | กองหนึ่ง")));
        Brought files = sheets(unitRows("10 | กองสอง"));
        Plan seen = plan(files, today);
        take(sheets(unitRows("10 | กองสาม")));

        assertRefused("organization.exchange.refusal.changedMeanwhile", () -> take(files, seen));
        assertThat(organization.unitWithCode(mark + "10").orElseThrow().name()).isEqualTo("กองสาม");
    }

    @Test
    void aFileWithAMistakeIsNotTakenInPart() {
        Brought files = sheets(unitRows("10 | กองหนึ่ง", "10 | กองสอง"));

        assertRefused("organization.exchange.refusal.faulty", () -> take(files, plan(files, today)));
        assertThat(organization.unitWithCode(mark + "10")).isEmpty();
    }

    @Test
    void whatFailsInTheMiddleLeavesNothing() {
        Brought files = office(5, 10);
        List<Change> changes = plan(files, today).changes();
        Change broken = changes.get(changes.size() - 1);
        List<Change> all = new ArrayList<>(changes);
        Map<Field, String> elsewhere = new EnumMap<>(broken.after());
        elsewhere.put(Field.ROLE_UNIT, "nowhere");
        all.add(new Change(Part.ROLES, null, Map.of(), elsewhere, List.of()));

        assertRefused(
                "organization.refusal.unknownUnit",
                () -> as(
                        Role.ADMINISTRATOR,
                        () -> transaction.execute(status -> {
                            taking.hold();
                            taking.take(all, today);
                            return true;
                        })));
        assertThat(organization.unitWithCode(mark + "0001")).isEmpty();
        assertThat(organization.person("officer.0000" + mark)).isEmpty();
    }

    /** A row that is written counts as a statement, though many go together. */
    @Test
    void threeThousandPeopleAreWrittenInRowsAndHardlyAnythingElseIsAsked() {
        Plan plan = plan(office(300, 3_000), today);
        AtomicInteger rows = new AtomicInteger();
        Instant begun = Instant.now();
        long sent = statements.of(() -> as(
                Role.ADMINISTRATOR,
                () -> transaction.execute(status -> {
                    int before = SentStatements.uncounted(this::rows);
                    taking.hold();
                    taking.take(plan.changes(), today);
                    entities.flush();
                    rows.set(SentStatements.uncounted(this::rows) - before);
                    status.setRollbackOnly();
                    return true;
                })));

        assertThat(plan.count(Finding.Weight.ERROR)).isZero();
        assertThat(rows.get()).isEqualTo(2 * 300 + 3 * 3_005 + 1_205);
        assertThat(sent - rows.get()).isLessThan(40);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(30));
    }

    private int rows() {
        return database.queryForObject(
                "select (select count(*) from unit) + (select count(*) from unit_state) + (select count(*) from person)"
                        + " + (select count(*) from person_role) + (select count(*) from post)"
                        + " + (select count(*) from tenure)",
                Integer.class);
    }

    private Brought office(int units, int people) {
        return brought(
                "องค์กร.xlsx",
                SampleOffice.of(mark, "กรมตัวอย่าง " + mark, mark, units, people)
                        .workbook());
    }

    private Brought brought(String name, byte[] content) {
        return Brought.nothing().with(as(Role.ADMINISTRATOR, () -> exchange.understand(name, content)));
    }

    private List<String> unitRows(String... rows) {
        List<String> all = new ArrayList<>(List.of(UNITS));
        for (String row : rows) {
            all.add(mark + row + " | กองบังคับการ | " + made.national().code());
        }
        return all;
    }

    private Brought sheets(List<String> units) {
        return sheets(units, List.of(PEOPLE), List.of(ROLES));
    }

    private Brought sheets(List<String> units, List<String> people, List<String> roles) {
        Sheets sheets = new Sheets()
                .sheet("หน่วยงาน", units.toArray(String[]::new))
                .sheet("บุคลากร", people.toArray(String[]::new))
                .sheet("บทบาท", roles.toArray(String[]::new));
        return brought("องค์กร.xlsx", sheets.bytes());
    }

    private Plan plan(Brought files, LocalDate from) {
        return as(Role.ADMINISTRATOR, () -> exchange.plan(files, from, false));
    }

    private Taken take(Brought files) {
        return take(files, plan(files, today));
    }

    private Taken take(Brought files, Plan seen) {
        return as(Role.ADMINISTRATOR, () -> exchange.take(files, false, seen));
    }

    private <T> T as(Role role, Supplier<T> work) {
        return actors.as(made.username(role), work);
    }

    private List<String> states(String code) {
        return database.queryForList(
                "select s.name from unit_state s join unit u on u.id = s.unit where u.code = ? order by s.from_day",
                String.class,
                code);
    }

    private int facts(String what) {
        return database.queryForObject(
                "select count(*) from audit_entry where who = ? and what = ?", Integer.class, administrator, what);
    }

    private static Phrasebook thai() {
        return Phrasebook.of("th");
    }

    private static void assertRefused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    /** Other tests leave people whose user names nobody could enter. */
    private boolean isOfThisTest(Map<Field, String> values) {
        return values.values().stream().anyMatch(text -> text.contains(mark));
    }
}
