package org.khamrabrong.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.agreement.Signatory;
import org.khamrabrong.document.Papers;
import org.khamrabrong.document.PdfA;
import org.khamrabrong.document.Pictures;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.seal.PdfSeal;
import org.khamrabrong.seal.SealingKeys;
import org.springframework.beans.factory.annotation.Autowired;

/** The pledge and the last page of the real agreement once it is signed, looked at. */
@ApplicationTest
class SignedLooksTests {

    private static final Instant FIRST = Instant.parse("2020-12-02T03:15:00Z");
    private static final Instant SECOND = Instant.parse("2020-12-08T07:40:00Z");
    private static final String CONTENT = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final String SHOWN = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae";
    private static final byte[] SCAN = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0};

    @Autowired
    SealedDocuments documents;

    @Autowired
    PdfSeal seal;

    @Autowired
    SealingKeys keys;

    @Test
    void signedByADeputyWithACertificateAndByTheReceiverWithThePassword() throws Exception {
        byte[] signed = sign(sealed(), deputy(), 1, OwnKeys.of("Somsak Deputy").means());
        signed = sign(signed, receiver(), 2, Means.general());

        assertThat(PdfA.violations(signed)).isEmpty();
        looksAsItDid(signed, "signed");
    }

    @Test
    void signedInInk() throws Exception {
        byte[] signed = sign(sealed(), inked(), 1, Means.ink("หน้าลงนาม.png", SCAN));

        assertThat(PdfA.violations(signed)).isEmpty();
        looksAsItDid(signed, "inked");
    }

    private static void looksAsItDid(byte[] signed, String name) {
        assertAll(
                () -> Pictures.compare(signed, 1, name + "-pledge"),
                () -> Pictures.compare(signed, -1, name + "-certificate"));
    }

    private byte[] sealed() {
        byte[] pdf = Papers.sealable(RealAgreement.read(), Digits.THAI);
        return seal.seal(pdf, keys.current(), "ตรึงเนื้อหา", Papers.MADE).pdf();
    }

    private byte[] sign(byte[] pdf, SignatureRow signature, int order, Means means) {
        return documents
                .sign(pdf, signature, order, Proof.of(means, Instant.now()))
                .content();
    }

    private static SignatureRow deputy() {
        return new SignatureRow(
                UUID.randomUUID(),
                Side.MAKER,
                1,
                new SignerRow(
                        "somsak.deputy",
                        "นายสมศักดิ์ ตั้งใจ",
                        "ผู้อำนวยการกลุ่มพัฒนาระบบบริหาร",
                        "กลุ่มพัฒนาระบบบริหาร",
                        new Signatory.ActingFor(
                                "นางสาวสมหญิง รักราชการ",
                                "เลขานุการกรม",
                                "คำสั่งกรมที่ ๗๒๑/๒๕๖๓ ลงวันที่ ๓๐ พฤศจิกายน ๒๕๖๓")),
                FIRST,
                new ShownDocument(CONTENT, SHOWN),
                new SignatureRow.Way(
                        SignatureMethod.OWN_CERTIFICATE,
                        "Somsak Deputy · Example Certification Authority G2 · 47A1C09F33D2"));
    }

    private static SignatureRow receiver() {
        return row(
                Side.RECEIVER,
                "นายสมชาย ใจดี",
                "อธิบดีกรมบังคับคดี",
                "กรมบังคับคดี",
                SignatureMethod.GENERAL_ELECTRONIC);
    }

    private static SignatureRow inked() {
        return row(
                Side.MAKER, "นางสาวสมหญิง รักราชการ", "เลขานุการกรม", "สำนักงานเลขานุการกรม", SignatureMethod.WET_INK);
    }

    private static SignatureRow row(Side side, String name, String position, String unit, SignatureMethod method) {
        return new SignatureRow(
                UUID.randomUUID(),
                side,
                1,
                new SignerRow("someone", name, position, unit, null),
                SECOND,
                new ShownDocument(CONTENT, SHOWN),
                new SignatureRow.Way(method, null));
    }
}
