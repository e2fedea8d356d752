package org.khamrabrong.paper.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.khamrabrong.paper.Attachment;

/** Files inside a PDF/A-3, each said to be the data of which the document is made. */
final class Attachments {

    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");

    private Attachments() {}

    static void add(PDDocument document, List<Attachment> attachments, String moment) throws IOException {
        if (attachments.isEmpty()) {
            return;
        }
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        for (Attachment attachment : attachments) {
            files.put(attachment.name(), file(document, attachment, moment));
        }
        PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(files);
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(tree);
        document.getDocumentCatalog().setNames(names);
        COSArray associated = new COSArray();
        files.values().forEach(file -> associated.add(file.getCOSObject()));
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static PDComplexFileSpecification file(PDDocument document, Attachment attachment, String moment)
            throws IOException {
        PDEmbeddedFile embedded =
                new PDEmbeddedFile(document, new ByteArrayInputStream(attachment.content()), COSName.FLATE_DECODE);
        embedded.setSubtype(attachment.mediaType());
        embedded.setSize(attachment.content().length);
        COSDictionary parameters = embedded.getCOSObject().getCOSDictionary(COSName.PARAMS);
        parameters.setString(COSName.CREATION_DATE, moment);
        parameters.setString(COSName.MOD_DATE, moment);
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(attachment.name());
        file.setFileUnicode(attachment.name());
        file.setEmbeddedFile(embedded);
        file.setEmbeddedFileUnicode(embedded);
        file.getCOSObject().setName(RELATIONSHIP, "Data");
        return file;
    }
}
