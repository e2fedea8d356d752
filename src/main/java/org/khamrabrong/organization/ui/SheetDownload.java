package org.khamrabrong.organization.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;

/** Printed sheets to take away; they are kept for this page alone and go with it. */
class SheetDownload extends Anchor {

    private static final String PDF = "application/pdf";

    SheetDownload(String label, String name, byte[] pdf) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    event.getResponse().setHeader("Cache-Control", "no-store, private");
                    return new DownloadResponse(new ByteArrayInputStream(pdf), name, PDF, pdf.length);
                }),
                label);
        addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        addClassName("k-with-icon");
        setRouterIgnore(true);
        getElement().setAttribute("download", name);
    }
}
