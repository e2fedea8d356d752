package org.khamrabrong.agreement.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.khamrabrong.scorecard.FindingItem;

/** Above an indicator's form: which of the findings is settled here, and the way to the one before and after. */
final class QueueBar extends Div {

    QueueBar(FindingQueue queue, Runnable former, Runnable next) {
        addClassName("k-queue");
        getElement().setAttribute("role", "status");
        Button back = new Button(say("agreement.queue.former"), event -> former.run());
        back.setEnabled(queue.former().isPresent());
        Button forth = new Button(say("agreement.queue.next"), event -> next.run());
        forth.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        forth.setDisableOnClick(true);
        Div ways = new Div(back, forth);
        ways.addClassName("k-row");
        add(
                new Paragraph(say(
                        "agreement.queue.present",
                        queue.number(),
                        queue.size(),
                        FindingItem.withoutIndicator(queue.present()))),
                ways);
    }
}
