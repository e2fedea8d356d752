package org.khamrabrong.organization.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.Hands;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kit.ThaiDateField;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.Role;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.organization.UnitDirectory;
import org.khamrabrong.organization.UnitRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** The tree and the pages of units, without a browser. */
@ApplicationTest
class OrganizationViewTests {

    private static final int MANY = 3000;

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    Organization organization;

    @Autowired
    UnitDirectory directory;

    @Autowired
    Actors actors;

    @Autowired
    StatementCount statements;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private Browserless screen;
    private Made made;

    @BeforeEach
    void make() {
        made = organizations.make();
        screen = Browserless.as(made.username(Role.ADMINISTRATOR), context);
    }

    @AfterEach
    void close() {
        screen.close();
    }

    @Test
    void theTreeIsSearchedAndWhatIsFoundStandsInTheAddress() {
        screen.open("organization?text=" + made.division().code());

        assertThat(_size(tree())).as("the unit and the two above it").isEqualTo(3);
        assertThat(screen.text()).contains(Hands.say("organization.tree.found", 1, shown()));
    }

    @Test
    void theTreeOfAnEarlierDayIsWhatItWas() {
        UUID unit = made.division().id();
        database.update("update unit_state set from_day = ? where unit = ?", LocalDate.of(2020, 1, 1), unit);
        String text = "organization?text=" + made.division().code();

        screen.open(text + "&day=2019-12-31");
        assertThat(_find(TreeGrid.class).stream().mapToInt(grid -> _size(grid)).sum())
                .isZero();
        screen.open(text + "&day=2020-01-01");
        assertThat(_size(tree())).isEqualTo(3);
        assertThat(screen.text()).contains("1 ม.ค. 2563");
    }

