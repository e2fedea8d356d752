package org.khamrabrong.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.Point;

/** What is shipped: every indicator of the three papers, readable, scorable and without anything that is somebody's. */
class ShippedTemplatesTest {

    private static final List<String> SECTIONS = List.of(
            "2.1 (1)",
            "2.1 (2)",
            "2.1 (5.1)",
            "2.1 (5.2)",
            "2.1 (6)",
            "2.2 (1)",
            "2.2 (2)",
            "2.2 (3)",
            "2.2 (4)",
            "2.2 (6)",
            "2.2 (7)",
            "2.2 (8)",
            "2.2 (10)",
            "2.3 (5)",
            "2.3 (6)",
            "2.3 (8)",
            "2.3 (9)",
            "2.3 (10)",
            "2.3 (13)",
            "2.3 (14)",
            "2.3 (15)",
            "2.3 (17)",
            "2.3 (18)",
            "2.3 (19)",
            "2.3 (20)",
            "2.3 (21)",
            "2.3 (22)",
            "2.3 (24)",
            "2.3 (25)",
            "2.3 (26)",
            "2.3 (27)",
            "2.3 (28)",
            "2.3 (31)",
            "2.3 (34)",
            "2.3 (35)",
            "2.3 (37)");

    private static final List<String> NUMBERS_OF_2564 = List.of(
            "1.1", "2.1", "2.2", "2.3", "2.4", "2.5", "3.1", "4.1", "4.2", "4.3", "5.1", "6.1", "6.2", "6.3", "6.4",
            "6.5", "6.6", "6.7");

    /** The paper prints five levels and leaves every one of their values open. */
    private static final Set<String> LEVELS_LEFT_OPEN =
            Set.of("individual-2.3-6", "individual-2.3-27", "individual-2.3-28");

    private static final Set<Code> WEIGHT_TO_BE_FILLED_IN = Set.of(Code.WEIGHT_NOT_POSITIVE, Code.WEIGHTS_NOT_TOTAL);

    private static final Pattern OTHER_BLANKS = Pattern.compile("\\.{2,}|(?<!…)…(?!…)|…{3,}|_{2,}");
    private static final Pattern STRAY_LETTERS =
            Pattern.compile("[\\p{IsAlphabetic}&&[^\\p{IsThai}\\p{InBasic_Latin}]]");
    private static final Pattern PERSONS = Pattern.compile("นาย/|นางสาว|เบอร์|โทร|@|\\d{9}");

    private final Map<String, String> texts = Shelf.texts();
    private final Map<String, Template> templates = Shelf.templates();

    @Test
    void eachIsKnownByThePlaceOfItsFile() {
        assertThat(templates)
                .hasSize(55)
                .allSatisfy((code, template) -> assertThat(template.code()).isEqualTo(code));
    }

    @Test
    void everySectionOfTheThirtySixFormsIsThere() {
        assertThat(SECTIONS).hasSize(36);
        assertThat(of("kpi-templates-individual").map(Template::source).map(Source::section))
                .containsExactlyInAnyOrderElementsOf(SECTIONS);
        assertThat(of("kpi-templates-individual")).allSatisfy(template -> {
            assertThat(template.position()).isNotBlank();
            assertThat(template.indicator().number())
                    .isEqualTo(template.source().section());
            assertThat(template.code())
                    .isEqualTo("individual-"
                            + template.source().section().replace(" (", "-").replace(")", ""));
        });
    }

    @Test
    void everyIndicatorOfTheAgreementOf2564IsThere() {
        assertThat(of("agreement-2564").map(Template::indicator).map(Indicator::number))
                .containsExactlyInAnyOrderElementsOf(NUMBERS_OF_2564);
    }

    @Test
    void theActionPlanHasThreeTargets() {
        assertThat(of("action-plan-kpi-2564"))
                .singleElement()
                .satisfies(template -> assertThat(template.indicator().scale().points())
                        .containsExactly(Point.of("50", "3"), Point.of("75", "4"), Point.of("100", "5")));
    }

    @Test
    void theActionPlanSaysTheMonthsOfEachStep() {
        assertThat(templates.get("action-plan-3.1.2").indicator().details().monthPlan())
                .extracting(step -> step.step() + step.months())
                .containsExactly("1[10, 11, 12]", "2[1, 2, 3]", "3[4, 5, 6]", "4[4, 5, 6]", "5[7, 8, 9]");
    }

