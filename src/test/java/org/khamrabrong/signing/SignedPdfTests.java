package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.signing.FrozenRound.refused;

import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.agreement.UnknownAgreement;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.document.PdfA;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.kernel.Sha256;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.seal.CheckedPdf;
import org.khamrabrong.seal.CheckedSignature;
import org.khamrabrong.seal.PdfCheck;
import org.khamrabrong.seal.SealingKeys;
import org.khamrabrong.seal.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** What is signed is a file: sealed, signed on top, kept as it is, and told from every other. */
@ApplicationTest
class SignedPdfTests {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0};

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    FrozenRound.Stand rounds;

    @Autowired
    Signing signing;

    @Autowired
    SigningDirectory directory;

    @Autowired
    SignedPdfs documents;

    @Autowired
    SealingKeys keys;

    @Autowired
    Audit audit;

    @Autowired
    Actors actors;

    @Autowired
    AgreementRegister agreements;

    @Autowired
    JdbcTemplate database;

    @Autowired
    TransactionTemplate transaction;

    private FrozenRound round;

    @BeforeEach
    void freeze() {
        round = rounds.make();
    }

    @Test
    void isSealedBeforeAnybodySignsAndHoldsTheFrozenContent() {
        CheckedPdf sealed = round.check(0);

        assertThat(sealed.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(sealed.signatures()).isEmpty();
        assertThat(sealed.unsigned()).containsExactlyInAnyOrder("maker-1", "receiver-1");
        assertThat(Sha256.of(sealed.content().bytes())).isEqualTo(round.row().sha256());
        assertThat(round.row().pdfs()).singleElement().satisfies(row -> {
            assertThat(row.sha256()).isEqualTo(Sha256.of(round.pdf(0).content()));
            assertThat(row.madeBy()).isEqualTo(Actors.SYSTEM);
        });
    }

    @Test
    void bearsEverySignatureOnTopOfTheOneBefore() throws Exception {
        byte[] sealed = round.pdf(0).content();
        stand.sign(round.head(), stand.makerStep(round.id()));
        stand.sign(round.superior(), stand.receiverStep(round.id()));

        byte[] signed = round.pdf(2).content();
        assertThat(new String(signed, 0, sealed.length, StandardCharsets.ISO_8859_1))
                .isEqualTo(new String(sealed, StandardCharsets.ISO_8859_1));
        CheckedPdf checked = round.check(2);
        assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(checked.complete()).isTrue();
        assertThat(PdfA.violations(signed)).isEmpty();
        assertThat(checked.signatures()).extracting(CheckedSignature::field).containsExactly("maker-1", "receiver-1");
        assertThat(checked.signatures())
                .extracting(signature -> signature.claim().signer())
                .containsExactly(
                        round.made().people().get(Role.HEAD).name(),
                        round.made().people().get(Role.SUPERIOR).name());
        try (PDDocument document = Loader.loadPDF(signed)) {
            assertThat(document.getDocumentCatalog()
                            .getAcroForm()
                            .getField("maker-1-attestation")
                            .getValueAsString())
                    .contains(
                            round.made().people().get(Role.HEAD).name(),
                            round.row().sha256(),
                            round.row().pdfs().get(2).sha256());
        }
    }

    @Test
    void isFoundWithOneFlippedByte() {
        stand.sign(round.head(), stand.makerStep(round.id()));
        byte[] forged = round.pdf(1).content().clone();
        forged[forged.length / 2] ^= 1;

        assertThat(PdfCheck.check(forged, keys.trusted()).verdict()).isNotEqualTo(Verdict.INTACT);
        assertThat(documents.find(Sha256.of(forged))).isEmpty();
    }

    @Test
    void knowsTheHashOfWhatTheSignerWasShown() {
        String task = stand.makerStep(round.id());
        ShownDocument seen = stand.seen(round.id());
        ShownDocument stale = new ShownDocument(seen.sha256(), "0".repeat(64));

        refused("signing.refusal.otherDocumentSeen", () -> stand.sign(round.head(), task, stale));
        refused(
                "signing.refusal.otherDocumentSeen",
                () -> stand.sign(round.head(), task, new ShownDocument(seen.sha256(), null)));
        stand.sign(round.head(), task);

        assertThat(round.row().signatures().get(0).seen().pdfSha256()).isEqualTo(seen.pdfSha256());
    }

    @Test
    void isNeitherChangedNorRemovedNorHeldUnderAnotherHash() {
        appendOnly("update signed_pdf set level = 'LT'");
        appendOnly("delete from signed_pdf");
        appendOnly("truncate signed_pdf");
        appendOnly("update signing_seat set name = 'x'");
        appendOnly("delete from trusted_certificate");
        assertThatThrownBy(() -> insert("repeat('0', 64)")).hasMessageContaining("violates check constraint");
        assertThatThrownBy(() -> insert("encode(sha256('\\x00'), 'hex')")).hasMessageContaining("signed_pdf_step_uk");
    }

    /** A second seal of a round: refused for that only where nothing else is wrong with it. */
    private void insert(String sha256) {
        database.update(
                "insert into signed_pdf (id, signing_round, step, content, size, sha256, level, made_at, made_by)"
                        + " select gen_random_uuid(), signing_round, 0, '\\x00', 1, " + sha256 + ", 'B', now(), 'x'"
                        + " from signed_pdf where step = 0 limit 1");
    }

    @Test
    void staysWithItsRoundWhereSomebodyRefuses() {
        stand.sign(round.head(), stand.makerStep(round.id()));
        stand.refuse(round.superior(), stand.receiverStep(round.id()), "ให้ทบทวน");
        stand.settleAgain(round.id());

        assertThat(round.pdf(1).content()).isNotEmpty();
        assertThat(documents.find(round.pdf(1).sha256())).hasValueSatisfying(origin -> {
            assertThat(origin.round().number()).isEqualTo(1);
            assertThat(origin.round().outcome()).isEqualTo(RoundOutcome.REFUSED);
            assertThat(origin.complete()).isFalse();
            assertThat(origin.replacedBy()).isNull();
        });
        stand.sign(round.head(), stand.makerStep(round.id()));
        stand.sign(round.superior(), stand.receiverStep(round.id()));
        assertThat(documents.find(round.pdf(1).sha256()))
                .hasValueSatisfying(origin -> assertThat(origin.replacedBy()).isEqualTo(2));
    }

    @Test
    void isKnownByItsHashAndByItsVersion() {
        stand.sign(round.head(), stand.makerStep(round.id()));
        stand.sign(round.superior(), stand.receiverStep(round.id()));

        PdfOrigin first = documents.find(round.pdf(1).sha256()).orElseThrow();
        assertThat(first.complete()).isFalse();
        assertThat(first.latestSha256()).isEqualTo(round.pdf(2).sha256());
        PdfOrigin last = documents.ofVersion(round.id(), round.row().version()).orElseThrow();
        assertThat(last.step()).isEqualTo(2);
        assertThat(last.complete()).isTrue();
        assertThat(last.sha256()).isEqualTo(round.pdf(2).sha256()).isEqualTo(last.latestSha256());
        assertThat(documents.ofVersion(round.id(), 77)).isEmpty();
    }

    @Test
    void isThereForEveryoneOnceTheAgreementIsPublished() {
        stand.sign(round.head(), stand.makerStep(round.id()));
        stand.sign(round.superior(), stand.receiverStep(round.id()));
        assertThatThrownBy(() -> documents.published(round.id())).isInstanceOf(UnknownAgreement.class);

        organizations.bySystem(() -> agreements.publish(round.id()));

        assertThat(documents.published(round.id())).satisfies(pdf -> {
            assertThat(pdf.sha256()).isEqualTo(round.pdf(2).sha256());
            assertThat(pdf.fileName()).endsWith("-2564.pdf");
        });
    }

    @Test
    void keepsTheCopyOfWhatWasSignedInInk() {
        round.signAsMaker(Means.ink("../สำเนา หน้า 1.png", PNG));

        SignatureRow signature = round.row().signatures().get(0);
        assertThat(signature.method()).isEqualTo(SignatureMethod.WET_INK);
        Scan copy = actors.as(round.made().username(Role.AUDITOR), () -> directory.copy(round.id(), 1, signature.id()));
        assertThat(copy.fileName()).isEqualTo("สำเนา หน้า 1.png");
        assertThat(copy.content()).isEqualTo(PNG);
        assertThat(round.check(1).signatures().get(0).ours()).isTrue();
        refused(
                "agreement.refusal.agreementNotYours",
                () -> actors.as(
                        round.made().otherOfficer().username(), () -> directory.copy(round.id(), 1, signature.id())));
        appendOnly("update ink_copy set file_name = 'x'");
        appendOnly("delete from ink_copy");
    }

    @Test
    void takesNoCopyThatIsNotWhatItSays() {
        refused("signing.refusal.scanMissing", () -> round.signAsMaker(Means.ink("a.png", new byte[0])));
        refused(
                "signing.refusal.scanTypeUnknown",
                () -> round.signAsMaker(Means.ink("a.png", "text".getBytes(StandardCharsets.UTF_8))));
        refused("signing.refusal.scanNameDiffers", () -> round.signAsMaker(Means.ink("a.pdf", PNG)));
        refused(
                "signing.refusal.scanTooLarge",
                () -> round.signAsMaker(Means.ink("a.png", new byte[Scan.LARGEST + 1])));
        refused("signing.refusal.meansMissing", () -> round.signAsMaker(null));

        assertThat(round.row().signatures()).isEmpty();
    }

    private void appendOnly(String statement) {
        assertThatThrownBy(() -> database.update(statement))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("append-only");
    }
}
