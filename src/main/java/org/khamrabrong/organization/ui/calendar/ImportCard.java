package org.khamrabrong.organization.ui.calendar;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.UploadWords;
import org.khamrabrong.organization.HolidayCalendar;
import org.khamrabrong.organization.HolidayFile;
import org.khamrabrong.organization.HolidayPlan;
import org.khamrabrong.organization.WrittenHoliday;

/** A file of holidays: first what it would change, row by row, then the taking over. */
class ImportCard extends Card {

    private static final int MEGABYTE = 1024 * 1024;

    private final transient HolidayCalendar calendar;
    private final transient Function<List<LocalDate>, String> moves;
    private final transient Consumer<Optional<FiscalYear>> taken;
    private final Upload upload;
    private final Div answer = new Div();

    /**
     * @param moves what waits would be due on another day by holidays on those days; empty where nothing would
     * @param taken gets the year of the first holiday that was taken
     */
    ImportCard(
            HolidayCalendar calendar, Function<List<LocalDate>, String> moves, Consumer<Optional<FiscalYear>> taken) {
        super(say("organization.calendar.import"));
        this.calendar = calendar;
        this.moves = moves;
        this.taken = taken;
        upload = new Upload(this::receive);
        upload.setMaxFileSize(HolidayFile.LARGEST);
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(HolidayFile.KINDS.toArray(String[]::new));
        UploadWords.into(upload);
        upload.setUploadButton(new Button(say("organization.calendar.import.choose"), VaadinIcon.UPLOAD.create()));
        upload.setDropLabel(new Span(say("organization.calendar.import.drop")));
        upload.addFileRejectedListener(rejected -> refuse(new Refusal(
                "organization.calendar.import.rejected",
                rejected.getFileName(),
                String.join(", ", HolidayFile.KINDS),
                HolidayFile.LARGEST / MEGABYTE)));
        Paragraph help = new Paragraph(say("organization.calendar.import.help"));
        help.addClassNames("k-quiet", "k-small");
        answer.addClassName("k-stack");
        add(help, upload, answer);
    }

    /** Reads no more than may be and one byte, so that a file of any size costs little. */
    private void receive(UploadEvent event) throws IOException {
        byte[] content = event.getInputStream().readNBytes(HolidayFile.LARGEST + 1);
        UI ui = event.getUI();
        try {
            HolidayFile file = HolidayFile.read(event.getFileName(), content);
            HolidayPlan plan = calendar.plan(file.holidays());
            String moved = moves.apply(plan.entered());
            ui.access(() -> show(file, plan, moved));
        } catch (Refusal refused) {
            ui.access(() -> refuse(refused));
        }
    }

    void bring(String name, byte[] content) {
        try {
            HolidayFile file = HolidayFile.read(name, content);
            HolidayPlan plan = calendar.plan(file.holidays());
            show(file, plan, moves.apply(plan.entered()));
        } catch (Refusal refused) {
            refuse(refused);
        }
    }

    private void show(HolidayFile file, HolidayPlan plan, String moved) {
        upload.clearFileList();
        answer.removeAll();
        answer.add(new PlanTable(file.name(), plan));
        if (plan.hasErrors() || plan.isEmpty()) {
            return;
        }
        if (!moved.isEmpty()) {
            answer.add(new Message(Tone.WARNING, moved));
        }
        Button take = new Button(say("organization.calendar.import.take", plan.changed()));
        take.setDisableOnClick(true);
        take.addClickListener(click -> take(file, take));
        answer.add(new Div(take));
    }

    private void take(HolidayFile file, Button button) {
        try {
            calendar.take(file.holidays(), file.name());
            taken.accept(file.holidays().stream()
                    .map(WrittenHoliday::day)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .map(FiscalYear::containing));
        } catch (Refusal refused) {
            refuse(refused);
        } finally {
            button.setEnabled(true);
        }
    }

    private void refuse(Refusal refused) {
        upload.clearFileList();
        answer.removeAll();
        answer.add(new Message(Tone.ERROR, say(refused.key(), refused.arguments())));
    }
}
