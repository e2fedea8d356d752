package org.khamrabrong.agreement.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;

import com.vaadin.flow.component.html.NativeButton;
import java.util.function.UnaryOperator;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.CycleWalk;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Indicator;
import org.springframework.context.ApplicationContext;

/** An officer before the form of a draft, and what stands of it in the service. */
final class DraftScreen implements AutoCloseable {

    private final ApplicationContext application;
    private final Made made;
    private final AgreementId id;
    private Browserless screen;

    private DraftScreen(ApplicationContext application, Made made, AgreementId id) {
        this.application = application;
        this.made = made;
        this.id = id;
        open();
    }

    /** A new organization with one draft of that content. */
    static DraftScreen with(AgreementPackage content, ApplicationContext application) {
        TestOrganization organizations = application.getBean(TestOrganization.class);
        Made made = organizations.make();
        return new DraftScreen(application, made, organizations.open(made, content));
    }

    Made made() {
        return made;
    }

    AgreementId id() {
        return id;
    }

    /** The session is lost, and the form opened again. */
    void reopen() {
        screen.close();
        open();
    }

    Browserless browser() {
        return screen;
    }

    String text() {
        return screen.text();
    }

    String task() {
        return application
                .getBean(CycleWalk.class)
                .waiting(made, id)
                .orElseThrow()
                .task();
    }

    AgreementSnapshot snapshot() {
        AgreementDirectory directory = application.getBean(AgreementDirectory.class);
        return application.getBean(Actors.class).as(made.username(Role.OFFICER), () -> directory.find(id));
    }

    Indicator indicator(String number) {
        return snapshot().content().indicator(number).orElseThrow();
    }

    /** By the service, as the officer or a colleague. */
    void change(String username, String number, UnaryOperator<Indicator> change) {
        AgreementSnapshot seen = snapshot();
        Indicator changed = change.apply(seen.content().indicator(number).orElseThrow());
        Drafting drafting = application.getBean(Drafting.class);
        String task = task();
        application
                .getBean(Actors.class)
                .as(username, () -> drafting.changeIndicator(task, seen.revision(), number, changed));
    }

    void remove(Indicator indicator) {
        String task = task();
        long seen = snapshot().revision();
        Drafting drafting = application.getBean(Drafting.class);
        application.getBean(Actors.class).as(made.username(Role.OFFICER), () -> {
            drafting.removeIndicator(task, seen, indicator.number());
        });
    }

    /** The unit's agreement of the year before, signed by both and open for its reports. */
    void signLastYears(AgreementPackage content) {
        AgreementId last = application
                .getBean(TestOrganization.class)
                .open(made, snapshot().fiscalYear().previous(), content);
        application.getBean(CycleWalk.class).until(made, last, "Task_ReportResults");
    }

    void edit(String number) {
        String name = indicator(number).name();
        _click(_find(NativeButton.class, spec -> spec.withText(name)).get(0));
    }

    @Override
    public void close() {
        screen.close();
    }

    private void open() {
        screen = Browserless.as(made.username(Role.OFFICER), application).open("task/draft/" + task());
    }
}
