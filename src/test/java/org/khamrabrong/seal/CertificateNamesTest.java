package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of a certificate's subject only the name is told. */
class CertificateNamesTest {

    private static final String NUMBER = "3100900000001";
    private static final String MAIL = "somchai@example.go.th";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C=TH,O=กรมตัวอย่าง,CN=Somchai Signer,SERIALNUMBER=" + NUMBER + ",E=" + MAIL,
                "E=" + MAIL + ",SERIALNUMBER=" + NUMBER + ",CN=Somchai Signer",
                "SERIALNUMBER=" + NUMBER + "+CN=Somchai Signer+E=" + MAIL,
                "UID=" + NUMBER + "+E=" + MAIL + ",O=Somchai Signer",
                "SERIALNUMBER=" + NUMBER + ",E=" + MAIL
            })
    void tellsTheNameAndNoNumberOrAddress(String subject) {
        SealingKey key = new TestStore().subject(subject).with("own", "EC", 256).key("own", SealStand.NOW);
        byte[] pdf = SealStand.SEAL
                .sign(SealStand.sealed(), SealStand.order("maker-1", key))
                .pdf();

        CheckedPdf checked = PdfCheck.check(pdf, SealStand.OURS);

        assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
        String told = checked.signatures().get(0).holder().subject();
        assertThat(told).isIn("Somchai Signer", "-");
        assertThat(CertificateFacts.of(key.certificate()).name()).isEqualTo(told);
        assertThat(CertificateFacts.of(key.certificate()).issuer()).isEqualTo(told);
    }
}
