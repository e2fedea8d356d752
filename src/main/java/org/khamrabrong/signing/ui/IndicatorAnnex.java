package org.khamrabrong.signing.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.khamrabrong.kit.Card;
import org.khamrabrong.scorecard.IndicatorTable;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Plan;

/** What the third clause points to: the unit's plan and the table of indicators. */
class IndicatorAnnex extends Card {

    IndicatorAnnex(AgreementPackage content) {
        addClassName("k-listed");
        if (content.plan() != null) {
            plan(content.plan());
        }
        add(new H2(getTranslation("signing.annex.indicators")), new IndicatorTable().show(content));
    }

    private void plan(Plan plan) {
        add(new H2(getTranslation("signing.annex.plan")));
        if (plan.vision() != null && !plan.vision().isBlank()) {
            add(new H3(getTranslation("signing.plan.vision")), new Paragraph(plan.vision()));
        }
        part("signing.plan.missions", plan.missions());
        part("signing.plan.issues", plan.issues());
        part("signing.plan.goals", plan.goals());
        part("signing.plan.strategies", plan.strategies());
    }

    private void part(String key, List<String> lines) {
        if (!lines.isEmpty()) {
            UnorderedList list = new UnorderedList();
            lines.forEach(line -> list.add(new ListItem(line)));
            add(new H3(getTranslation(key)), list);
        }
    }
}
