package org.khamrabrong.document.ui;

import java.util.Optional;
import org.khamrabrong.agreement.ui.page.AgreementDownload;
import org.khamrabrong.kernel.AgreementId;

/** The links to one kind of file. */
final class PaperDownload implements AgreementDownload {

    static final String ADDRESS = "agreement-paper/";

    private final PaperKind kind;

    PaperDownload(PaperKind kind) {
        this.kind = kind;
    }

    @Override
    public int order() {
        return kind.order();
    }

    @Override
    public String titleKey() {
        return "document.download." + kind.word();
    }

    @Override
    public Optional<String> present(AgreementId agreement) {
        return Optional.of(ADDRESS + kind.word() + "/" + agreement.value());
    }

    @Override
    public Optional<String> kept(AgreementId agreement, int version) {
        return present(agreement).map(address -> address + "/" + version);
    }
}
