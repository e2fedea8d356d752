package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.khamrabrong.signing.FrozenRound.refused;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.seal.CheckedPdf;
import org.khamrabrong.seal.Verdict;
import org.khamrabrong.signing.SigningFact.OtherNameCertified;
import org.springframework.beans.factory.annotation.Autowired;

/** A signer's own certificate: what it takes, what is said of it, and what is forgotten. */
@ApplicationTest
class SignerCertificateTests {

    @Autowired
    SigningStand stand;

    @Autowired
    FrozenRound.Stand rounds;

    @Autowired
    Signing signing;

    @Autowired
    Audit audit;

    @Autowired
    Actors actors;

    private FrozenRound round;

    @BeforeEach
    void freeze() {
        round = rounds.make();
    }

    @Test
    void bearsTheSignersOwnCertificate() {
        round.signAsMaker(OwnKeys.of("Somchai Signer").means());

        assertThat(round.row().signatures().get(0).method()).isEqualTo(SignatureMethod.OWN_CERTIFICATE);
        assertThat(round.row().signatures().get(0).way().certificate()).contains("Somchai Signer");
        CheckedPdf checked = round.check(1);
        assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(checked.signatures().get(0).holder().subject()).contains("Somchai Signer");
        assertThat(checked.signatures().get(0).ours()).isFalse();
    }

    @Test
    void saysInTheRecordAndOnTheLastPageThatTheCertificateIsInAnotherName() throws IOException {
        round.signAsMaker(OwnKeys.of("Somchai Signer").means());

        assertThat(namesInTheRecord())
                .containsExactly(tuple(round.made().people().get(Role.HEAD).name(), "Somchai Signer"));
        assertThat(attestation()).contains("ใบรับรองออกในชื่อ Somchai Signer");
    }

    @Test
    void saysNothingOfTheNameWhereTheCertificateIsTheSigners() throws IOException {
        round.signAsMaker(
                OwnKeys.of("  " + round.made().people().get(Role.HEAD).name().replace(" ", "  "))
                        .means());

        assertThat(namesInTheRecord()).isEmpty();
        assertThat(attestation()).contains("ใบรับรอง:").doesNotContain("ใบรับรองออกในชื่อ");
    }

    @Test
    void forgetsTheKeyAndItsPasswordHoweverTheSigningEnded() {
        Means means = OwnKeys.of("Somchai Signer").means();
        String task = stand.makerStep(round.id());
        assertThatThrownBy(() ->
                        actors.as(round.head(), () -> signing.sign(task, stand.seen(round.id()), means, "guess")))
                .isInstanceOf(WrongPassword.class);

        assertThat(means.password()).containsOnly('\0');
        assertThat(means.content()).containsOnly(0);
    }

    @Test
    void takesNoCertificateThatDoesNotOpenAndSpendsNoPasswordOnIt() {
        byte[] pkcs12 = OwnKeys.of("Somchai Signer").pkcs12();
        for (int i = 0; i < PasswordAttempt.MOST + 1; i++) {
            refused(
                    "seal.refusal.key.wrongPassword",
                    () -> round.signAsMaker(Means.certificate(pkcs12, "guess".toCharArray())));
        }
        refused(
                "seal.refusal.key.unreadable",
                () -> round.signAsMaker(Means.certificate(new byte[] {1, 2, 3}, "s3cret".toCharArray())));

        assertThat(round.row().signatures()).isEmpty();
        round.signAsMaker(Means.general());
        assertThat(round.row().signatures()).hasSize(1);
    }

    private List<Tuple> namesInTheRecord() {
        return round.told("signing.other-name-certified").stream()
                .map(row -> (OtherNameCertified) row.fact())
                .map(fact -> tuple(fact.signer(), fact.holder()))
                .toList();
    }

    private String attestation() throws IOException {
        try (PDDocument document = Loader.loadPDF(round.pdf(1).content())) {
            return document.getDocumentCatalog()
                    .getAcroForm()
                    .getField("maker-1-attestation")
                    .getValueAsString();
        }
    }
}
