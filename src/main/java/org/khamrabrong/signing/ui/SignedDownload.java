package org.khamrabrong.signing.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import org.khamrabrong.agreement.ui.page.AgreementDownload;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.signing.SigningDirectory;

/** The document that all have signed, before every copy of its content. */
@SpringComponent
class SignedDownload implements AgreementDownload {

    private static final int FIRST = 1;

    private final SigningDirectory signing;

    SignedDownload(SigningDirectory signing) {
        this.signing = signing;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public String titleKey() {
        return "signing.download";
    }

    @Override
    public Optional<String> present(AgreementId agreement) {
        return signing.signed(agreement)
                .map(pdf -> SignedPdfDoor.signed(agreement, pdf.round().number(), pdf.step()));
    }

    /** A kept version is a content; what was signed is one file. */
    @Override
    public Optional<String> kept(AgreementId agreement, int version) {
        return Optional.empty();
    }
}
