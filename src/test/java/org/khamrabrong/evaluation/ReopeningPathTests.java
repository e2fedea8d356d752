package org.khamrabrong.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.khamrabrong.evaluation.process.EvaluationSteps.WRITE_REOPENING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.PublishedAgreements;
import org.khamrabrong.agreement.PublishedDocument;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.reporting.ReportingStand;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Result;
import org.springframework.beans.factory.annotation.Autowired;

/** A published result whose figures became final: by every way to a new version, or to the old one that stands. */
@ApplicationTest
class ReopeningPathTests {

    private static final Result FINAL = Result.of(Map.of("value", "3"));

    @Autowired
    TestOrganization organizations;

    @Autowired
    ReopeningStand reopenings;

    @Autowired
    ReportingStand reporting;

    @Autowired
    EvaluationDirectory directory;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    PublishedAgreements published;

    @Autowired
    Actors actors;

    private Made made;

    @BeforeEach
    void makeAnOrganization() {
        made = organizations.make();
    }

    @Test
    void finalFiguresArePublishedAsANewVersionBesideTheOld() {
        AgreementId id = reopenings.closed(made);
        int before = results(id).get(0).number();
        reopenings.asked(made, id);
        assertThat(reporting.waiting(id)).containsExactly(WRITE_REOPENING);
        reopenings.submitted(made, id, Map.of("2.1", FINAL));
        reopenings.reviewed(made, id);
        reopenings.approved(made, id);
        reopenings.confirmed(made, id);

        assertThat(reporting.ends(id, "result-reopening")).contains("Event_ResultPublishedAnew");
        List<VersionRow> kept = results(id);
        assertThat(kept).hasSize(2);
        ReopeningRow row = row(id);
        assertThat(row.state()).isEqualTo(ReopeningState.PUBLISHED);
        assertThat(row.change().versionBefore()).isEqualTo(before);
        assertThat(row.change().versionAfter())
                .isEqualTo(kept.stream().mapToInt(VersionRow::number).max().orElseThrow());
        assertThat(row.change().items())
                .containsExactly(new ReopeningRow.Item("2.1", ReportingStand.LATE_CASES, FINAL));
        assertThat(row.change().totalBefore()).isEqualByComparingTo("4.2800");
        assertThat(row.change().totalAfter()).isEqualByComparingTo("4.6800");
    }

    @Test
    void theOldResultStaysReadableAndTheNewOneIsShown() {
        AgreementId id = reopenings.closed(made);
        VersionRow old = results(id).get(0);
        reopenings.published(made, id, Map.of("2.1", FINAL));

        assertThat(results(id)).contains(old);
        Result shown = actors.as(
                        made.username(Role.AUDITOR), () -> directory.find(id).orElseThrow())
                .content()
                .results()
                .get("2.1");
        assertThat(shown).isEqualTo(FINAL);
    }

    @Test
    void theRecordSaysBeforeAndAfterPerIndicatorAndInAll() {
        AgreementId id = reopenings.closed(made);
        reopenings.published(made, id, Map.of("2.1", FINAL));

        assertThat(reporting.facts(id, "evaluation.figures-finalized"))
                .extracting("indicator", "was", "result")
                .containsExactly(tuple("2.1", "5.0000 (3.5000)", "3.0000 (4.5000)"));
        assertThat(reporting.facts(id, "agreement.result-amended"))
                .extracting("before", "total")
                .containsExactly(tuple("4.2800", "4.6800"));
        assertThat(reporting.facts(id, "agreement.result-published")).hasSize(1);
    }

    @Test
    void everyoneIsShownTheNewVersionInPublic() {
        AgreementId id = reopenings.openedUntil(made, WRITE_REOPENING);
        VersionRow old = results(id).get(0);
        assertThat(published.document(id).version()).isEqualTo(old);

        reopenings.submitted(made, id, ReopeningStand.FINAL);
        reopenings.reviewed(made, id);
        reopenings.approved(made, id);
        assertThat(published.document(id).version()).isEqualTo(old);
        reopenings.confirmed(made, id);

        PublishedDocument shown = published.document(id);
        assertThat(shown.version().number()).isEqualTo(row(id).change().versionAfter());
        assertThat(PackageFormat.read(shown.content()).results()).containsEntry("2.1", FINAL);
        assertThat(agreements.published(id).shown().earlier()).containsExactly(old);
    }

    @Test
    void whatWasPublishedAnewMayBeReopenedOnceMore() {
        AgreementId id = reopenings.closed(made);
        reopenings.published(made, id, ReopeningStand.FINAL);
        reopenings.published(made, id, Map.of("2.1", Result.of(Map.of("value", "2"))));

        assertThat(results(id)).hasSize(3);
        assertThat(row(id).number()).isEqualTo(2);
        assertThat(row(id).change().totalBefore()).isEqualByComparingTo("4.6800");
        assertThat(row(id).change().items().get(0).before()).isEqualTo(FINAL);
    }

    private List<VersionRow> results(AgreementId id) {
        return actors.as(made.username(Role.AUDITOR), () -> agreements.versions(id)).stream()
                .filter(version -> version.kind() == VersionKind.RESULT)
                .toList();
    }

    private ReopeningRow row(AgreementId id) {
        return actors.as(made.username(Role.AUDITOR), () -> directory.reopenings(id))
                .get(0);
    }
}
