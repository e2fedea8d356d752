package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.seal.CheckedPdf;
import org.khamrabrong.seal.PdfCheck;
import org.khamrabrong.seal.SealingKeys;
import org.khamrabrong.seal.Verdict;
import org.khamrabrong.signing.SigningFact.OtherNameCertified;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

/** A signer's own certificate: what it takes, what is said of it, and what is forgotten. */
@ApplicationTest
class SignerCertificateTests {

    @Autowired
    TestOrganization organizations;

    @Autowired
    SigningStand stand;

    @Autowired
    Signing signing;

    @Autowired
    SigningDirectory directory;

    @Autowired
    SealingKeys keys;

    @Autowired
    Audit audit;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId id;
    private String head;

    @BeforeEach
    void freeze() {
        made = organizations.make();
        id = stand.frozen(made);
        head = made.username(Role.HEAD);
    }

    @Test
    void bearsTheSignersOwnCertificate() {
        signWith(OwnKeys.of("Somchai Signer").means());

        assertThat(round().signatures().get(0).method()).isEqualTo(SignatureMethod.OWN_CERTIFICATE);
        assertThat(round().signatures().get(0).certificate()).contains("Somchai Signer");
        CheckedPdf checked = check(pdf(1));
        assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(checked.signatures().get(0).subject()).contains("Somchai Signer");
        assertThat(checked.signatures().get(0).ours()).isFalse();
    }

    @Test
    void saysInTheRecordAndOnTheLastPageThatTheCertificateIsInAnotherName() throws IOException {
        signWith(OwnKeys.of("Somchai Signer").means());

        assertThat(namesInTheRecord())
                .containsExactly(tuple(made.people().get(Role.HEAD).name(), "Somchai Signer"));
        assertThat(attestation()).contains("ใบรับรองออกในชื่อ Somchai Signer");
    }

    @Test
    void saysNothingOfTheNameWhereTheCertificateIsTheSigners() throws IOException {
        signWith(OwnKeys.of("  " + made.people().get(Role.HEAD).name().replace(" ", "  "))
                .means());

        assertThat(namesInTheRecord()).isEmpty();
        assertThat(attestation()).contains("ใบรับรอง:").doesNotContain("ใบรับรองออกในชื่อ");
    }

    @Test
    void forgetsTheKeyAndItsPasswordHoweverTheSigningEnded() {
        Means means = OwnKeys.of("Somchai Signer").means();
        String task = stand.makerStep(id);
        assertThatThrownBy(() -> actors.as(head, () -> signing.sign(task, stand.seen(id), means, "guess")))
                .isInstanceOf(WrongPassword.class);

        assertThat(means.password()).containsOnly('\0');
        assertThat(means.content()).containsOnly(0);
    }

    @Test
    void takesNoCertificateThatDoesNotOpenAndSpendsNoPasswordOnIt() {
        byte[] pkcs12 = OwnKeys.of("Somchai Signer").pkcs12();
        for (int i = 0; i < PasswordAttempt.MOST + 1; i++) {
            refused("seal.refusal.key.wrongPassword", () -> signWith(Means.certificate(pkcs12, "guess".toCharArray())));
        }
        refused(
                "seal.refusal.key.unreadable",
                () -> signWith(Means.certificate(new byte[] {1, 2, 3}, "s3cret".toCharArray())));

        assertThat(round().signatures()).isEmpty();
        signWith(Means.general());
        assertThat(round().signatures()).hasSize(1);
    }

    private List<Tuple> namesInTheRecord() {
        return actors.as(made.username(Role.AUDITOR), () -> audit.history(id, Pageable.ofSize(50))).stream()
                .filter(row -> row.what().equals("signing.other-name-certified"))
                .map(row -> (OtherNameCertified) row.fact())
                .map(fact -> tuple(fact.signer(), fact.holder()))
                .toList();
    }

    private String attestation() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(1).content())) {
            return document.getDocumentCatalog()
                    .getAcroForm()
                    .getField("maker-1-attestation")
                    .getValueAsString();
        }
    }

    private void signWith(Means means) {
        ShownDocument seen = stand.seen(id);
        String task = stand.makerStep(id);
        actors.as(head, () -> signing.sign(task, seen, means, TestOrganization.PASSWORD));
    }

    private PdfFile pdf(int step) {
        return actors.as(made.username(Role.AUDITOR), () -> directory.pdf(id, 1, step));
    }

    private CheckedPdf check(PdfFile pdf) {
        return PdfCheck.check(pdf.content(), keys.trusted());
    }

    private RoundRow round() {
        return actors.as(made.username(Role.AUDITOR), () -> directory.rounds(id))
                .get(0);
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
