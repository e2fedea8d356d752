package org.khamrabrong.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.seal.CheckedPdf;
import org.khamrabrong.seal.PdfCheck;
import org.khamrabrong.seal.Verdict;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where anyone checks a document: by its file, or by the address in its QR code. */
@Controller
class CheckPages {

    private static final String PAGE = "publication/check";

    private final CheckDesk desk;
    private final Origins origins;

    CheckPages(CheckDesk desk, Origins origins) {
        this.desk = desk;
        this.origins = origins;
    }

    @ModelAttribute("megabytes")
    int megabytes() {
        return PdfCheck.MOST_BYTES / (1024 * 1024);
    }

    @GetMapping(PublicAddress.CHECK)
    String form() {
        return PAGE;
    }

    /** The answer speaks of a file that only its sender has: no copy of it is kept. */
    @PostMapping(PublicAddress.CHECK)
    String check(
            HttpServletRequest request,
            HttpServletResponse response,
            @ModelAttribute(binding = false) Reader reader,
            Model model)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        try {
            CheckedPdf checked = desk.check(request);
            if (checked.verdict() == Verdict.UNREADABLE) {
                response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            }
            model.addAttribute("result", CheckResult.of(checked, origins.of(checked, reader), reader));
        } catch (UploadRefused refused) {
            response.setStatus(refused.status().value());
            if (refused.again() != null) {
                response.setHeader(
                        HttpHeaders.RETRY_AFTER, Long.toString(refused.again().toSeconds()));
            }
            model.addAttribute("refused", reader.say(refused.key(), refused.arguments()));
        }
        return PAGE;
    }

    @GetMapping(PublicAddress.CHECK + "/{agreement}/{version}")
    String version(
            @PathVariable AgreementId agreement,
            @PathVariable int version,
            @ModelAttribute(binding = false) Reader reader,
            Model model) {
        model.addAttribute("origin", origins.of(agreement, version, reader));
        return "publication/version";
    }
}
