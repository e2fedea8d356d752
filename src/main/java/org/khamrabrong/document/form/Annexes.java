package org.khamrabrong.document.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.document.IndicatorTable;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.paper.Block;
import org.khamrabrong.paper.Heading;
import org.khamrabrong.paper.Items;
import org.khamrabrong.paper.Paragraph;
import org.khamrabrong.paper.Text;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Plan;

/** The first two annexes: the unit's plan and the table of its indicators. */
public final class Annexes {

    private Annexes() {}

    public static List<Block> plan(@Nullable Plan plan, Phrasebook words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, words.say("document.agreement.annex.plan")));
        if (plan == null) {
            blocks.add(Paragraph.of(words.say("document.agreement.noPlan")));
            return blocks;
        }
        blocks.add(Heading.of(3, words.say("language.field.vision")));
        blocks.add(Paragraph.of(
                plan.vision() == null || plan.vision().isBlank() ? words.say("document.notStated") : plan.vision()));
        part("missions", plan.missions(), words, blocks);
        part("issues", plan.issues(), words, blocks);
        part("goals", plan.goals(), words, blocks);
        part("strategies", plan.strategies(), words, blocks);
        return blocks;
    }

    public static List<Block> indicators(AgreementPackage content, Phrasebook words) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.of(2, words.say("document.agreement.annex.indicators")));
        if (content.indicators().isEmpty()) {
            blocks.add(Paragraph.of(words.say("document.agreement.noIndicators")));
        } else {
            blocks.add(IndicatorTable.ofAgreement(content, words));
        }
        return blocks;
    }

    private static void part(String field, List<String> lines, Phrasebook words, List<Block> blocks) {
        blocks.add(Heading.of(3, words.say("language.field." + field)));
        blocks.add(
                lines.isEmpty()
                        ? Paragraph.of(words.say("document.notStated"))
                        : new Items(true, lines.stream().map(Text::of).toList()));
    }
}
