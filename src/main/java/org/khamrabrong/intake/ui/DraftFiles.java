package org.khamrabrong.intake.ui;

import java.util.Locale;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.intake.DraftImport;
import org.khamrabrong.kit.FileDoor;
import org.khamrabrong.language.FileNames;
import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the form to fill in, and the draft in it. */
@RestController
class DraftFiles extends FileDoor {

    private static final String ADDRESS = "draft-file/";
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private static final Locale THAI = Locale.forLanguageTag("th");

    private final DraftImport files;
    private final MessageSource messages;

    DraftFiles(DraftImport files, MessageSource messages) {
        this.files = files;
        this.messages = messages;
    }

    static String template(String task) {
        return ADDRESS + task + "/template";
    }

    static String draft(String task) {
        return ADDRESS + task + "/draft";
    }

    @GetMapping("/" + ADDRESS + "{task}/template")
    ResponseEntity<byte[]> handOutTemplate(@PathVariable String task) {
        return file(name("intake.file.template", task), XLSX, files.template(task));
    }

    @GetMapping("/" + ADDRESS + "{task}/draft")
    ResponseEntity<byte[]> handOutDraft(@PathVariable String task) {
        return file(name("intake.file.draft", task), XLSX, files.export(task));
    }

    /** In Thai, as the workbook itself. */
    private String name(String key, String task) {
        AgreementSnapshot agreement = files.agreement(task);
        String year = Integer.toString(agreement.fiscalYear().buddhist());
        String name = messages.getMessage(key, new Object[] {agreement.unit().name(), year}, THAI);
        return FileNames.titled(name) + ".xlsx";
    }
}
