package org.khamrabrong.reporting.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.khamrabrong.fixture.Hands.confirm;
import static org.khamrabrong.fixture.Hands.press;
import static org.khamrabrong.fixture.Hands.say;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.Browserless;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.ThaiDecimalField;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.EntryState;
import org.khamrabrong.reporting.Reporting;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scorecard.TotalsExplanation;
import org.khamrabrong.scoring.Result;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The officer's form without a browser. */
@ApplicationTest
class ReportResultsViewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestOrganization organizations;

    @Autowired
    ReportingStand stand;

    @Autowired
    Reporting reporting;

    Browserless screen;
    Made made;
    AgreementId id;
    String task;

    @BeforeEach
    void openTheForm() {
        made = organizations.make();
        id = stand.reporting(made);
        task = stand.task(id, "Task_ReportResults");
        open();
    }

    @AfterEach
    void close() {
        if (screen != null) {
            screen.close();
        }
    }

    @Test
    void showsTheScoreWhileOneTypesThaiDigits() {
        type("numerator", "๙๒");
        type("denominator", "๑๐๐");

        assertThat(score()).isEqualTo(say("scorecard.score", "4.8000"));
    }

    @Test
    void saysBesideTheFieldWhatCannotBeReadAndKeepsItTyped() {
        type("numerator", "เก้าสิบ");
        type("denominator", "100");

        assertThat(field("numerator").isInvalid()).isTrue();
        assertThat(field("numerator").getErrorMessage()).contains("เก้าสิบ");
        assertThat(field("denominator").isInvalid()).isFalse();

        open();
        assertThat(field("numerator").getValue()).isEqualTo("เก้าสิบ");
        assertThat(field("numerator").isInvalid()).isTrue();
        assertThat(reporting.open(task).item("1.1").state()).isEqualTo(EntryState.OPEN);
    }

    @Test
    void doesNotGoOnWithUnusableFigures() {
        type("numerator", "92");
        press("reporting.saveAndNext");

        assertThat(field("denominator").isInvalid()).isTrue();
        assertThat(reporting.open(task).item("1.1").result()).isNull();
    }

    @Test
    void savesAndGoesOnToTheNextIndicator() {
        type("numerator", "92");
        type("denominator", "100");
        press("reporting.saveAndNext");

        assertThat(reporting.open(task).item("1.1").result())
                .isEqualTo(Result.of(Map.of("numerator", "92", "denominator", "100")));
        assertThat(field("value").getValue()).isEmpty();
    }

    @Test
    void listsWhatIsMissingAndLeadsThere() {
        type("numerator", "92");
        type("denominator", "100");
        press("reporting.submit");

        assertThat(_find(Dialog.class)).isEmpty();
        String link = say("scorecard.indicator", "2.1");
        _click(_get(NativeButton.class, search -> search.withText(link)));
        assertThat(field("value").getValue()).isEmpty();
    }

    @Test
    void submitsTheWholeReport() {
        stand.reported(made, id);
        open();
        press("reporting.submit");
        confirm("reporting.submit");

        assertThat(stand.waiting(id)).containsExactly("Task_ApproveReport");
    }

    @Test
    void saysInTheQuestionHowTheTotalWasComputed() {
        stand.reported(made, id);
        open();
        press("reporting.submit");

        TotalsExplanation how = _get(_get(Dialog.class), TotalsExplanation.class);
        assertThat(how.getSummaryText()).isEqualTo(say("scorecard.explanation.total"));
        assertThat(lines(how)).contains(say("line.total", "428.0000", "100", "4.2800"));
    }

    @Test
    void saysOfTheConservativeTotalWhichIndicatorsCountTheFirstScoreOfTheirScale() {
        type("numerator", "92");
        type("denominator", "100");
        press("reporting.saveAndNext");

        assertThat(lines(_get(TotalsExplanation.class)))
                .contains(
                        say("line.total.first", "2.1", "40", "1", "40"),
                        say("line.total", "328.0000", "100", "3.2800"));
    }

    private static List<String> lines(TotalsExplanation how) {
        return _find(how, ListItem.class).stream().map(ListItem::getText).toList();
    }

    @Test
    void saysBesideTheEvidenceWhyAFileIsRefused() {
        EvidencePanel panel = _get(EvidencePanel.class);
        panel.attach("fake.pdf", "<html>".getBytes(UTF_8));
        assertThat(_find(panel, Message.class)).hasSize(1);

        panel.attach("../ทะเบียน.txt", "ทะเบียน".getBytes(UTF_8));
        assertThat(_find(panel, Message.class)).isEmpty();
        assertThat(_get(panel, Anchor.class).getText()).isEqualTo("ทะเบียน.txt");
    }

    private void open() {
        close();
        screen = Browserless.as(made.username(Role.OFFICER), context).open("task/report-results/" + task);
    }

    private void type(String figure, String text) {
        _setValue(field(figure), text);
    }

    private static ThaiDecimalField field(String figure) {
        return _get(ThaiDecimalField.class, search -> search.withLabel(say("figure." + figure)));
    }

    private static String score() {
        return _get(Span.class, search -> search.withClasses("k-score")).getText();
    }
}
