package org.khamrabrong.agreement.ui.page;

import java.util.Optional;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.FileDoor;

/**
 * A file that is made of an agreement's content, offered on the agreement's page and on the page of each kept version.
 * Every capability brings its own as a bean: it tells an address that an end point of its own answers (by way of
 * {@link FileDoor}), and the services behind that end point decide who gets the file, with the rights of the page.
 */
public interface AgreementDownload {

    /** Links stand in ascending order: PDF from 10, DOCX from 20, XLSX from 30. */
    int order();

    /** Message key of the link's words. */
    String titleKey();

    /** Where the file of the present content is, relative to the application; empty where there is none. */
    Optional<String> present(AgreementId agreement);

    /** Where the file of that kept version is; empty where there is none. */
    Optional<String> kept(AgreementId agreement, int version);
}
