package org.khamrabrong.intake.ui;

import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.khamrabrong.intake.IntakeFile;

/** What was understood of files, by task, as long as the session lives; the latest few. */
final class KeptFiles {

    private static final int MOST = 3;

    private final Map<String, IntakeFile> byTask = new LinkedHashMap<>();

    private KeptFiles() {}

    static Optional<IntakeFile> find(String task) {
        return Optional.ofNullable(ofSession().byTask.get(task));
    }

    static void keep(String task, IntakeFile file) {
        Map<String, IntakeFile> files = ofSession().byTask;
        files.remove(task);
        files.put(task, file);
        while (files.size() > MOST) {
            files.remove(files.keySet().iterator().next());
        }
    }

    static void forget(String task) {
        ofSession().byTask.remove(task);
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
