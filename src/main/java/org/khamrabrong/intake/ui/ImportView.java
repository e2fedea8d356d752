package org.khamrabrong.intake.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.ChangedMeanwhile;
import org.khamrabrong.intake.DraftImport;
import org.khamrabrong.intake.IntakeFile;
import org.khamrabrong.intake.Preview;
import org.khamrabrong.intake.TakeOverMode;
import org.khamrabrong.intake.reading.FileContent;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scoring.IndicatorDifference;

/** A file into the draft: brought, read, looked at, and taken over only when the officer agrees. */
@Route("task/draft/:" + ImportView.TASK + "/import")
@RolesAllowed("OFFICER")
class ImportView extends Page implements BeforeEnterObserver {

    static final String TASK = "task";

    private final transient DraftImport files;
    private String task = "";
    private @Nullable TakeOverMode way;
    private @Nullable PreviewPanel preview;
    private Button take = new Button();

    ImportView(DraftImport files) {
        this.files = files;
    }

    static String address(String task) {
        return draft(task) + "/import";
    }

    private static String draft(String task) {
        return "task/draft/" + task;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        task = event.getRouteParameters().get(TASK).orElse("");
        AgreementSnapshot agreement = files.agreement(task);
        title(getTranslation(
                "intake.title",
                Words.name(agreement.unit().names()),
                Words.formats().year(agreement.fiscalYear())));
        help(getTranslation("intake.help"));
        show();
    }

    private void show() {
        removeAll();
        preview = null;
        add(new FilePanel(task, this::read, this::show, this::mark));
        Optional<IntakeFile> file = KeptFiles.find(task);
        FormFooter foot = new FormFooter();
        if (file.isPresent()) {
            way = way == null ? usual(file.get()) : way;
            Preview found = files.preview(task, file.get(), way);
            preview = new PreviewPanel(found, chosen -> {
                way = chosen;
                show();
            });
            add(preview);
            take = foot.primary(getTranslation("intake.takeOver"), () -> ask(found));
            take.setEnabled(!found.differences().isEmpty() || found.planChanges());
        }
        foot.secondary(getTranslation("intake.back"), this::back);
        footer(foot);
    }

    /** A file was refused: what stands below is of the one before, and says so. */
    private void mark() {
        if (preview != null) {
            preview.isOfTheFileBefore();
            take.setText(getTranslation("intake.takeOver.before"));
        }
    }

    /** Our own form is a whole draft; what an office brings is mostly a part of one, and a form left empty is none. */
    private static TakeOverMode usual(IntakeFile file) {
        boolean whole = file.found().source() == FileContent.Source.TEMPLATE
                && !file.found().content().indicators().isEmpty();
        return whole ? TakeOverMode.REPLACE : TakeOverMode.MERGE;
    }

    /** In the request that brings the file, so that the screen stays alive meanwhile. */
    IntakeFile read(String name, byte[] content) {
        return files.understand(task, name, content);
    }

    private void ask(Preview preview) {
        long removed = preview.differences().stream()
                .filter(difference -> difference.kind() == IndicatorDifference.Kind.REMOVED)
                .count();
        if (removed == 0) {
            takeOver(preview);
            return;
        }
        Confirm.danger(
                getTranslation("intake.remove.title", removed),
                getTranslation("intake.remove.sentence", removed),
                getTranslation("intake.remove.action"),
                () -> takeOver(preview));
    }

    private void takeOver(Preview preview) {
        try {
            files.takeOver(task, preview.present().revision(), preview.file(), preview.way());
        } catch (ChangedMeanwhile lost) {
            Notices.error(getTranslation("intake.changedMeanwhile"));
            show();
            return;
        }
        KeptFiles.forget(task);
        Notices.success(getTranslation(
                "intake.done",
                preview.file().fileName(),
                preview.result().indicators().size()));
        back();
    }

    private void back() {
        UI.getCurrent().navigate(draft(task));
    }
}