    @Test
    void threeThousandUnitsCostOneStatement() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            enterMany();
            actors.as(made.username(Role.AUDITOR), () -> {
                actors.current();
                List<UnitRow> rows = new ArrayList<>();
                long begun = System.nanoTime();
                long sent = statements.of(() -> rows.addAll(directory.tree(LocalDate.now(clock))));
                System.getLogger(getClass().getName())
                        .log(
                                System.Logger.Level.INFO,
                                "{0} units: {1} statements, {2} ms",
                                rows.size(),
                                sent,
                                (System.nanoTime() - begun) / 1_000_000);
                assertThat(rows).hasSizeGreaterThan(MANY);
                assertThat(sent).isEqualTo(1);
            });
        });
    }

    @Test
    void anAdministratorEntersAUnit() {
        screen.open("organization");
        Hands.press("organization.unit.begin");
        String code = made.division().code() + "-new";
        type("organization.unit.field.code", code);
        Hands.press("organization.unit.look");
        assertThat(dialog()).as("what is missing is said").contains(Hands.say("organization.unit.levelMissing"));

        _get(com.vaadin.flow.component.select.Select.class).setValue(org.khamrabrong.organization.UnitLevel.SECTION);
        type("organization.unit.field.name", "กลุ่มใหม่");
        Hands.press("organization.unit.look");
        assertThat(dialog()).contains("ต้องอยู่ในสังกัดของหน่วยงานอื่น");

        _get(org.khamrabrong.organization.ui.choice.UnitChoice.class)
                .setValue(made.division().id());
        Hands.press("organization.unit.look");
        assertThat(dialog())
                .contains(
                        Hands.say("organization.preview.under", made.division().name()));
        Hands.press("organization.unit.confirm");

        assertThat(organization.unitWithCode(code)).get().extracting(Unit::name).isEqualTo("กลุ่มใหม่");
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void aUnitIsRenamedForADayToComeAndThatIsTakenBack() {
        LocalDate later = LocalDate.now(clock).plusDays(9);
        screen.open(page());
        choose("Rename");
        type("organization.unit.field.name", "กองใหม่");
        _get(ThaiDateField.class, spec -> spec.withLabel(Hands.say("organization.unit.from")))
                .show(later);
        Hands.press("organization.unit.look");
        Hands.press("organization.unit.confirm");

        assertThat(screen.text()).contains("กองใหม่", Hands.say("organization.unit.plans"));
        assertThat(organization.unit(made.division().id()).name())
                .isEqualTo(made.division().name());

        Hands.press("organization.change.TakeBack");
        Hands.press("organization.unit.look");
        Hands.press("organization.unit.confirm");
        assertThat(screen.text()).doesNotContain("กองใหม่");
    }

    @Test
    void aRefusalStandsInTheDialogAndKeepsWhatWasTyped() {
        screen.open(page());
        choose("Dissolve");
        Hands.press("organization.unit.look");

        assertThat(dialog()).contains("ยังมีคนสังกัดอยู่");
        assertThat(_find(Dialog.class)).hasSize(1);
    }

    @Test
    void anotherChangeMeanwhileIsSaidBeforeAnythingIsLost() {
        screen.open(page());
        choose("Rename");
        type("organization.unit.field.name", "กองใหม่");
        Hands.press("organization.unit.look");
        database.update(
                "update unit set version = version + 1, changed_by = ?, changed_how = 'Move' where id = ?",
                made.username(Role.ADMINISTRATOR),
                made.division().id());
        Hands.press("organization.unit.confirm");

        assertThat(dialog())
                .contains(made.people().get(Role.ADMINISTRATOR).name(), Hands.say("organization.change.Move"));
        assertThat(_get(TextField.class, spec -> spec.withLabel(Hands.say("organization.unit.field.name")))
                        .getValue())
                .isEqualTo("กองใหม่");
    }

    @Test
    void anAuditorReadsAndChangesNothing() {
        screen.close();
        screen = Browserless.as(made.username(Role.AUDITOR), context).open(page());

        assertThat(screen.text()).contains(made.division().name(), Hands.say("organization.unit.story"));
        assertThat(_find(com.vaadin.flow.component.menubar.MenuBar.class)).isEmpty();
        screen.open("organization");
        assertThat(_find(Button.class, spec -> spec.withText(Hands.say("organization.unit.begin"))))
                .isEmpty();
    }

    @Test
    void nobodyElseEnters() {
        screen.close();
        screen = Browserless.as(made.username(Role.OFFICER), context).open("organization");

        assertThat(screen.text()).contains("ไม่มีสิทธิ์เข้าถึง");
    }

    @Test
    void aCodeThatNoUnitHasIsSaid() {
        screen.open("organization/unit/none-such");

        assertThat(screen.text()).contains(Hands.say("organization.refusal.unknownUnit"));
    }

    private void enterMany() {
        IntStream.range(0, MANY).forEach(i -> {
            UUID unit = UUID.randomUUID();
            database.update(
                    "insert into unit (id, code, name, name_english, level, parent, heads_office, signs, version)"
                            + " values (?, ?, ?, '', 'SECTION', ?, false, true, 0)",
                    unit,
                    "many-" + i,
                    "กลุ่ม " + i,
                    made.division().id());
            database.update(
                    "insert into unit_state (unit, from_day, name, name_english, level, parent, heads_office, signs)"
                            + " values (?, ?, ?, '', 'SECTION', ?, false, true)",
                    unit,
                    LocalDate.of(2020, 1, 1),
                    "กลุ่ม " + i,
                    made.division().id());
        });
    }

    private int shown() {
        return actors.as(
                made.username(Role.ADMINISTRATOR),
                () -> directory.tree(LocalDate.now(clock)).size());
    }

    private String page() {
        return "organization/unit/" + made.division().code();
    }

    private static void choose(String kind) {
        String words = Hands.say("organization.change." + kind);
        _click(_get(com.vaadin.flow.component.contextmenu.MenuItem.class, spec -> spec.withText(words)));
    }

    private static void type(String label, String text) {
        _setValue(_get(TextField.class, spec -> spec.withLabel(Hands.say(label))), text);
    }

    private String dialog() {
        return screen.text();
    }

    @SuppressWarnings("unchecked")
    private static TreeGrid<UnitRow> tree() {
        return (TreeGrid<UnitRow>) _get(TreeGrid.class);
    }
}