    @Test
    void onlyTheLastFormIsForTheSecondHalfOfTheYear() {
        assertThat(templates.values().stream()
                        .filter(template -> Integer.valueOf(2).equals(template.halfYear()))
                        .map(Template::code))
                .containsExactly("individual-2.3-37");
        assertThat(templates.values()).extracting(Template::halfYear).containsOnly(1, 2, null);
    }

    @Test
    void theMeasuresAreThoseOfThePapers() {
        Map<String, Long> counts = templates.values().stream()
                .collect(Collectors.groupingBy(
                        template -> template.indicator().measure().type(), TreeMap::new, Collectors.counting()));
        assertThat(counts)
                .isEqualTo(Map.ofEntries(
                        Map.entry("achieved", 4L),
                        Map.entry("cases", 1L),
                        Map.entry("change", 1L),
                        Map.entry("difference", 1L),
                        Map.entry("mean", 2L),
                        Map.entry("milestone", 19L),
                        Map.entry("ratio", 21L),
                        Map.entry("rubric", 1L),
                        Map.entry("survey", 1L),
                        Map.entry("value", 2L),
                        Map.entry("workingDays", 2L)));
    }

    @Test
    void nothingIsWrongWithAnyButTheWeightAndTheLevelsThatThePaperLeavesOpen() {
        Map<String, List<Code>> found = new HashMap<>();
        templates.forEach((code, template) -> found.put(
                code,
                Shelf.findings(template.indicator()).stream()
                        .map(Finding::code)
                        .filter(finding -> !WEIGHT_TO_BE_FILLED_IN.contains(finding))
                        .toList()));
        found.values().removeIf(List::isEmpty);
        assertThat(found)
                .isEqualTo(LEVELS_LEFT_OPEN.stream()
                        .collect(Collectors.toMap(Function.identity(), code -> List.of(Code.SCALE_TOO_FEW_POINTS))));
    }

    @Test
    void theWeightIsForTheOfficeToFillInEverywhere() {
        assertThat(templates.values()).allSatisfy(template -> {
            assertThat(template.indicator().weight()).isEqualByComparingTo("0");
            assertThat(template.blanks()).contains("weight");
            assertThat(template.indicator().past()).isEmpty();
            assertThat(template.indicator().sheet()).isNull();
        });
    }

    @Test
    void theLevelsAreForTheOfficeToFillInWhereThePaperLeavesThemOpen() {
        assertThat(templates.values().stream()
                        .filter(template -> template.blanks().contains("scale"))
                        .map(Template::code))
                .containsExactlyInAnyOrderElementsOf(LEVELS_LEFT_OPEN);
    }

    @Test
    void everyMilestoneHasWordsForEachItem() {
        assertThat(templates.values()).allSatisfy(template -> {
            if (template.indicator().measure() instanceof MilestoneMeasure milestone) {
                assertThat(template.indicator().details().steps())
                        .hasSize(milestone.steps().stream()
                                .mapToInt(step -> step.items().size())
                                .sum());
            }
        });
    }

    @Test
    void everyBlankIsMarkedInTheOneWay() {
        assertThat(texts).allSatisfy((code, text) -> assertThat(text).doesNotContainPattern(OTHER_BLANKS));
    }

    @Test
    void noLetterIsLeftFromTheScansAndNothingIsSomebodys() {
        assertThat(texts).allSatisfy((code, text) -> {
            assertThat(text).doesNotContainPattern(STRAY_LETTERS);
            assertThat(text).doesNotContainPattern(PERSONS);
        });
    }

    @Test
    void eachIsReadBackAsItWasWritten() {
        assertThat(templates.values())
                .allSatisfy(template -> assertThat(TemplateFormat.read(TemplateFormat.write(template)))
                        .isEqualTo(template));
    }

    @Test
    void theFormsAreWrittenInTheOneCanonicalWay() {
        assertThat(texts)
                .allSatisfy((code, text) ->
                        assertThat(TemplateFormat.write(templates.get(code))).isEqualTo(text));
    }

    private Stream<Template> of(String paper) {
        return templates.values().stream()
                .filter(template -> template.source().paper().equals(paper));
    }
}
