package org.khamrabrong.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens to a sealed PDF besides signing is found. */
class ChangedPdfTest {

    private static final byte[] SIGNED = SealStand.signedByAll();
    private static final byte[] HALF = SealStand.signed(SealStand.sealed(), "maker-1");
    private static final int PRIME = 61;

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 5})
    void findsOneFlippedBitAnywhere(int bit) {
        for (int at = bit; at < SIGNED.length; at += PRIME) {
            byte[] flipped = SIGNED.clone();
            flipped[at] ^= (byte) (1 << bit);
            assertThat(verdict(flipped)).as("bit %d of byte %d", bit, at).isNotEqualTo(Verdict.INTACT);
        }
    }

    @Test
    void findsOneFlippedBitInTheLastVersion() {
        CheckedPdf checked = PdfCheck.check(SIGNED, SealStand.OURS);
        int begin = (int) checked.signatures().get(0).cover().bytes();
        for (int at = begin; at < SIGNED.length; at += 13) {
            byte[] flipped = SIGNED.clone();
            flipped[at] ^= 32;
            assertThat(verdict(flipped)).as("byte %d", at).isNotEqualTo(Verdict.INTACT);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", " ", "%", "%%EOF\n", "1 0 obj\n<<>>\nendobj\n"})
    void findsAppendedBytes(String text) {
        CheckedPdf checked = PdfCheck.check(Update.plus(SIGNED, text), SealStand.OURS);
        assertThat(checked.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(checked.ending()).isEqualTo(Trailer.SOMETHING_ELSE);
        assertThat(checked.signatures()).hasSize(2).allMatch(CheckedSignature::intact);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 100})
    void findsMissingBytes(int count) {
        assertThat(verdict(Arrays.copyOf(SIGNED, SIGNED.length - count))).isNotEqualTo(Verdict.INTACT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void findsAnAdditionThat(String what, Update.Change change) {
        for (byte[] pdf : new byte[][] {SealStand.sealed(), HALF, SIGNED}) {
            CheckedPdf checked = PdfCheck.check(Update.of(pdf, change), SealStand.OURS);
            assertThat(checked.verdict()).isEqualTo(Verdict.CHANGED);
            assertThat(checked.problems()).extracting(Problem::key).contains("seal.problem.changedAfterSeal");
            assertThat(checked.ending()).isEqualTo(Trailer.SOMETHING_ELSE);
        }
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("writes over the page", ChangedPdfTest::writeOver),
                change("adds a page", document -> document.addPage(new PDPage())),
                change("removes the page's content", document -> {
                    document.getPage(0).getCOSObject().removeItem(COSName.CONTENTS);
                    document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                }),
                change("adds a note", document -> {
                    PDAnnotationText note = new PDAnnotationText();
                    note.setRectangle(new PDRectangle(100, 100, 20, 20));
                    note.setContents("อนุมัติแล้ว");
                    document.getPage(0).getAnnotations().add(note);
                    document.getPage(0).getCOSObject().setNeedToBeUpdated(true);
                }),
                change("fills a text without signing", document -> {
                    COSDictionary field = field(document, "receiver-1-attestation");
                    field.setString(COSName.V, "ลงนามแล้ว");
                    field.setNeedToBeUpdated(true);
                }),
                change("moves a field", document -> {
                    COSDictionary field = field(document, "receiver-1");
                    field.setItem(COSName.RECT, new PDRectangle(0, 0, 600, 800).getCOSArray());
                    field.setNeedToBeUpdated(true);
                }),
                change("gives a field another picture", document -> {
                    Appearance.show(document, field(document, "maker-1"), SmallPaper.picture("ผู้อื่น", 200, 60));
                }),
                change("runs a script when it is opened", document -> {
                    COSDictionary script = new COSDictionary();
                    script.setName(COSName.S, "JavaScript");
                    script.setString(COSName.JS, "app.alert(1)");
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, script);
                }),
                change(
                        "describes it anew",
                        document -> document.getDocumentInformation().setTitle("อีกฉบับ")),
                change("brings data for checking, by which a later one could reach any object", document -> {
                    COSDictionary data = new COSDictionary();
                    COSArray lists = new COSArray();
                    lists.add(document.getPage(0).getCOSObject());
                    data.setItem(COSName.getPDFName("Certs"), lists);
                    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("DSS"), data);
                }),
                change("brings data for checking and something else", document -> {
                    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
                    catalog.setItem(COSName.getPDFName("DSS"), new COSDictionary());
                    catalog.setItem(COSName.LANG, COSName.getPDFName("en"));
                }),
                change(
                        "takes the permissions away",
                        document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.PERMS)),
                change("forgets the fields", document -> {
                    COSDictionary form =
                            document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
                    form.setInt("SigFlags", 0);
                    form.setNeedToBeUpdated(true);
                }));
    }

    @Test
    void findsAPageContentReplacedByHand() {
        int content = Update.content(SIGNED);
        byte[] changed = Update.byHand(SIGNED, Map.of(content, "<< /Length 0 >>\nstream\n\nendstream"));
        assertThat(verdict(changed)).isEqualTo(Verdict.CHANGED);
    }

    /** Readers take a freed object for nothing, some libraries take it as if it were still there. */
    @Test
    void findsAPageContentFreedByHand() {
        byte[] changed = Update.byHand(SIGNED, Collections.singletonMap(Update.content(SIGNED), null));
        assertThat(verdict(changed)).isEqualTo(Verdict.CHANGED);
    }

    /** Each would be hashed on its own: a thousand fields could share one value. */
    @Test
    void looksIntoNoMoreSignaturesThanThereAreVersions() {
        byte[] changed = Update.of(SIGNED, document -> {
            COSDictionary form = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
            COSDictionary seal = field(document, PdfSeal.FIELD);
            for (int i = 0; i < 900; i++) {
                COSDictionary copy = new COSDictionary();
                copy.setItem(COSName.FT, COSName.SIG);
                copy.setString(COSName.T, "copy-" + i);
                copy.setItem(COSName.V, seal.getItem(COSName.V));
                form.getCOSArray(COSName.FIELDS).add(copy);
            }
            form.setNeedToBeUpdated(true);
        });
        CheckedPdf checked = PdfCheck.check(changed, SealStand.OURS);
        assertThat(checked.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(checked.signatures()).isEmpty();
    }

    @Test
    void findsASecondVersionThatSaysNothing() {
        assertThat(verdict(Update.byHand(SIGNED, Map.of()))).isEqualTo(Verdict.CHANGED);
    }

    @Test
    void tellsAnEarlierVersionByItsMissingSignatures() {
        CheckedPdf whole = PdfCheck.check(SIGNED, SealStand.OURS);
        int end = (int) whole.signatures().get(0).cover().bytes();
        CheckedPdf stripped = PdfCheck.check(Arrays.copyOf(SIGNED, end), SealStand.OURS);
        assertThat(stripped.verdict()).isEqualTo(Verdict.INTACT);
        assertThat(stripped.complete()).isFalse();
        assertThat(stripped.unsigned()).containsExactly("receiver-1");
    }

    /** A signer who changes more than his or her place, and signs the change. */
    @Test
    void findsWhatASignerChangedBesides() throws IOException {
        try (PDDocument document = PdfFile.open(HALF)) {
            COSDictionary signature = SignatureDictionary.of(Statement.of("ผู้รับ", null, SealStand.NOW));
            field(document, "receiver-1").setItem(COSName.V, signature);
            writeOver(document);
            byte[] pdf = new Addition(document, signature, SealStand.KEY).signed(0);
            CheckedPdf checked = PdfCheck.check(pdf, SealStand.OURS);
            assertThat(checked.signatures()).hasSize(2).allMatch(CheckedSignature::intact);
            assertThat(checked.verdict()).isEqualTo(Verdict.CHANGED);
            assertThat(checked.problems()).extracting(Problem::key).containsExactly("seal.problem.changedAfterSeal");
        }
    }

    private static void writeOver(PDDocument document) throws IOException {
        PDPage page = document.getPage(0);
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
            content.addRect(0, 0, 500, 800);
            content.fill();
        }
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private static COSDictionary field(PDDocument document, String name) {
        COSArray fields = document.getDocumentCatalog()
                .getCOSObject()
                .getCOSDictionary(COSName.ACRO_FORM)
                .getCOSArray(COSName.FIELDS);
        for (int i = 0; i < fields.size(); i++) {
            COSDictionary field = (COSDictionary) fields.getObject(i);
            if (name.equals(field.getString(COSName.T))) {
                return field;
            }
        }
        throw new IllegalStateException(name);
    }

    private static Arguments change(String what, Update.Change change) {
        return Arguments.of(what, change);
    }

    private static Verdict verdict(byte[] pdf) {
        return PdfCheck.check(pdf, SealStand.OURS).verdict();
    }
}
