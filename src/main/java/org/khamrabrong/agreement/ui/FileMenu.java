package org.khamrabrong.agreement.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.khamrabrong.agreement.ui.page.AgreementDownload;
import org.khamrabrong.agreement.ui.page.AgreementTool;
import org.khamrabrong.kernel.AgreementId;

/** One menu of all files that can be made of the agreement, and of what else can be done with it. */
@Tag("details")
final class FileMenu extends HtmlContainer {

    FileMenu(AgreementId agreement, List<AgreementDownload> downloads, List<AgreementTool> tools) {
        addClassName("k-menu");
        Span title = new Span(getTranslation("agreement.download.present"));
        HtmlContainer summary = new HtmlContainer("summary");
        summary.add(title);
        Div files = DownloadLinks.present(downloads, agreement);
        tools.forEach(tool -> tool.offer(agreement).ifPresent(files::add));
        files.setVisible(true);
        add(summary, files);
    }
}
