package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.EveryPage;
import org.khamrabrong.fixture.TestJobs;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.signing.process.SigningSteps;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.Incident;
import org.khamrabrong.workflow.Incidents;
import org.springframework.beans.factory.annotation.Autowired;

/** Every way through the process of signing, with the real delegates. */
@ApplicationTest
class SigningPathTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    Signing signing;

    @Autowired
    SigningDirectory directory;

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

    @Test
    void endsSignedWhenTheMakerAndThenTheReceiverSign() {
        Made made = organizations.make();
        AgreementId id = stand.frozen(made);

        stand.sign(made.username(Role.HEAD), stand.makerStep(id));
        stand.sign(made.username(Role.SUPERIOR), stand.receiverStep(id));

        assertThat(ends(id)).containsExactly("Event_Signed");
        assertThat(stage(made, id)).isEqualTo(Stage.SIGNED);
        RoundRow round = rounds(made, id).get(0);
        assertThat(round.outcome()).isEqualTo(RoundOutcome.SIGNED);
        assertThat(round.signatures())
                .extracting(
                        SignatureRow::side,
                        signature -> signature.signer().username(),
                        signature -> signature.signer().unitName(),
                        signature -> signature.seen().sha256())
                .containsExactly(
                        tuple(
                                Side.MAKER,
                                made.username(Role.HEAD),
                                made.division().name(),
                                round.sha256()),
                        tuple(
                                Side.RECEIVER,
                                made.username(Role.SUPERIOR),
                                made.national().name(),
                                round.sha256()));
        assertThat(actors.as(made.username(Role.HEAD), () -> agreements.versions(id)))
                .extracting(VersionRow::kind, VersionRow::sha256)
                .containsExactly(
                        tuple(VersionKind.FROZEN_FOR_SIGNING, round.sha256()),
                        tuple(VersionKind.SIGNED, round.sha256()));
    }

    @Test
    void endsRefusedWhenTheMakerDoesNotSign() {
        Made made = organizations.make();
        AgreementId id = stand.frozen(made);

        actors.as(
                made.username(Role.HEAD),
                () -> signing.refuse(stand.makerStep(id), " ค่าเป้าหมายสูงเกินไป ", TestOrganization.PASSWORD));

        assertThat(ends(id)).containsExactly("Event_Refused");
        RoundRow round = rounds(made, id).get(0);
        assertThat(round.outcome()).isEqualTo(RoundOutcome.REFUSED);
        assertThat(round.signatures()).isEmpty();
        assertThat(round.refused().side()).isEqualTo(Side.MAKER);
        assertThat(round.refused().reason()).isEqualTo("ค่าเป้าหมายสูงเกินไป");
        assertThat(actors.as(made.username(Role.HEAD), () -> agreements.versions(id)))
                .extracting(VersionRow::kind)
                .containsExactly(VersionKind.FROZEN_FOR_SIGNING);
    }

    @Test
    void endsRefusedWhenTheReceiverDoesNotSignAndKeepsTheMakersSignature() {
        Made made = organizations.make();
        AgreementId id = stand.frozen(made);

        stand.sign(made.username(Role.HEAD), stand.makerStep(id));
        actors.as(
                made.username(Role.SUPERIOR),
                () -> signing.refuse(stand.receiverStep(id), "ให้ทบทวนตัวชี้วัด 2.1", TestOrganization.PASSWORD));

        assertThat(ends(id)).containsExactly("Event_Refused");
        RoundRow round = rounds(made, id).get(0);
        assertThat(round.signatures()).extracting(SignatureRow::side).containsExactly(Side.MAKER);
        assertThat(round.refused().side()).isEqualTo(Side.RECEIVER);
    }

    @Test
    void opensASecondRoundAfterARefusalAndKeepsTheFirst() {
        Made made = organizations.make();
        AgreementId id = stand.frozen(made);
        actors.as(
                made.username(Role.HEAD),
                () -> signing.refuse(stand.makerStep(id), "ให้ทบทวน", TestOrganization.PASSWORD));

        stand.settleAgain(id);

        assertThat(rounds(made, id))
                .extracting(RoundRow::number, RoundRow::outcome, RoundRow::version)
                .containsExactly(tuple(2, RoundOutcome.OPEN, 2), tuple(1, RoundOutcome.REFUSED, 1));
    }

    @Test
    void waitsAsAnIncidentWhileNoUnitReceivesThePledgeAndHealsOnceOneDoes() {
        Made made = organizations.make();
        AgreementId id = stand.settled(made);
        stand.startOutsideTheHeadsOffice(id);

        failing.failUntilGivenUp(id, "agreement-signing");

        Incident incident = openIncidents(made).stream()
                .filter(open -> open.agreement().equals(id))
                .findFirst()
                .orElseThrow();
        assertThat(incident.message()).contains("signing.refusal.noReceivingUnit.BUREAU_COMMANDER");
        assertThat(stage(made, id)).isEqualTo(Stage.FORMAL_NEGOTIATION);
        assertThat(rounds(made, id)).isEmpty();

        stand.putABureauAbove(made.division());
        actors.as(made.username(Role.ADMINISTRATOR), () -> incidents.retry(incident.id()));
        jobs.runFor(id);

        assertThat(stand.waitsFor(id, SigningSteps.SIGN_AS_MAKER)).isTrue();
        assertThat(rounds(made, id))
                .extracting(round -> round.receiver().post())
                .containsExactly(Post.BUREAU_COMMANDER);
        assertThat(openIncidents(made)).noneMatch(open -> open.agreement().equals(id));
    }

    private List<Incident> openIncidents(Made made) {
        return actors.as(made.username(Role.ADMINISTRATOR), () -> EveryPage.of(incidents::open));
    }

    /** How the process ended, whatever its loops ended with before. */
    private List<String> ends(AgreementId id) {
        String instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .processDefinitionKey("agreement-signing")
                .singleResult()
                .getId();
        return history.createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                .filter(activity -> activity.getActivityType().endsWith("EndEvent"))
                .filter(end -> end.getParentActivityInstanceId().equals(instance))
                .map(end -> end.getActivityId())
                .toList();
    }

    private Stage stage(Made made, AgreementId id) {
        return actors.as(made.username(Role.HEAD), () -> agreements.find(id).stage());
    }

    private List<RoundRow> rounds(Made made, AgreementId id) {
        return actors.as(made.username(Role.HEAD), () -> directory.rounds(id));
    }
}
