package org.khamrabrong.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.PublishedAgreement;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.agreement.Signatory;
import org.khamrabrong.agreement.UnknownAgreement;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.TestJobs;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.signing.SigningStand;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.Incident;
import org.khamrabrong.workflow.Incidents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Every way through the process of publication, and the one that fails. */
@ApplicationTest
class PublicationPathTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand signing;

    @Autowired
    PublicationStand stand;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    HistoryService history;

    @Autowired
    Incidents incidents;

    @Autowired
    DueJobs jobs;

    @Autowired
    TestJobs failing;

    @Autowired
    Actors actors;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    private Made made;

    @BeforeEach
    void make() {
        made = organizations.make();
    }

    @Test
    void endsPublishedAndShowsTheSignedContentToEveryone() {
        AgreementId id = stand.published(made);

        assertThat(ended(id)).isTrue();
        PublishedAgreement published = agreements.published(id);
        assertThat(published.shown().content()).isEqualTo(TestOrganization.content());
        assertThat(published.shown().version().kind()).isEqualTo(VersionKind.SIGNED);
        assertThat(published.resultPublishedAt()).isNull();
        assertThat(published.signed().signatories())
                .extracting(Signatory::side, Signatory::name)
                .containsExactly(
                        tuple(Side.MAKER, made.people().get(Role.HEAD).name()),
                        tuple(Side.RECEIVER, made.people().get(Role.SUPERIOR).name()));
        assertThat(agreements
                        .published(null, made.division().name(), Pageable.ofSize(5))
                        .getContent())
                .extracting(row -> row.id())
                .containsExactly(id.value());
    }

    @Test
    void showsNothingThatIsSignedButNotYetPublished() {
        AgreementId id = signing.signed(made);
        stand.start(id);

        assertThatThrownBy(() -> agreements.published(id)).isInstanceOf(UnknownAgreement.class);
        assertThat(agreements.published(null, made.division().name(), Pageable.ofSize(5)))
                .isEmpty();
    }

    @Test
    void becomesAnIncidentWithoutASignedVersionAndHealsOnceItIsBack() {
        AgreementId id = signing.signed(made);
        rename(id, VersionKind.SIGNED, VersionKind.SETTLED);
        stand.start(id);

        failing.failUntilGivenUp(id, "agreement-publication");

        Incident incident = incident(id);
        assertThat(incident.element()).isEqualTo("Task_PublishAgreement");
        assertThat(incident.message()).contains("agreement.refusal.nothingSigned");
        assertThatThrownBy(() -> agreements.published(id)).isInstanceOf(UnknownAgreement.class);

        rename(id, VersionKind.SETTLED, VersionKind.SIGNED);
        actors.as(made.username(Role.ADMINISTRATOR), () -> incidents.retry(incident.id()));
        jobs.runFor(id);

        assertThat(ended(id)).isTrue();
        assertThat(agreements.published(id).signed().signatories()).hasSize(2);
        assertThat(openIncidents()).noneMatch(open -> open.agreement().equals(id));
    }

    private Incident incident(AgreementId id) {
        return openIncidents().stream()
                .filter(open -> open.agreement().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Incident> openIncidents() {
        return actors.as(made.username(Role.ADMINISTRATOR), () -> EveryPage.of(incidents::open));
    }

    /** Past the guards of the database, as a damaged restore would. */
    private void rename(AgreementId id, VersionKind from, VersionKind to) {
        transaction.executeWithoutResult(status -> {
            database.execute("set local session_replication_role = replica");
            database.update(
                    "update agreement_version set kind = ? where agreement = ? and kind = ?",
                    to.name(),
                    id.value(),
                    from.name());
        });
    }

    private boolean ended(AgreementId id) {
        return history.createHistoricActivityInstanceQuery()
                        .activityId("Event_Published")
                        .processInstanceId(history.createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(id.toString())
                                .processDefinitionKey("agreement-publication")
                                .singleResult()
                                .getId())
                        .finished()
                        .count()
                == 1;
    }
}
