package org.khamrabrong.kit;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** What an upload field says by itself, to the eye and to a screen reader, in the reader's language. */
public final class UploadWords extends UploadI18N {

    /** A bar comes with each file that is on its way, and without a name. */
    private static final String NAME_BARS = """
            const name = () => this.querySelectorAll('vaadin-progress-bar:not([aria-label])')
                .forEach(bar => bar.setAttribute('aria-label', $0));
            new MutationObserver(name).observe(this, {childList: true, subtree: true});
            """;

    public static void into(Upload upload) {
        upload.setI18n(new UploadWords());
        upload.getElement().executeJs(NAME_BARS, word("onItsWay"));
    }

    private UploadWords() {
        setAddFiles(new AddFiles().setOne(word("choose")).setMany(word("chooseSeveral")));
        setDropFiles(new DropFiles().setOne(word("drop")).setMany(word("dropSeveral")));
        setError(new Error()
                .setTooManyFiles(word("tooMany"))
                .setFileIsTooBig(word("tooBig"))
                .setIncorrectFileType(word("wrongKind")));
        setUploading(new Uploading()
                .setStatus(new Uploading.Status()
                        .setConnecting(word("connecting"))
                        .setStalled(word("stalled"))
                        .setProcessing(word("processing"))
                        .setHeld(word("held")))
                .setRemainingTime(new Uploading.RemainingTime()
                        .setPrefix(word("remaining") + " ")
                        .setUnknown(word("remainingUnknown")))
                .setError(new Uploading.Error()
                        .setServerUnavailable(word("unavailable"))
                        .setUnexpectedServerError(word("failed"))
                        .setForbidden(word("forbidden"))));
        setUnits(new Units().setSize(List.of("B", "kB", "MB", "GB", "TB")));
        setFile(new File().setRetry(word("retry")).setStart(word("start")).setRemove(word("remove")));
    }

    private static String word(String key) {
        return I18NProvider.translate("kit.upload." + key);
    }
}
