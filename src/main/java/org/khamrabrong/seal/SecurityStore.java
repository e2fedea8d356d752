package org.khamrabrong.seal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.seal.authority.ValidationData;

/** What a PDF brings along for checking its signatures later: its document security store (ISO 32000-2, 12.8.4.3). */
final class SecurityStore {

    private static final COSName DSS = COSName.getPDFName("DSS");
    private static final COSName CERTIFICATES = COSName.getPDFName("Certs");
    private static final COSName LISTS = COSName.getPDFName("CRLs");
    private static final COSName ANSWERS = COSName.getPDFName("OCSPs");
    private static final List<COSName> KINDS = List.of(CERTIFICATES, LISTS, ANSWERS);

    private static final int MOST = 100;
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private SecurityStore() {}

    /** Adds what is not there yet; keeps what is. */
    static void add(PDDocument document, ValidationData data) throws IOException {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary before = catalog.getCOSDictionary(DSS);
        COSDictionary store = new COSDictionary();
        store.setItem(COSName.TYPE, DSS);
        add(document, before, store, CERTIFICATES, encoded(data.certificates()));
        add(document, before, store, LISTS, data.lists());
        add(document, before, store, ANSWERS, data.answers());
        catalog.setItem(DSS, store);
        catalog.setNeedToBeUpdated(true);
    }

    /** What is there; without what cannot be read. */
    static ValidationData of(PDDocument document) {
        COSDictionary store = document.getDocumentCatalog().getCOSObject().getCOSDictionary(DSS);
        if (store == null) {
            return ValidationData.NONE;
        }
        try {
            return new ValidationData(
                    certificates(contents(store.getCOSArray(CERTIFICATES))),
                    contents(store.getCOSArray(LISTS)),
                    contents(store.getCOSArray(ANSWERS)));
        } catch (IOException | CertificateException e) {
            return ValidationData.NONE;
        }
    }

    /** Whether a version changes nothing of the catalog but that it adds streams of its own to the store. */
    static boolean isAddedTo(COSDictionary before, COSDictionary after, IntPredicate known) {
        if (!SameObject.isExcept(before, after, Set.of(DSS))
                || !isNew(after.getItem(DSS), known)
                || !(after.getDictionaryObject(DSS) instanceof COSDictionary store)) {
            return false;
        }
        COSDictionary old = before.getCOSDictionary(DSS);
        return store.keySet().stream().allMatch(key -> COSName.TYPE.equals(key) || KINDS.contains(key))
                && KINDS.stream().allMatch(kind -> isLonger(old, store, kind, known));
    }

    private static boolean isLonger(COSDictionary before, COSDictionary after, COSName kind, IntPredicate known) {
        COSArray old = before == null ? null : before.getCOSArray(kind);
        COSArray young = after.getCOSArray(kind);
        int kept = old == null ? 0 : old.size();
        if (young == null || young.size() < kept) {
            return young == null && kept == 0;
        }
        for (int i = 0; i < young.size(); i++) {
            boolean same = old != null && i < kept && SameObject.is(old.get(i), young.get(i));
            boolean added = i >= kept
                    && young.get(i) instanceof COSObject reference
                    && isNew(reference, known)
                    && reference.getObject() instanceof COSStream;
            if (!same && !added) {
                return false;
            }
        }
        return isNew(after.getItem(kind), known);
    }

    /** Whether it refers to nothing that was there before; so nothing old can become reachable as something else. */
    private static boolean isNew(COSBase item, IntPredicate known) {
        return !(item instanceof COSObject reference)
                || reference.getKey() != null
                        && !known.test((int) reference.getKey().getNumber());
    }

    private static void add(
            PDDocument document, COSDictionary before, COSDictionary store, COSName kind, List<byte[]> contents)
            throws IOException {
        COSArray old = before == null ? null : before.getCOSArray(kind);
        List<byte[]> kept = contents(old);
        COSArray all = new COSArray();
        for (int i = 0; old != null && i < old.size(); i++) {
            all.add(old.get(i));
        }
        for (byte[] content : contents) {
            if (kept.stream().noneMatch(one -> Arrays.equals(one, content))) {
                all.add(stream(document, content));
                kept.add(content);
            }
        }
        if (all.size() > 0) {
            store.setItem(kind, all);
        }
    }

    private static COSStream stream(PDDocument document, byte[] content) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content);
        }
        return stream;
    }

    private static List<byte[]> contents(@Nullable COSArray array) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        int left = MOST_BYTES;
        for (int i = 0; array != null && i < Math.min(array.size(), MOST); i++) {
            if (array.getObject(i) instanceof COSStream stream) {
                try (InputStream raw = stream.createRawInputStream()) {
                    byte[] content = Inflation.all(stream, raw, left);
                    left -= content.length;
                    contents.add(content);
                }
            }
        }
        return contents;
    }

    private static List<X509Certificate> certificates(List<byte[]> encoded) throws CertificateException {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        List<X509Certificate> certificates = new ArrayList<>();
        for (byte[] one : encoded) {
            certificates.add((X509Certificate) factory.generateCertificate(new ByteArrayInputStream(one)));
        }
        return certificates;
    }

    private static List<byte[]> encoded(List<X509Certificate> certificates) {
        List<byte[]> encoded = new ArrayList<>();
        for (X509Certificate certificate : certificates) {
            try {
                encoded.add(certificate.getEncoded());
            } catch (CertificateEncodingException e) {
                throw new IllegalArgumentException(e);
            }
        }
        return encoded;
    }
}
