package org.khamrabrong.document.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.document.report.MemoForm;
import org.khamrabrong.document.report.MemoRequest;
import org.khamrabrong.document.report.Memos;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.paper.Digits;
import org.khamrabrong.paper.Documents;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the memo that forwards a document. */
@RestController
class MemoDownload extends PaperDoor {

    private static final String ADDRESS = "paper/memo/";

    private final Memos memos;

    MemoDownload(Documents documents, Clock clock, Memos memos) {
        super(documents, clock);
        this.memos = memos;
    }

    static String address(AgreementId agreement) {
        return ADDRESS + agreement.value();
    }

    @GetMapping("/" + ADDRESS + "{agreement}.{format}")
    ResponseEntity<byte[]> download(
            @PathVariable UUID agreement,
            @PathVariable String format,
            @RequestParam MemoRequest.Kind kind,
            @RequestParam(defaultValue = "0") int part,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate date,
            @RequestParam(defaultValue = "") String office,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String addressee,
            @RequestParam(defaultValue = "th") String language,
            @RequestParam(defaultValue = "THAI") Digits digits) {
        MemoRequest request = new MemoRequest(kind, part, number, date, office, subject, addressee);
        return file(MemoForm.of(memos.facts(new AgreementId(agreement), request, language), language, digits), format);
    }
}
