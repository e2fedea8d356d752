package org.khamrabrong.paper.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.khamrabrong.kernel.ThaiTime;
import org.khamrabrong.paper.Attachment;
import org.khamrabrong.paper.Paper;

/** Makes a printed PDF one that lasts: PDF/A-3u with its fields, its attachments and nothing left to chance. */
public final class Archive {

    private static final String PRODUCER = "Khamrabrong";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'+07''00'''");

    private Archive() {}

    public static byte[] finish(PrintedPages printed, Paper paper, Instant madeAt, List<Attachment> attachments) {
        try (PDDocument document = Loader.loadPDF(printed.pdf())) {
            String moment = MOMENT.format(madeAt.atZone(ThaiTime.ZONE));
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            Fonts.settle(document);
            PDDocumentInformation information = new PDDocumentInformation();
            information.setTitle(Legible.text(paper.title()));
            information.setProducer(PRODUCER);
            information.getCOSObject().setString(COSName.CREATION_DATE, moment);
            information.getCOSObject().setString(COSName.MOD_DATE, moment);
            document.setDocumentInformation(information);
            PDMetadata metadata = new PDMetadata(document);
            metadata.importXMPMetadata(Xmp.of(paper, PRODUCER, madeAt).getBytes(StandardCharsets.UTF_8));
            catalog.setMetadata(metadata);
            catalog.setLanguage(paper.language());
            PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
            preferences.setDisplayDocTitle(true);
            catalog.setViewerPreferences(preferences);
            catalog.addOutputIntent(screenColours(document));
            Attachments.add(document, attachments, moment);
            Form.add(document, printed.fields());
            return save(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A page for use inside another file. */
    public static byte[] tidy(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Fonts.settle(document);
            PDDocumentInformation information = new PDDocumentInformation();
            information.setProducer(PRODUCER);
            document.setDocumentInformation(information);
            return save(document);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The file's identity comes from what is in it, so that the same content gives the same file. */
    private static byte[] save(PDDocument document) throws IOException {
        document.getDocument().getTrailer().removeItem(COSName.ID);
        document.setDocumentId(Identity.of(document));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out, CompressParameters.NO_COMPRESSION);
        return out.toByteArray();
    }

    private static PDOutputIntent screenColours(PDDocument document) throws IOException {
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(profile));
        intent.setInfo("sRGB IEC61966-2.1");
        intent.setOutputCondition("sRGB IEC61966-2.1");
        intent.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intent.setRegistryName("http://www.color.org");
        return intent;
    }
}
