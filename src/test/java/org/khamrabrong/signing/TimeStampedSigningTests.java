package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Stage;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestJobs;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Appointment;
import org.khamrabrong.organization.Capacity;
import org.khamrabrong.organization.Deputies;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.seal.CheckedPdf;
import org.khamrabrong.seal.CheckedSignature;
import org.khamrabrong.seal.Level;
import org.khamrabrong.seal.TimeStampStand;
import org.khamrabrong.seal.TimeStampStand.Manner;
import org.khamrabrong.seal.Verdict;
import org.khamrabrong.signing.process.SigningSteps;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.workflow.Incident;
import org.khamrabrong.workflow.Incidents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where a time-stamp authority is configured, a signature counts once it has answered, and nobody waits for that. */
@ApplicationTest
class TimeStampedSigningTests {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0};

    @Autowired
    SigningStand stand;

    @Autowired
    FrozenRound.Stand rounds;

    @Autowired
    Authorities authorities;

    @Autowired
    SigningDirectory directory;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    SignedPdfs documents;

    @Autowired
    DueJobs jobs;

    @Autowired
    TestJobs failing;

    @Autowired
    Incidents incidents;

    @Autowired
    Actors actors;

    @Autowired
    TestOrganization organizations;

    @Autowired
    SealingRegister register;

    @Autowired
    Deputies deputies;

    @Autowired
    Clock clock;

    @Autowired
    DataSource database;

    @Autowired
    JdbcTemplate rows;

    private TimeStampStand honest;
    private FrozenRound round;

    @BeforeEach
    void configureAnAuthority() {
        honest = new TimeStampStand(Manner.HONEST);
        authorities.become(honest);
        round = rounds.make();
    }

    @AfterEach
    void forgetTheAuthority() {
        authorities.becomeAsUsual();
        honest.close();
    }

    @Test
    void bringsTheTimeAndWhatItTakesToCheckItLater() {
        signAndStamp(round.head(), stand.makerStep(round.id()));
        signAndStamp(round.superior(), stand.receiverStep(round.id()));

        assertThat(round.row().outcome()).isEqualTo(RoundOutcome.SIGNED);
        assertThat(round.row().pdfs())
                .extracting(PdfRow::step, PdfRow::level, PdfRow::degraded)
                .containsExactly(
                        tuple(2, SignatureLevel.LT, null),
                        tuple(1, SignatureLevel.LT, null),
                        tuple(0, SignatureLevel.LT, null));
        CheckedPdf checked = round.check(2);
        assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(checked.complete()).isTrue();
        assertThat(checked.seal().level()).isEqualTo(Level.LT);
        assertThat(checked.signatures())
                .extracting(
                        CheckedSignature::level, signature -> signature.stamp().at())
                .containsOnly(tuple(Level.LT, TimeStampStand.AT));
        assertThat(round.told("signing.time-stamp-missed")).isEmpty();
    }

    @Test
    void showsNobodyAsSignedWhileTheAuthorityIsAsked() {
        stand.sign(round.head(), stand.makerStep(round.id()));

        nobodyHasSigned();
        assertThat(round.row().awaiting().name())
                .isEqualTo(round.made().people().get(Role.HEAD).name());
        assertThat(round.told("signing.signature-made")).hasSize(1);
        assertThat(stand.waitsFor(round.id(), SigningSteps.SIGN_AS_MAKER)).isFalse();

        jobs.runFor(round.id());

        assertThat(round.row().awaiting()).isNull();
        assertThat(round.row().signatures())
                .extracting(signature -> signature.signer().username())
                .containsExactly(round.head());
        assertThat(round.told("signing.agreement-signed"))
                .singleElement()
                .satisfies(row -> assertThat(row.fact().by()).isEqualTo(round.head()));
        assertThat(stand.waitsFor(round.id(), SigningSteps.SIGN_AS_RECEIVER)).isTrue();
    }

    @Test
    void letsNobodySignBeforeTheSealIsStamped() {
        authorities.goDown();
        round = rounds.make();

        assertThat(round.row().pdfs()).isEmpty();
        assertThat(round.told("signing.document-sealed")).isEmpty();
        assertThat(stand.waitsFor(round.id(), SigningSteps.SIGN_AS_MAKER)).isFalse();

        authorities.become(honest);
        failing.runErrandsAtOnce(round.id());

        assertThat(round.row().latestPdf().level()).isEqualTo(SignatureLevel.LT);
        assertThat(stand.waitsFor(round.id(), SigningSteps.SIGN_AS_MAKER)).isTrue();
    }

    @Test
    void completesOnceAnAuthorityThatWasDownIsUpAgain() {
        stand.sign(round.head(), stand.makerStep(round.id()));
        authorities.goDown();

        jobs.runFor(round.id());

        nobodyHasSigned();
        assertThat(openIncidents()).isEmpty();

        authorities.become(honest);
        failing.runErrandsAtOnce(round.id());

        assertThat(round.row().signatures()).hasSize(1);
        assertThat(round.check(1).verdict()).isEqualTo(Verdict.INTACT);
    }

    @Test
    void isAnIncidentWhereTheAuthorityStaysSilentAndCompletesOnceAnAdministratorTriesAgain() {
        stand.sign(round.head(), stand.makerStep(round.id()));
        authorities.goDown();

        assertThat(failing.failErrandsUntilGivenUp(round.id())).isEqualTo(48);

        nobodyHasSigned();
        Incident incident = openIncidents().get(0);
        assertThat(incident.element()).isEqualTo("Task_StampMakerSignature");
        assertThat(incident.message()).contains("\"refusal\":\"seal.refusal.waits.unreachable\"");

        authorities.become(honest);
        actors.as(round.made().username(Role.ADMINISTRATOR), () -> incidents.retry(incident.id()));
        jobs.runFor(round.id());

        assertThat(openIncidents()).isEmpty();
        assertThat(round.row().signatures()).hasSize(1);
        signAndStamp(round.superior(), stand.receiverStep(round.id()));
        assertThat(round.row().outcome()).isEqualTo(RoundOutcome.SIGNED);
    }

    @Test
    void holdsNoTransactionAndNoConnectionWhileTheAuthorityAnswersForSealAndSignature() {
        List<Integer> held = new ArrayList<>();
        authorities.answering(authorities.documents(honest), answered -> {
            held.add(connections());
            return answered;
        });

        round = rounds.make();
        signAndStamp(round.head(), stand.makerStep(round.id()));

        assertThat(held).containsExactly(0, 0);
        assertThat(round.row().signatures()).hasSize(1);
    }

    @Test
    void asksOnlyOnceHoweverManyLookForWork() {
        stand.sign(round.head(), stand.makerStep(round.id()));
        List<String> asked = new ArrayList<>();
        authorities.answering(authorities.documents(honest), answered -> {
            asked.add("asked");
            jobs.runFor(round.id());
            return answered;
        });

        jobs.runFor(round.id());

        assertThat(asked).hasSize(1);
        assertThat(round.row().signatures()).hasSize(1);
    }

    @Test
    void signsOnceWhereAnotherHasDoneItBeforeTheAnswerComes() {
        stand.sign(round.head(), stand.makerStep(round.id()));
        List<String> asked = new ArrayList<>();
        authorities.answering(authorities.documents(honest), answered -> {
            asked.add("asked");
            if (asked.size() == 1) {
                failing.runErrandsAtOnce(round.id());
            }
            return answered;
        });

        jobs.runFor(round.id());

        assertThat(asked).hasSize(2);
        assertThat(round.row().signatures()).hasSize(1);
        assertThat(round.told("signing.agreement-signed")).hasSize(1);
        assertThat(openIncidents()).isEmpty();
    }

    @Test
    void saysInWhatCapacityItWasGiven() {
        round.signAsMaker(Means.ink("ลงนาม.png", PNG));
        Capacity given = capacity("signing.signature-made");

        jobs.runFor(round.id());

        assertThat(given.role()).isEqualTo(Role.HEAD.name());
        assertThat(given.task()).isNotNull();
        assertThat(List.of("signing.agreement-signed", "signing.document-signed", "signing.scan-attached"))
                .extracting(this::capacity)
                .containsOnly(given);
    }

    @Test
    void saysForWhomADeputyHasGivenItInWhatCapacity() {
        Person deputy =
                organizations.person("deputy." + round.head(), round.made().other(), Role.OFFICER);
        LocalDate today = LocalDate.now(clock);
        actors.as(
                round.made().username(Role.ADMINISTRATOR),
                () -> deputies.appoint(
                        new Appointment(round.head(), deputy.username(), null, "คำสั่งที่ ๗/๒๕๖๓", today, today)));

        signAndStamp(deputy.username(), stand.makerStep(round.id()));

        Capacity given = capacity("signing.signature-made");
        assertThat(given.role()).isEqualTo(Role.HEAD.name());
        assertThat(given.unit()).isEqualTo(deputy.unit());
        assertThat(given.behalf()).isEqualTo(round.head());
        assertThat(List.of("signing.deputy-signed", "signing.document-signed"))
                .extracting(this::capacity)
                .containsOnly(given);
    }

    @Test
    void isCompletedByTheSystemAloneAndSoIsTheSeal() {
        stand.sign(round.head(), stand.makerStep(round.id()));

        FrozenRound.refused(
                "organization.refusal.roleMissing", () -> actors.as(round.head(), () -> register.stamp(round.id())));
        FrozenRound.refused(
                "organization.refusal.roleMissing", () -> actors.as(round.head(), () -> register.seal(round.id())));
    }

    @Test
    void saysByWhichModelTheSystemHasSealed() {
        assertThat(capacity("signing.document-sealed").model()).startsWith("agreement-signing:");
    }

    @Test
    void keepsTheDocumentThatWaitsUnderItsHash() {
        stand.sign(round.head(), stand.makerStep(round.id()));

        assertThatThrownBy(() -> rows.update(
                        "update awaiting_signature set document = document || '\\x25' from signing_round r"
                                + " where r.id = signing_round and r.agreement = ?",
                        round.id().value()))
                .hasMessageContaining("awaiting_signature_document_sha256_ck");
    }

    /** The answer is there, and the application is gone before it is kept. */
    @Test
    void losesNothingAndSignsNothingTwiceWhereTheAnswerIsNotKept() {
        byte[] sealed = round.pdf(0).content();
        stand.sign(round.head(), stand.makerStep(round.id()));
        authorities.answering(
                authorities.documents(honest), answered -> new PdfResult(sealed, answered.level(), false, null));

        jobs.runFor(round.id());

        nobodyHasSigned();
        assertThat(round.row().awaiting()).isNotNull();

        authorities.become(honest);
        failing.runErrandsAtOnce(round.id());

        assertThat(round.row().signatures()).hasSize(1);
        assertThat(round.row().pdfs()).hasSize(2);
        assertThat(round.told("signing.agreement-signed")).hasSize(1);
    }

    @Test
    void asksTheSignerAnewWhereTheCertificateIsRevoked() {
        round.signAsMaker(OwnKeys.of("Somchai Signer").means());
        authorities.answering(authorities.documents(honest), answered -> {
            throw new Refusal("seal.refusal.key.revoked");
        });

        jobs.runFor(round.id());

        nobodyHasSigned();
        assertThat(round.row().awaiting()).isNull();
        assertThat(capacity("signing.signature-discarded").model()).startsWith("agreement-signing:");
        authorities.become(honest);
        signAndStamp(round.head(), stand.makerStep(round.id()));
        assertThat(round.row().signatures())
                .extracting(SignatureRow::method)
                .containsExactly(SignatureMethod.GENERAL_ELECTRONIC);
    }

    @Test
    void asksTheReceiverAnewJustAsTheMaker() {
        signAndStamp(round.head(), stand.makerStep(round.id()));
        round.signAsReceiver(OwnKeys.of("Somsri").means());
        authorities.answering(authorities.documents(honest), answered -> {
            throw new Refusal("seal.refusal.key.revoked");
        });

        jobs.runFor(round.id());

        assertThat(round.row().outcome()).isEqualTo(RoundOutcome.OPEN);
        assertThat(stand.waitsFor(round.id(), SigningSteps.SIGN_AS_RECEIVER)).isTrue();
    }

    @Test
    void keepsTheScannedPaperUntilTheSignatureCounts() {
        round.signAsMaker(Means.ink("ลงนาม.png", PNG));

        assertThat(round.told("signing.scan-attached")).isEmpty();

        jobs.runFor(round.id());

        SignatureRow signature = round.row().signatures().get(0);
        assertThat(actors.as(round.head(), () -> directory.copy(round.id(), 1, signature.id()))
                        .content())
                .isEqualTo(PNG);
        assertThat(round.told("signing.scan-attached")).hasSize(1);
    }

    private Capacity capacity(String fact) {
        List<AuditRow> told = round.told(fact);
        assertThat(told).hasSize(1);
        return told.get(0).capacity();
    }

    private void signAndStamp(String username, String task) {
        stand.sign(username, task);
        jobs.runFor(round.id());
    }

    /** On no screen, in no file, in no record. */
    private void nobodyHasSigned() {
        assertThat(round.row().signatures()).isEmpty();
        assertThat(round.row().pdfs()).extracting(PdfRow::step).containsExactly(0);
        assertThat(round.told("signing.agreement-signed")).isEmpty();
        assertThat(round.told("signing.document-signed")).isEmpty();
        assertThat(stand.waitsFor(round.id(), SigningSteps.SIGN_AS_RECEIVER)).isFalse();
        assertThatThrownBy(() -> round.pdf(1)).isInstanceOf(Refusal.class);
        assertThat(documents.ofVersion(round.id(), 1).orElseThrow().step()).isZero();
        assertThat(actors.as(round.head(), () -> agreements.find(round.id()).stage()))
                .isEqualTo(Stage.SIGNING);
    }

    private int connections() {
        try {
            return database.unwrap(HikariDataSource.class).getHikariPoolMXBean().getActiveConnections();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Incident> openIncidents() {
        return actors
                .as(round.made().username(Role.ADMINISTRATOR), () -> incidents.open(Pageable.ofSize(1_000)))
                .stream()
                .filter(incident -> incident.agreement().equals(round.id()))
                .toList();
    }
}
