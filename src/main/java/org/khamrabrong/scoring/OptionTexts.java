package org.khamrabrong.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a measure has besides its type, as plain text for the record. */
final class OptionTexts implements MeasureOptions {

    private final List<String> texts = new ArrayList<>();

    private OptionTexts() {}

    static String of(Measure measure) {
        OptionTexts options = new OptionTexts();
        measure.tell(options);
        return String.join(", ", options.texts);
    }

    @Override
    public void number(String name, BigDecimal value) {
        String sign = switch (name) {
            case "factor" -> "× ";
            case "atLeast" -> "≥ ";
            default -> "";
        };
        texts.add(sign + value.toPlainString());
    }

    @Override
    public void choice(String name, String word) {
        texts.add(word);
    }

    @Override
    public void flag(String name, boolean value) {
        texts.add(value ? "+1" : "");
    }

    @Override
    public void milestones(List<MilestoneStep> steps) {
        texts.add(steps.stream().map(OptionTexts::text).collect(Collectors.joining("; ")));
    }

    @Override
    public void cases(List<CaseStep> steps) {
        texts.add(steps.stream().map(OptionTexts::text).collect(Collectors.joining("; ")));
    }

    private static String text(MilestoneStep step) {
        String deduction =
                step.deduction() == null ? "" : " (−" + step.deduction().toPlainString() + ")";
        return step.step().toPlainString() + ": " + String.join(", ", step.items()) + deduction;
    }

    private static String text(CaseStep step) {
        return step.id() + ": " + step.weight().toPlainString() + " (−"
                + step.perLateDay().toPlainString() + ", −"
                + step.perDefect().toPlainString() + ")";
    }
}
