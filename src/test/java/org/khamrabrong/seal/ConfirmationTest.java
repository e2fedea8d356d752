package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.seal.authority.ValidationData;

/** What the key of the installation does not vouch for by itself, it confirms; without that it counts for nothing. */
class ConfirmationTest {

    private static final COSName STORE = COSName.getPDFName("DSS");
    private static final COSName CERTIFICATES = COSName.getPDFName("Certs");
    private static final SealingKey OTHER =
            new TestStore().with("someone", "EC", 256).key("someone", SealStand.NOW);
    private static final byte[] SEALED = SealStand.sealed();

    @Test
    void confirmsASignatureOfAnotherCertificate() {
        CheckedPdf checked = checked(
                SealStand.SEAL.sign(SEALED, SealStand.order("maker-1", OTHER)).pdf());
        assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(checked.signatures()).singleElement().satisfies(one -> {
            assertThat(one.ours()).isFalse();
            assertThat(one.confirmed()).isTrue();
        });
    }

    @Test
    void hasNothingToConfirmInASignatureOfItsOwn() {
        CheckedPdf checked = checked(SealStand.signedByAll());
        assertThat(checked.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(checked.signatures()).extracting(CheckedSignature::confirmed).containsOnly(false);
    }

    @Test
    void findsASignatureThatSomebodyElsePutOnLater() throws IOException {
        assertUnconfirmed(checked(signedOutside(SEALED, "maker-1", OTHER, document -> {})));
    }

    /** A token stands where no signature covers it; whoever has the file could exchange it. */
    @Test
    void findsATimeStampThatNobodyConfirmed() {
        try (TimeStampStand time = new TimeStampStand(TimeStampStand.Manner.HONEST)) {
            PdfSeal seal = SealStand.seal(time.client(Duration.ofSeconds(30)));
            byte[] pdf = SealStand.signedBy(seal, SEALED, SealStand.order("maker-1", SealStand.KEY))
                    .pdf();
            CheckedPdf whole = checked(pdf);
            assertThat(whole.verdict()).isEqualTo(Verdict.INTACT);
            int end = (int) whole.signatures().get(0).cover().bytes();
            assertUnconfirmed(checked(Arrays.copyOf(pdf, end)));
        }
    }

    @Test
    void isNotTakenInByAConfirmationOfAnotherKey() throws IOException {
        byte[] signed = signedOutside(SEALED, "maker-1", OTHER, document -> {});
        byte[] confirmed = signedOutside(signed, Confirmation.of("maker-1"), OTHER, document -> {});
        CheckedPdf checked = checked(confirmed);
        assertThat(checked.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(checked.problems()).extracting(Problem::key).contains("seal.problem.notConfirmed");
    }

    /** Else a later version could write that object anew, and call it data for checking. */
    @Test
    void findsAStoreThatRefersToWhatWasThereBefore() throws IOException {
        assertChanged(confirmed(document -> {
            COSArray list = new COSArray();
            list.add(document.getPage(0).getCOSObject().getItem(COSName.CONTENTS));
            store(document).setItem(CERTIFICATES, list);
        }));
    }

    @Test
    void findsAStoreThatIsSomethingThatWasThereBefore() throws IOException {
        assertChanged(confirmed(document -> {
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            catalog.setItem(STORE, catalog.getItem(COSName.ACRO_FORM));
            catalog.setNeedToBeUpdated(true);
        }));
    }

    @Test
    void findsAStoreWithAnythingButData() throws IOException {
        assertChanged(confirmed(document -> store(document).setItem(COSName.getPDFName("Extra"), new COSDictionary())));
    }

    @Test
    void findsADataStreamThatIsWrittenAnew() throws IOException {
        byte[] first = confirmed(document -> SecurityStore.add(document, data()));
        assertThat(checked(first).verdict()).isEqualTo(Verdict.INTACT);
        byte[] second = signedOutside(first, "receiver-1", OTHER, document -> {});
        byte[] pdf = signedOutside(second, Confirmation.of("receiver-1"), SealStand.KEY, document -> {
            COSBase stream = document.getDocumentCatalog()
                    .getCOSObject()
                    .getCOSDictionary(STORE)
                    .getCOSArray(CERTIFICATES)
                    .getObject(0);
            ((COSStream) stream).createOutputStream().close();
            ((COSStream) stream).setNeedToBeUpdated(true);
        });
        assertChanged(pdf);
    }

    @Test
    void findsWhatAConfirmationChangesBesides() throws IOException {
        assertChanged(confirmed(ConfirmationTest::addAPage));
        assertChanged(confirmed(document -> {
            SecurityStore.add(document, data());
            document.getDocumentCatalog().getCOSObject().setItem(COSName.LANG, COSName.getPDFName("en"));
        }));
    }

    @Test
    void completesNoSignatureThatSomethingFollows() throws IOException {
        byte[] followed =
                Update.of(signedOutside(SEALED, "maker-1", OTHER, document -> {}), ConfirmationTest::addAPage);
        assertNotCompleted(followed);
    }

    @Test
    void completesNoSignatureThatChangesTheDocumentBesides() throws IOException {
        assertNotCompleted(signedOutside(SEALED, "maker-1", OTHER, ConfirmationTest::addAPage));
    }

    private static void addAPage(PDDocument document) {
        document.addPage(new PDPage());
        document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
    }

    private static void assertNotCompleted(byte[] pdf) {
        assertThatThrownBy(() -> SealStand.SEAL.complete(pdf, "maker-1", SealStand.NOW))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("seal.refusal.pdf.notIntact"));
    }

    private static ValidationData data() {
        return ValidationData.of(OTHER.chain());
    }

    private static COSDictionary store(PDDocument document) throws IOException {
        SecurityStore.add(document, ValidationData.NONE);
        return document.getDocumentCatalog().getCOSObject().getCOSDictionary(STORE);
    }

    /** Signed by somebody, and confirmed by our own key along with that change. */
    private static byte[] confirmed(Update.Change change) throws IOException {
        byte[] signed = signedOutside(SEALED, "maker-1", OTHER, document -> {});
        return signedOutside(signed, Confirmation.of("maker-1"), SealStand.KEY, change);
    }

    private static byte[] signedOutside(byte[] pdf, String field, SigningKey key, Update.Change change)
            throws IOException {
        try (PDDocument document = PdfFile.open(pdf)) {
            COSDictionary signature = SignatureDictionary.of(Statement.of("ใคร", null, SealStand.NOW));
            Fields.of(document).emptySignature(field).setItem(COSName.V, signature);
            change.apply(document);
            return new Addition(document, signature, key).signed(0);
        }
    }

    private static CheckedPdf checked(byte[] pdf) {
        return PdfCheck.check(pdf, SealStand.OURS);
    }

    private static void assertChanged(byte[] pdf) {
        CheckedPdf checked = checked(pdf);
        assertThat(checked.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(checked.problems()).extracting(Problem::key).containsExactly("seal.problem.changedAfterSeal");
    }

    private static void assertUnconfirmed(CheckedPdf checked) {
        assertThat(checked.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(checked.problems()).extracting(Problem::key).containsExactly("seal.problem.notConfirmed");
    }
}
