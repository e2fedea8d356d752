package org.khamrabrong.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.khamrabrong.kernel.Sha256;

/**
 * Says of any bytes whether they are a PDF that this installation sealed, and what happened to it since. Decides by rules of
 * its own, which are narrower than what a PDF may be: whatever is not laid out as we lay it out counts as changed.
 */
public final class PdfCheck {

    /** Larger files are not looked into. */
    public static final int MOST_BYTES = PdfFile.MOST_BYTES;

    private static final byte[] HEADER = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final String SIGNED = "/ByteRange";

    private PdfCheck() {}

    public static CheckedPdf check(byte[] pdf, KnownCertificates ours) {
        if (pdf.length > MOST_BYTES) {
            return CheckedPdf.unreadable(
                    null, Problem.of("seal.problem.tooLarge", Integer.toString(MOST_BYTES / (1024 * 1024))));
        }
        String sha256 = Sha256.of(pdf);
        if (pdf.length < HEADER.length || !Arrays.equals(pdf, 0, HEADER.length, HEADER, 0, HEADER.length)) {
            return CheckedPdf.unreadable(sha256, Problem.of("seal.problem.noPdf"));
        }
        try {
            Revisions revisions = Revisions.of(pdf);
            return revisions.encrypted()
                    ? CheckedPdf.unreadable(sha256, Problem.of("seal.problem.encrypted"))
                    : new Examination(revisions, ours, sha256).result();
        } catch (DamagedPdf | StackOverflowError e) {
            return damaged(pdf, sha256);
        }
    }

    private static CheckedPdf damaged(byte[] pdf, String sha256) {
        return Bytes.lastIndexOf(pdf, SIGNED, pdf.length) < 0
                ? CheckedPdf.unreadable(sha256, Problem.of("seal.problem.damaged"))
                : CheckedPdf.without(Verdict.CHANGED, sha256, Problem.of("seal.problem.damaged"));
    }
}
