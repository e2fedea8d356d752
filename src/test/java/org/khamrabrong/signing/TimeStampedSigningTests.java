package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Documents;
import org.khamrabrong.seal.CheckedPdf;
import org.khamrabrong.seal.CheckedSignature;
import org.khamrabrong.seal.Level;
import org.khamrabrong.seal.PdfCheck;
import org.khamrabrong.seal.PdfSeal;
import org.khamrabrong.seal.SealingKeys;
import org.khamrabrong.seal.TimeStampStand;
import org.khamrabrong.seal.TimeStamps;
import org.khamrabrong.seal.TrustedCertificates;
import org.khamrabrong.seal.Verdict;
import org.khamrabrong.seal.authority.RevocationServices;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where a time-stamp authority is configured, each signature gets its time; where that fails, it is made and the record says so. */
@ApplicationTest
class TimeStampedSigningTests {

    private static final Duration ENOUGH = Duration.ofSeconds(30);

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    SigningDirectory directory;

    @Autowired
    SideDecisions steps;

    @Autowired
    SigningPasswords passwords;

    @Autowired
    SealingKeys keys;

    @Autowired
    Audit audit;

    @Autowired
    Actors actors;

    @Autowired
    AgreementRegister agreements;

    @Autowired
    FrozenPapers papers;

    @Autowired
    Documents forms;

    @Autowired
    AttestationWords words;

    @Autowired
    Clock clock;

    @Autowired
    TransactionTemplate transaction;

    private Made made;
    private AgreementId id;

    @BeforeEach
    void freeze() {
        made = organizations.make();
        id = stand.frozen(made);
    }

    @Test
    void bringsTheTimeAndWhatItTakesToCheckItLater() {
        try (TimeStampStand authority = new TimeStampStand(TimeStampStand.Manner.HONEST)) {
            signBothWith(authority.client(ENOUGH));
        }

        assertThat(round().latestPdf()).satisfies(pdf -> {
            assertThat(pdf.level()).isEqualTo(SignatureLevel.LT);
            assertThat(pdf.degraded()).isNull();
        });
        CheckedPdf checked = check(2);
        assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(checked.complete()).isTrue();
        assertThat(checked.signatures())
                .extracting(CheckedSignature::level, CheckedSignature::stampedAt)
                .containsOnly(tuple(Level.LT, TimeStampStand.AT));
        assertThat(degraded()).isEmpty();
    }

    @Test
    void writesTheDocumentInTheDigitsThatTheBodyChose() throws IOException {
        assertThat(text(sealed(Digits.THAI))).contains("๒๕๖๔");
        assertThat(text(sealed(Digits.ARABIC))).contains("2564").doesNotContain("๒๕๖๔");
    }

    @Test
    void saysSoWhereTheTimeStampServiceIsDown() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }

        sign(
                signing(new TimeStamps(URI.create("http://localhost:" + closed), ENOUGH, TrustedCertificates.none())),
                Role.HEAD,
                stand.makerStep(id));

        assertThat(round().latestPdf()).satisfies(pdf -> {
            assertThat(pdf.level()).isEqualTo(SignatureLevel.B);
            assertThat(pdf.degraded()).isEqualTo("seal.degraded.unreachable");
        });
        assertThat(check(1).verdict()).isEqualTo(Verdict.INTACT);
        assertThat(degraded())
                .extracting("fact.level", "fact.why")
                .containsExactly(tuple("B", "seal.degraded.unreachable"));
        stand.sign(made.username(Role.SUPERIOR), stand.receiverStep(id));
        assertThat(round().outcome()).isEqualTo(RoundOutcome.SIGNED);
    }

    @Test
    void holdsNoTransactionWhileTheDocumentIsMadeAndAuthoritiesAnswer() {
        AgreementPdfs real = documents(Digits.THAI, TimeStamps.NONE);
        List<Boolean> held = new ArrayList<>();
        AgreementPdfs watched = new AgreementPdfs() {
            @Override
            public PdfResult seal(VersionRow frozen, String document, List<SideRow> sides, Instant at) {
                return real.seal(frozen, document, sides, at);
            }

            @Override
            public PdfResult sign(byte[] pdf, SignatureRow signature, int order, Proof proof) {
                held.add(TransactionSynchronizationManager.isActualTransactionActive());
                return real.sign(pdf, signature, order, proof);
            }
        };

        sign(new Signing(steps, passwords, watched), Role.HEAD, stand.makerStep(id));

        assertThat(held).containsExactly(false);
        assertThat(check(1).verdict()).isEqualTo(Verdict.INTACT);
    }

    private void signBothWith(TimeStamps timeStamps) {
        Signing signing = signing(timeStamps);
        sign(signing, Role.HEAD, stand.makerStep(id));
        sign(signing, Role.SUPERIOR, stand.receiverStep(id));
    }

    private void sign(Signing signing, Role role, String task) {
        ShownDocument seen = stand.seen(id);
        actors.as(made.username(role), () -> {
            signing.sign(task, seen, Means.general(), TestOrganization.PASSWORD);
        });
    }

    /** As the application signs, but for who says the time. */
    private Signing signing(TimeStamps timeStamps) {
        return new Signing(steps, passwords, documents(Digits.THAI, timeStamps));
    }

    private SealedDocuments documents(Digits digits, TimeStamps timeStamps) {
        PdfSeal seal = new PdfSeal(keys::trusted, keys::current, timeStamps, RevocationServices.NONE);
        return new SealedDocuments(papers, forms, words, seal, keys, new SigningSettings(digits));
    }

    private byte[] sealed(Digits digits) {
        RoundRow round = round();
        return transaction.execute(status -> actors.asSystem(() -> documents(digits, TimeStamps.NONE)
                .seal(
                        agreements.toBeKept(id, VersionKind.FROZEN_FOR_SIGNING),
                        agreements.document(id),
                        List.of(round.side(Side.MAKER), round.side(Side.RECEIVER)),
                        clock.instant())
                .content()));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private Iterable<AuditRow> degraded() {
        return actors.as(made.username(Role.AUDITOR), () -> audit.history(id, Pageable.ofSize(50))).stream()
                .filter(row -> row.what().equals("signing.time-stamp-missed"))
                .toList();
    }

    private CheckedPdf check(int step) {
        PdfFile pdf = actors.as(made.username(Role.AUDITOR), () -> directory.pdf(id, 1, step));
        return PdfCheck.check(pdf.content(), keys.trusted());
    }

    private RoundRow round() {
        return actors.as(made.username(Role.AUDITOR), () -> directory.rounds(id))
                .get(0);
    }
}
