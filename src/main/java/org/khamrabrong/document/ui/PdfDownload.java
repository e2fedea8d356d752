package org.khamrabrong.document.ui;

import java.util.Optional;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.AgreementDownload;

/** The links to one kind of PDF. */
final class PdfDownload implements AgreementDownload {

    static final String ADDRESS = "agreement-pdf/";

    private static final int FIRST = 10;

    private final PdfKind kind;

    PdfDownload(PdfKind kind) {
        this.kind = kind;
    }

    @Override
    public int order() {
        return FIRST + kind.ordinal();
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
