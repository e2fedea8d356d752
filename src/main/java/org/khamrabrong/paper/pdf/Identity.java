package org.khamrabrong.paper.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.khamrabrong.kernel.Sha256;

/** What a file is known by: a hash of its pages, description and attachments, not the moment it was written. */
final class Identity {

    private Identity() {}

    static long of(PDDocument document) throws IOException {
        MessageDigest digest = Sha256.digest();
        for (PDPage page : document.getPages()) {
            add(page.getContents(), digest);
        }
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            add(metadata.exportXMPMetadata(), digest);
        }
        if (document.getDocumentCatalog().getNames() != null) {
            Map<String, PDComplexFileSpecification> files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                add(file.getValue().getEmbeddedFile().createInputStream(), digest);
            }
        }
        return ByteBuffer.wrap(digest.digest()).getLong();
    }

    private static void add(InputStream content, MessageDigest digest) throws IOException {
        try (DigestInputStream digested = new DigestInputStream(content, digest)) {
            digested.transferTo(OutputStream.nullOutputStream());
        }
    }
}
