package org.khamrabrong.scoring;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Compares two plans field by field; the lines of a list stand under each other. */
public final class PlanDifferences {

    private PlanDifferences() {}

    public static List<FieldDifference> between(Plan before, Plan after) {
        return Stream.of(
                        field("vision", Plan::vision, before, after),
                        field("missions", plan -> lines(plan.missions()), before, after),
                        field("issues", plan -> lines(plan.issues()), before, after),
                        field("goals", plan -> lines(plan.goals()), before, after),
                        field("strategies", plan -> lines(plan.strategies()), before, after))
                .filter(field -> !field.before().equals(field.after()))
                .toList();
    }

    private static FieldDifference field(String name, Function<Plan, String> text, Plan before, Plan after) {
        return new FieldDifference(
                name, Objects.toString(text.apply(before), ""), Objects.toString(text.apply(after), ""));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
