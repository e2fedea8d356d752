package org.khamrabrong.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.agreement.DraftForms;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.intake.reading.FileReader;
import org.khamrabrong.intake.reading.Remark;
import org.khamrabrong.intake.workbook.TemplateWriter;
import org.khamrabrong.intake.workbook.Vocabulary;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.scoring.PackageDifferences;
import org.khamrabrong.table.OfficeFile;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Files into the draft and out of it, for the one whose step the draft is: first looked at, then taken over. */
@Service
@Transactional
public class DraftImport {

    /** Each may need some hundred megabytes for a moment. */
    private static final int MOST_AT_ONCE = 2;

    private final DraftForms forms;
    private final Drafting drafting;
    private final Vocabulary words;
    private final Semaphore seats = new Semaphore(MOST_AT_ONCE);

    DraftImport(DraftForms forms, Drafting drafting, MessageSource messages) {
        this.forms = forms;
        this.drafting = drafting;
        this.words = new Vocabulary(
                key -> messages.getMessage(key, null, Locale.forLanguageTag("th")),
                key -> messages.getMessage(key, null, Locale.ENGLISH));
    }

    /** The agreement of the draft; refuses whoever may not do this step, before anything is shown. */
    @Transactional(readOnly = true)
    public AgreementSnapshot agreement(String task) {
        return forms.draft(task).agreement();
    }

    /** Reads the file and saves nothing; takes its time, and holds no connection while it does. */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public IntakeFile understand(String task, String fileName, byte[] content) {
        AgreementPackage present = forms.draft(task).agreement().content();
        if (!seats.tryAcquire()) {
            throw new Refusal("intake.refusal.import.busy");
        }
        try {
            OfficeFile file = OfficeFile.of(fileName, content);
            return new IntakeFile(file.name(), file.sha256(), FileReader.read(file, present.dimensions(), words));
        } finally {
            seats.release();
        }
    }

    /** What would become of the draft as it stands now. */
    @Transactional(readOnly = true)
    public Preview preview(String task, IntakeFile file, TakeOverMode way) {
        AgreementSnapshot present = forms.draft(task).agreement();
        Overlay overlay = new Overlay(present.content(), file.found());
        AgreementPackage result = overlay.result(way);
        List<IndicatorDifference> differences = PackageDifferences.between(present.content(), result);
        List<Remark> remarks = new ArrayList<>(Frame.remarks(present.content(), file.found(), words));
        remarks.addAll(file.found().remarks());
        return new Preview(file, way, present, result, differences, remarks, overlay.kept());
    }

    /** Writes it into the draft, of which the officer has seen that revision. */
    public long takeOver(String task, long revision, IntakeFile file, TakeOverMode way) {
        AgreementPackage present = forms.draft(task).agreement().content();
        AgreementPackage result = new Overlay(present, file.found()).result(way);
        return drafting.takeOver(task, revision, result.plan(), result.indicators(), file.fileName());
    }

    /** The workbook to fill in, with nothing but what the agreement gives. */
    @Transactional(readOnly = true)
    public byte[] template(String task) {
        AgreementPackage present = forms.draft(task).agreement().content();
        return TemplateWriter.write(present.withIndicators(List.of()).withPlan(null), words);
    }

    /** The workbook with the whole draft in it. */
    @Transactional(readOnly = true)
    public byte[] export(String task) {
        return TemplateWriter.write(forms.draft(task).agreement().content(), words);
    }
}
