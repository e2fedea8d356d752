package org.khamrabrong.document.ui;

import org.khamrabrong.document.DraftImport;
import org.khamrabrong.kit.FileDoor;
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

    private final DraftImport files;

    DraftFiles(DraftImport files) {
        this.files = files;
    }

    static String template(String task) {
        return ADDRESS + task + "/template";
    }

    static String draft(String task) {
        return ADDRESS + task + "/draft";
    }

    @GetMapping("/" + ADDRESS + "{task}/template")
    ResponseEntity<byte[]> handOutTemplate(@PathVariable String task) {
        return file("agreement-draft-form.xlsx", XLSX, files.template(task));
    }

    @GetMapping("/" + ADDRESS + "{task}/draft")
    ResponseEntity<byte[]> handOutDraft(@PathVariable String task) {
        return file("agreement-draft.xlsx", XLSX, files.export(task));
    }
}
