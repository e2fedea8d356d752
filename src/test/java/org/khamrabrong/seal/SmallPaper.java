package org.khamrabrong.seal;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/** A small PDF/A-3u of the shape that agreements have: two places to sign, what attests them, the package in it. */
final class SmallPaper {

    static final byte[] PACKAGE =
            "{\"format\": \"agreement-package/1\", \"indicators\": []}".getBytes(StandardCharsets.UTF_8);
    static final List<String> SLOTS = List.of("maker-1", "receiver-1");

    private static final String FONT = "/META-INF/resources/fonts/Sarabun-Regular.ttf";
    private static final int PRINTED = 4;

    private SmallPaper() {}

    static byte[] make() {
        return make(CompressParameters.DEFAULT_COMPRESSION);
    }

    /** With a plain table of objects instead of packed ones. */
    static byte[] makePlain() {
        return make(CompressParameters.NO_COMPRESSION);
    }

    static byte[] picture(String text, float width, float height) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            write(document, page, text, 4, height / 2);
            return bytes(document, CompressParameters.DEFAULT_COMPRESSION);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] make(CompressParameters compression) {
        try (PDDocument document = new PDDocument()) {
            document.setVersion(1.7f);
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            write(document, page, "คำรับรองการปฏิบัติราชการ 2564", 72, 700);
            PDAcroForm form = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(form);
            form.setDefaultResources(new PDResources());
            for (int i = 0; i < SLOTS.size(); i++) {
                PDSignatureField place = new PDSignatureField(form);
                add(document, form, page, place, SLOTS.get(i), new PDRectangle(72 + 240 * i, 400, 200, 60));
                PDTextField attestation = new PDTextField(form);
                attestation.setReadOnly(true);
                attestation.setMultiline(true);
                attestation.setDefaultAppearance("/Helv 10 Tf 0 g");
                attestation.getCOSObject().removeItem(COSName.DA);
                add(
                        document,
                        form,
                        page,
                        attestation,
                        SLOTS.get(i) + "-attestation",
                        new PDRectangle(72 + 240 * i, 200, 200, 100));
            }
            embed(document);
            describe(document);
            return bytes(document, compression);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(PDDocument document, PDPage page, String text, float x, float y) throws IOException {
        try (InputStream file = SmallPaper.class.getResourceAsStream(FONT);
                PDPageContentStream content = new PDPageContentStream(document, page)) {
            PDFont font = PDType0Font.load(document, file);
            content.beginText();
            content.setFont(font, 12);
            content.newLineAtOffset(x, y);
            content.showText(text);
            content.endText();
        }
    }

    private static void add(
            PDDocument document, PDAcroForm form, PDPage page, PDField field, String name, PDRectangle place)
            throws IOException {
        field.setPartialName(name);
        PDAnnotationWidget widget = field.getWidgets().get(0);
        widget.setRectangle(place);
        widget.setPage(page);
        widget.getCOSObject().setInt(COSName.F, PRINTED);
        PDAppearanceStream empty = new PDAppearanceStream(document);
        empty.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        empty.setResources(new PDResources());
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(empty);
        widget.setAppearance(appearance);
        page.getAnnotations().add(widget);
        List<PDField> fields = form.getFields();
        fields.add(field);
        form.setFields(fields);
    }

    private static void embed(PDDocument document) throws IOException {
        PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(PACKAGE), COSName.FLATE_DECODE);
        file.setSubtype("application/json");
        file.setSize(PACKAGE.length);
        Calendar day = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        day.setTimeInMillis(0);
        file.setModDate(day);
        PDComplexFileSpecification specification = new PDComplexFileSpecification();
        specification.setFile(EmbeddedPackage.NAME);
        specification.setFileUnicode(EmbeddedPackage.NAME);
        specification.setEmbeddedFile(file);
        specification.setEmbeddedFileUnicode(file);
        specification.getCOSObject().setName("AFRelationship", "Data");
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(EmbeddedPackage.NAME, specification));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        associated.add(specification);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
    }

    private static void describe(PDDocument document) throws IOException {
        String xmp = """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>3</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance></rdf:Description>
                </rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""";
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8))));
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB");
        intent.setOutputCondition("sRGB");
        intent.setOutputConditionIdentifier("sRGB");
        document.getDocumentCatalog().addOutputIntent(intent);
        document.getDocument().getTrailer().removeItem(COSName.INFO);
    }

    private static byte[] bytes(PDDocument document, CompressParameters compression) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, compression);
        return out.toByteArray();
    }
}
