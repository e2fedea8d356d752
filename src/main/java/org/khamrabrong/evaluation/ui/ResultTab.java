package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.khamrabrong.agreement.ui.page.AgreementTab;
import org.khamrabrong.agreement.ui.page.TabGroup;
import org.khamrabrong.document.report.MemoRequest;
import org.khamrabrong.document.ui.MemoOffer;
import org.khamrabrong.document.ui.PaperLinks;
import org.khamrabrong.evaluation.EvaluationDirectory;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.EvaluationState;
import org.khamrabrong.evaluation.ReopeningRequests;
import org.khamrabrong.evaluation.ResultCourse;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Message;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.workflow.ui.form.PageForms;
import org.springframework.core.annotation.Order;

/** The result of an agreement: self and committee side by side. */
@org.springframework.stereotype.Component
@Order(60)
class ResultTab implements AgreementTab {

    private final EvaluationDirectory evaluations;
    private final ReopeningRequests requests;
    private final PageForms forms;

    ResultTab(EvaluationDirectory evaluations, ReopeningRequests requests, PageForms forms) {
        this.evaluations = evaluations;
        this.requests = requests;
        this.forms = forms;
    }

    @Override
    public TabGroup group() {
        return TabGroup.RESULTS;
    }

    @Override
    public String titleKey() {
        return "evaluation.tab";
    }

    @Override
    public Component content(AgreementId agreement) {
        Div content = new Div();
        content.addClassName("k-stack");
        Optional<EvaluationSheet> found = evaluations.find(agreement);
        if (found.isEmpty()) {
            content.add(new EmptyState(
                    content.getTranslation("evaluation.tab.empty"),
                    content.getTranslation("evaluation.tab.empty.next")));
            return content;
        }
        EvaluationSheet sheet = found.get();
        if (sheet.course().returnReason() != null) {
            content.add(new Message(
                    Tone.WARNING,
                    content.getTranslation("evaluation.returned", sheet.course().returnReason())));
        }
        content.add(
                new Message(
                        sheet.course().confirmedBy() == null ? Tone.INFO : Tone.SEAL,
                        content.getTranslation(
                                "evaluation.state." + sheet.course().state())),
                new PaperLinks(content.getTranslation("evaluation.paper.sheet"), EvaluationDownload.address(agreement))
                        .with(() -> new MemoOffer(
                                agreement,
                                MemoRequest.Kind.EVALUATION,
                                0,
                                sheet.subject().unit(),
                                sheet.subject().fiscalYear())),
                new Totals(sheet));
        evaluations.course(agreement).ifPresent(course -> show(course, sheet, content));
        evaluations.reopenings(agreement).forEach(row -> content.add(new ReopeningCard(row, sheet)));
        content.add(new ResultTable(sheet));
        if (sheet.course().state() == EvaluationState.PUBLISHED) {
            content.add(new ReopeningEntry(requests, forms, agreement));
        }
        return content;
    }

    private static void show(ResultCourse course, EvaluationSheet sheet, Div content) {
        if (course.window() != null) {
            content.add(new Message(Tone.INFO, words(course, course.window(), content)));
        }
        if (course.committee() != null) {
            content.add(new CommitteeCard(course.committee()));
        }
        if (course.appeal() != null) {
            content.add(new AppealCard(course.appeal(), sheet));
        }
        if (course.onAppeal() != null) {
            content.add(new CommitteeCard("evaluation.committee.voices.appeal", course.onAppeal()));
        }
    }

    private static String words(ResultCourse course, ResultCourse.Window window, Div content) {
        String day = Words.formats().date(window.publishedFrom());
        if (window.acknowledged() != null) {
            String by = window.acknowledged().by();
            return by == null
                    ? content.getTranslation(
                            "evaluation.window.silence", Words.formats().date(window.until()), day)
                    : content.getTranslation("evaluation.window.acknowledged", by, day);
        }
        return course.appeal() != null
                ? content.getTranslation("evaluation.window.appealed", day)
                : content.getTranslation("evaluation.window", Words.formats().date(window.until()), day);
    }
}
