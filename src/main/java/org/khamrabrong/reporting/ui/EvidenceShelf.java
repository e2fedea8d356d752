package org.khamrabrong.reporting.ui;

import java.util.List;
import java.util.UUID;
import org.khamrabrong.reporting.EvidenceRow;

/** Where the files of one place are kept, in the hands of the one who attaches them. */
public interface EvidenceShelf {

    /** Before the id of a file, relative to the application; of what hangs on a report, unless somebody says otherwise. */
    default String address() {
        return EvidenceDownload.ADDRESS;
    }

    List<EvidenceRow> files();

    /** @throws org.khamrabrong.kernel.Refusal where the file is not fit to be kept */
    void attach(String fileName, byte[] content);

    void remove(UUID file);
}
