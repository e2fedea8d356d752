package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.khamrabrong.agreement.ui.page.AgreementDownload;
import org.khamrabrong.kernel.AgreementId;

/** Links to the files that can be made of a content; not there where none can. */
class DownloadLinks extends Div {

    private DownloadLinks(List<AgreementDownload> downloads, Function<AgreementDownload, Optional<String>> address) {
        addClassName("k-row");
        downloads.stream()
                .sorted(Comparator.comparing(AgreementDownload::order))
                .forEach(download -> address.apply(download).ifPresent(place -> add(link(place, download.titleKey()))));
        setVisible(getComponentCount() > 0);
    }

    static DownloadLinks present(List<AgreementDownload> downloads, AgreementId agreement) {
        return new DownloadLinks(downloads, download -> download.present(agreement));
    }

    static DownloadLinks kept(List<AgreementDownload> downloads, AgreementId agreement, int version) {
        return new DownloadLinks(downloads, download -> download.kept(agreement, version));
    }

    private Anchor link(String address, String titleKey) {
        Anchor link = new Anchor(address, getTranslation(titleKey));
        link.setRouterIgnore(true);
        return link;
    }
}
