package org.khamrabrong.agreement.ui;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.PackageFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a kept version as an agreement package, from which its scores can be computed again without us. */
@RestController
class PackageDownload {

    private static final String ADDRESS = "package/";

    private final AgreementDirectory directory;

    PackageDownload(AgreementDirectory directory) {
        this.directory = directory;
    }

    static String address(AgreementId agreement, int number) {
        return ADDRESS + agreement.value() + "/" + number;
    }

    @GetMapping("/" + ADDRESS + "{agreement}/{number}")
    ResponseEntity<byte[]> download(@PathVariable UUID agreement, @PathVariable int number) {
        AgreementId id = new AgreementId(agreement);
        byte[] content = PackageFormat.write(directory.version(id, number)).getBytes(StandardCharsets.UTF_8);
        String fileName = "agreement-" + directory.find(id).fiscalYear().buddhist() + "-" + number + ".json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore().cachePrivate())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment()
                                .filename(fileName)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(content);
    }

    /** Whether there is no such version or it is not for the reader: both look alike, and end on the page for it. */
    @ExceptionHandler(Refusal.class)
    @ResponseStatus(code = HttpStatus.NOT_FOUND, reason = "No such version for this reader")
    void refused() {}
}
