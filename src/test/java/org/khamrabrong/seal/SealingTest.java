package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.Refusal;

/** A paper on its way from empty to sealed and signed by everyone. */
class SealingTest {

    @Test
    void sealsAPaperAndNamesThePlacesThatWait() {
        CheckedPdf checked = PdfCheck.check(SealStand.sealed(), SealStand.OURS);
        assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(checked.problems()).isEmpty();
        assertThat(checked.unsigned()).containsExactlyElementsOf(SmallPaper.SLOTS);
        assertThat(checked.seal().holder().fingerprint()).isEqualTo(Fingerprint.of(SealStand.KEY.certificate()));
        assertThat(checked.seal().claim().at()).isEqualTo(SealStand.NOW);
        assertThat(checked.content().bytes()).isEqualTo(SmallPaper.PACKAGE);
    }

    @Test
    void signsEveryPlaceInTurnAndStaysIntact() {
        byte[] pdf = SealStand.signedByAll();
        CheckedPdf checked = PdfCheck.check(pdf, SealStand.OURS);
        assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(checked.signatures())
                .extracting(CheckedSignature::field)
                .containsExactlyElementsOf(SmallPaper.SLOTS);
        assertThat(checked.signatures()).allMatch(CheckedSignature::ours).allMatch(CheckedSignature::intact);
        assertThat(checked.complete()).isTrue();
        assertThat(checked.ending()).isEqualTo(Trailer.NOTHING);
        assertThat(checked.signatures().get(1).cover().bytes()).isEqualTo(pdf.length);
    }

    @Test
    void signsAPaperWithAPlainTableOfObjectsToo() {
        byte[] pdf = SealStand.SEAL
                .seal(SmallPaper.makePlain(), SealStand.KEY, "ตรา", SealStand.NOW)
                .pdf();
        pdf = SealStand.signed(pdf, "receiver-1");
        CheckedPdf checked = PdfCheck.check(pdf, SealStand.OURS);
        assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(checked.unsigned()).containsExactly("maker-1");
    }

    @Test
    void refusesToSealTwice() {
        assertThatThrownBy(() -> SealStand.SEAL.seal(SealStand.sealed(), SealStand.KEY, "ตรา", SealStand.NOW))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("seal.refusal.pdf.signedAlready"));
    }

    @Test
    void refusesAPlaceThatIsSignedAlready() {
        byte[] pdf = SealStand.signed(SealStand.sealed(), "maker-1");
        assertRefused(pdf, SealStand.order("maker-1", SealStand.KEY), "seal.refusal.pdf.fieldSigned");
    }

    @Test
    void refusesAPlaceThatIsNotThere() {
        assertRefused(SealStand.sealed(), SealStand.order("maker-2", SealStand.KEY), "seal.refusal.pdf.unknownField");
    }

    @Test
    void refusesATextOfAnotherPlace() {
        SignatureOrder order = SealStand.order("maker-1", SealStand.KEY);
        SignatureOrder meddling = new SignatureOrder(
                "maker-1",
                null,
                Map.of("receiver-1-attestation", order.texts().get("maker-1-attestation")),
                order.statement(),
                SealStand.KEY);
        assertRefused(SealStand.sealed(), meddling, "seal.refusal.pdf.unknownField");
    }

    @Test
    void refusesToSignWhatIsNotSealedOrNotIntact() {
        assertRefused(SmallPaper.make(), SealStand.order("maker-1", SealStand.KEY), "seal.refusal.pdf.notIntact");
        byte[] changed = SealStand.sealed();
        changed[changed.length / 2] ^= 1;
        assertRefused(changed, SealStand.order("maker-1", SealStand.KEY), "seal.refusal.pdf.notIntact");
    }

    @Test
    void knowsTheSizeOfAPlace() {
        assertThat(SealStand.SEAL.sizeOf(SmallPaper.make(), "maker-1")).isEqualTo(new Rectangle(200, 60));
    }

    @Test
    void leavesAPlaceAsItLooksWhereNoPictureIsGiven() {
        SignatureOrder plain = new SignatureOrder(
                "maker-1", null, Map.of(), Statement.of("ผู้ลงนาม", null, SealStand.NOW), SealStand.KEY);
        byte[] pdf = SealStand.SEAL.sign(SealStand.sealed(), plain).pdf();
        assertThat(PdfCheck.check(pdf, SealStand.OURS).verdict()).isEqualTo(Verdict.INTACT);
    }

    private static void assertRefused(byte[] pdf, SignatureOrder order, String key) {
        assertThatThrownBy(() -> SealStand.SEAL.sign(pdf, order))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
