package org.khamrabrong.organization.ui.exchange;

import com.vaadin.flow.server.VaadinSession;
import org.khamrabrong.organization.exchange.Brought;
import org.khamrabrong.table.TableFile;

/** What was brought, as long as the session lives or until it is taken. */
final class KeptFiles {

    private Brought files = Brought.nothing();

    private KeptFiles() {}

    static Brought present() {
        return ofSession().files;
    }

    static void add(TableFile file) {
        KeptFiles kept = ofSession();
        kept.files = kept.files.with(file);
    }

    static void forget() {
        ofSession().files = Brought.nothing();
    }

    private static KeptFiles ofSession() {
        VaadinSession session = VaadinSession.getCurrent();
        KeptFiles kept = session.getAttribute(KeptFiles.class);
        if (kept == null) {
            kept = new KeptFiles();
            session.setAttribute(KeptFiles.class, kept);
        }
        return kept;
    }
}
