package org.khamrabrong;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.StatementCount;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.library.IndicatorLibrary;
import org.khamrabrong.library.LibraryUpkeep;
import org.khamrabrong.library.Template;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A list of many rows costs the database as many statements as one of few. */
@ApplicationTest
class ListStatementsTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    StatementCount statements;

    @Autowired
    IndicatorLibrary library;

    @Autowired
    LibraryUpkeep upkeep;

    @Autowired
    Actors actors;

    @Autowired
    ApplicationContext application;

    private Made made;
    private AgreementId id;

    @BeforeEach
    void openAnAgreement() {
        made = organizations.make();
        id = organizations.open(made);
    }

    @Test
    void theInbox() {
        sameForMore(made.username(Role.OFFICER), "", this::openFurtherYears);
    }

    @Test
    void theAgreements() {
        sameForMore(made.username(Role.OFFICER), "agreements", this::openFurtherYears);
    }

    @Test
    void theVersions() {
        walk.until(made, id, "Task_ApproveDraft");
        sameForMore(
                made.username(Role.OFFICER),
                "agreements/" + id + "?tab=versions",
                () -> walk.until(made, id, "Task_ApproveDraft", Role.HEAD));
    }

    @Test
    void theSteps() {
        walk.until(made, id, "Task_ApproveDraft");
        sameForMore(
                made.username(Role.OFFICER),
                "agreements/" + id + "?tab=steps",
                () -> walk.until(made, id, "Task_ReviewOffer"));
    }

    @Test
    void theHistory() {
        walk.until(made, id, "Task_ApproveDraft");
        sameForMore(
                made.username(Role.OFFICER),
                "agreements/" + id + "?tab=history",
                () -> walk.until(made, id, "Task_ApproveDraft", Role.HEAD));
    }

    @Test
    void theLibrary() {
        sameForMore(
                made.username(Role.STRATEGY), "library?text=" + made.division().code(), () -> addTemplates(5));
    }

    @Test
    void thePickerOfTheLibrary() {
        addTemplates(1);
        String form = "task/draft/" + walk.waiting(made, id).orElseThrow().task();
        try (Browserless officer =
                Browserless.as(made.username(Role.OFFICER), application).open(form)) {
            assertThat(officer.text()).isNotBlank();
            long few = statements.of(this::pick);
            addTemplates(5);
            officer.open(form);
            long many = statements.of(this::pick);

            assertThat(many).isEqualTo(few).isPositive();
        }
    }

    /** Opens the dialog, looks for those of this organization, and reads the first. */
    private void pick() {
        _click(_get(Button.class, spec -> spec.withText("เลือกจากคลังตัวชี้วัด")));
        _setValue(
                _get(TextField.class, spec -> spec.withLabel("ค้นหา")),
                made.division().code());
        _click(_find(NativeButton.class, spec -> spec.withText(made.division().code() + " 0"))
                .get(0));
    }

    private void addTemplates(int number) {
        for (int i = 0; i < number; i++) {
            String name = made.division().code() + " " + i;
            actors.as(made.username(Role.STRATEGY), () -> {
                Template model = library.find("individual-2.3-25").template();
                upkeep.add(new Template(
                        null, model.source(), null, null, model.indicator().withName(name)));
            });
        }
    }

    private void sameForMore(String username, String address, Runnable more) {
        open(username, address);
        long few = statements.of(() -> open(username, address));
        more.run();
        long many = statements.of(() -> open(username, address));

        assertThat(many).isEqualTo(few).isPositive();
    }

    private void open(String username, String address) {
        try (Browserless screen = Browserless.as(username, application).open(address)) {
            assertThat(screen.text()).isNotBlank();
        }
    }

    private void openFurtherYears() {
        for (int year = 2565; year < 2570; year++) {
            organizations.open(made, FiscalYear.ofBuddhist(year), TestOrganization.content());
        }
    }
}
