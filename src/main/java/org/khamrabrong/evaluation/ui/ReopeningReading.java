package org.khamrabrong.evaluation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.khamrabrong.evaluation.EvaluationSheet;
import org.khamrabrong.evaluation.OpenReopening;
import org.khamrabrong.evaluation.ResultCourse.Committee;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Words;
import org.khamrabrong.reporting.ui.EvidenceList;

/** Other figures than were published, before whoever judges them: before and after, their evidence, and the voices so far. */
class ReopeningReading extends Div {

    /** @param judged what the reader says of each, beneath what is to be judged */
    ReopeningReading(OpenReopening open, Component... judged) {
        addClassName("k-stack");
        add(
                new ReopeningCard(open.reopening(), open.sheet()),
                new Card(getTranslation("evaluation.reopening.evidence"), new EvidenceList(open.evidence())));
        add(judged);
        Committee committee = open.reopening().course().committee();
        if (committee != null) {
            add(new CommitteeCard(committee));
        }
        add(new ResultTable(open.sheet()));
    }

    static String title(String key, EvaluationSheet sheet) {
        return Words.say(
                key,
                Words.formats().year(sheet.subject().fiscalYear()),
                Words.name(sheet.subject().unit().names()));
    }
}
