package org.khamrabrong.signing.ui;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.FileDoor;
import org.khamrabrong.paper.Documents;
import org.khamrabrong.signing.PdfFile;
import org.khamrabrong.signing.RoundRow;
import org.khamrabrong.signing.Scan;
import org.khamrabrong.signing.SigningDirectory;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out what is to be signed to the signer, and what was signed to those who may read it. */
@RestController
class SignedPdfDoor extends FileDoor {

    private static final String FOLDER = "signing/";
    private static final String NAME = "/agreement.pdf";

    private final SigningDirectory signing;

    private final Documents documents;

    SignedPdfDoor(SigningDirectory signing, Documents documents) {
        this.signing = signing;
        this.documents = documents;
    }

    /** Address of the document that the step signs. */
    static String toBeSigned(String task) {
        return FOLDER + "task/" + task + NAME;
    }

    /** Address of a page of it as a picture. */
    static String page(String task, int page) {
        return FOLDER + "task/" + task + "/page/" + page + ".png";
    }

    /** Address of one revision of a round's document. */
    static String signed(AgreementId agreement, int round, int step) {
        return FOLDER + agreement + "/" + round + "/" + step + NAME;
    }

    /** Address of the scanned paper behind a signature in ink. */
    static String copy(AgreementId agreement, RoundRow round, UUID signature) {
        return FOLDER + agreement + "/" + round.number() + "/copy/" + signature;
    }

    /** To be looked at in the browser before it is signed. */
    @GetMapping("/" + FOLDER + "task/{task}" + NAME)
    ResponseEntity<byte[]> toBeSignedBy(@PathVariable String task) {
        PdfFile pdf = signing.pdf(task);
        ContentDisposition shown = ContentDisposition.inline()
                .filename(pdf.fileName(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("Content-Disposition", shown.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        "Content-Security-Policy",
                        "default-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'")
                .body(pdf.content());
    }

    @GetMapping("/" + FOLDER + "task/{task}/page/{page}.png")
    ResponseEntity<byte[]> picture(@PathVariable String task, @PathVariable int page) {
        byte[] pdf = signing.pdf(task).content();
        if (page < 1 || page > documents.pages(pdf)) {
            throw new Refusal("signing.refusal.noDocument");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .body(documents.picture(pdf, page));
    }

    @GetMapping("/" + FOLDER + "{agreement}/{round}/{step}" + NAME)
    ResponseEntity<byte[]> signed(@PathVariable UUID agreement, @PathVariable int round, @PathVariable int step) {
        PdfFile pdf = signing.pdf(new AgreementId(agreement), round, step);
        return file(pdf.fileName(), MediaType.APPLICATION_PDF, pdf.content());
    }

    @GetMapping("/" + FOLDER + "{agreement}/{round}/copy/{signature}")
    ResponseEntity<byte[]> copy(@PathVariable UUID agreement, @PathVariable int round, @PathVariable UUID signature) {
        Scan scan = signing.copy(new AgreementId(agreement), round, signature);
        return file(scan.fileName(), MediaType.parseMediaType(scan.type().mediaType()), scan.content());
    }
}
