package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants one mistake per rule, outside of what the application scans, and expects the rule to name it. */
class ArchitectureRulesTests {

    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("org.planted.code");

    @Test
    void noticesALanguageInTheKernel() {
        assertThat(report(PurityRules.KERNEL_IS_PURE)).anyMatch(mistake -> mistake.contains("KernelInALanguage"));
    }

    @Test
    void noticesAClockABeanAndAFileInScoring() {
        assertThat(report(PurityRules.SCORING_IS_PURE))
                .anyMatch(mistake -> mistake.contains("ScoringWithAClock"))
                .anyMatch(mistake -> mistake.contains("ScoringBean"))
                .anyMatch(mistake -> mistake.contains("ScoringFromAFile"));
    }

    @Test
    void noticesAFileInTheFormat() {
        assertThat(report(PurityRules.THE_FORMAT_READS_AND_WRITES_BYTES_ONLY))
                .anyMatch(mistake -> mistake.contains("FormatOfAFile"));
    }

    @Test
    void noticesTheTimeOfDayInScoring() {
        assertThat(report(PurityRules.NOTHING_PURE_ASKS_THE_SYSTEM))
                .anyMatch(mistake -> mistake.contains("ScoringWithTheTime"));
    }

    @Test
    void noticesAPackageThatDoesNotSayWhatMayBeNull() {
        assertThat(report(TypeRules.EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL))
                .anyMatch(mistake -> mistake.contains("org.planted.code"));
    }

    @Test
    void noticesALongRecordThatIsBuiltByPosition() {
        assertThat(report(TypeRules.LONG_RECORDS_ARE_SAID_PART_BY_PART))
                .isNotEmpty()
                .allMatch(mistake -> mistake.contains("RecordOfEight"));
    }

    @Test
    void noticesWhoAsksOfWhichKindAMeasureIs() {
        assertThat(report(TypeRules.NOBODY_ASKS_OF_WHICH_KIND_ONE_IS))
                .isNotEmpty()
                .allMatch(mistake -> mistake.contains("KindOfMeasure"));
    }

    @Test
    void noticesTheEngineOutOfPlace() {
        assertThat(report(LayerRules.THE_ENGINE_HAS_ITS_PLACE))
                .isNotEmpty()
                .allMatch(mistake -> mistake.contains("EngineOutOfPlace"));
    }

    @Test
    void noticesAScreenOutOfPlace() {
        assertThat(report(LayerRules.SCREENS_HAVE_THEIR_PLACE))
                .isNotEmpty()
                .allMatch(mistake -> mistake.contains("ScreenOutOfPlace"));
    }

    @Test
    void noticesAFieldThatWaitsInTheFrameworksWay() {
        assertThat(report(LayerRules.TYPING_IS_TAKEN_IN_ONE_WAY))
                .isNotEmpty()
                .allMatch(mistake -> mistake.contains("FieldThatWaits"));
    }

    @Test
    void noticesAPublicView() {
        assertThat(report(LayerRules.VIEWS_STAY_AT_HOME))
                .singleElement()
                .asString()
                .contains("PublicView");
    }

    @Test
    void noticesAViewThatLetsAnyoneIn() {
        assertThat(report(LayerRules.VIEWS_SAY_WHO_MAY_ENTER))
                .singleElement()
                .asString()
                .contains("PublicView");
    }

    @Test
    void noticesAPublicTableAndAPublicRepository() {
        assertThat(report(LayerRules.TABLES_STAY_AT_HOME))
                .hasSize(2)
                .allMatch(mistake -> mistake.contains("PublicTable"));
    }

    @Test
    void noticesAServiceWithoutTransaction() {
        assertThat(report(LayerRules.SERVICES_ARE_TRANSACTIONAL))
                .singleElement()
                .asString()
                .contains("ServiceWithoutTransaction.changes()");
    }

    @Test
    void noticesAServiceThatAsksNobody() {
        assertThat(report(AuthorizationRules.SERVICES_ASK_WHO_IS_THERE))
                .hasSize(2)
                .allMatch(mistake -> mistake.contains("ServiceWithoutTransaction"));
    }

    @Test
    void noticesARequestThatActsAsTheSystem() {
        assertThat(report(AuthorizationRules.THE_SYSTEM_ACTS_FOR_NO_REQUEST))
                .singleElement()
                .asString()
                .contains("ActingAsTheSystem");
    }

    @Test
    void noticesAnInjectedField() {
        assertThat(report(LayerRules.NOTHING_IS_INJECTED_INTO_FIELDS))
                .singleElement()
                .asString()
                .contains("FieldInjected.clock");
    }

    @Test
    void noticesEveryWayToTheMachinesClock() {
        assertThat(report(TimeRules.TIME_COMES_FROM_THE_CLOCK).stream()
                        .filter(mistake -> mistake.contains("MachineTime")))
                .hasSize(4)
                .noneMatch(mistake -> mistake.contains("MachineTime.rightly"));
    }

    @Test
    void noticesWhoDependsOnTheMachinesZone() {
        assertThat(report(TimeRules.NOBODY_ASKS_FOR_THE_MACHINES_ZONE))
                .hasSize(3)
                .allMatch(mistake -> mistake.contains("MachineZone"))
                .noneMatch(mistake -> mistake.contains("MachineZone.rightly"));
    }

    @Test
    void noticesAnOldDate() {
        assertThat(report(TimeRules.OLD_DATES_STAY_AT_THE_ENGINE))
                .isNotEmpty()
                .allMatch(mistake -> mistake.contains("OldDate"));
    }

    @Test
    void noticesAFactThatCouldChange() {
        assertThat(report(FactRules.FACTS_ARE_RECORDS))
                .singleElement()
                .asString()
                .contains("AgreementChanged");
    }

    @Test
    void noticesAFactInThePresentTense() {
        assertThat(report(FactRules.FACTS_ARE_PAST)).singleElement().asString().contains("AgreementOpensFact");
    }

    @Test
    void noticesAFactWithTheNameOfAnotherRoom() {
        assertThat(report(FactRules.FACTS_HAVE_A_NAME_OF_THEIR_ROOM))
                .hasSize(3)
                .anyMatch(mistake -> mistake.contains("PlantedInAnotherRoom"))
                .anyMatch(mistake -> mistake.contains("AgreementOpensFact"))
                .anyMatch(mistake -> mistake.contains("AgreementChanged"));
    }

    @Test
    void noticesAFactThatStandsAlone() {
        assertThat(report(FactRules.FACTS_OF_A_ROOM_STAND_TOGETHER))
                .noneMatch(mistake -> mistake.contains("AgreementFact$Planted"))
                .anyMatch(mistake -> mistake.contains("AgreementOpensFact"));
    }

    @Test
    void noticesTwoFactsOfOneName() {
        assertThat(FactRules.sharedNames(PLANTED)).containsExactly("agreement.planted-twice");
    }

    @Test
    void noticesAChangeOfStateOfWhichNobodyIsTold() {
        assertThat(SilentChanges.in(PLANTED))
                .containsExactly(
                        "SilentEntity.change",
                        "SilentService.beginsSilently calls SilentEntity.<init>",
                        "SilentService.beginsThroughAHelper calls SilentEntity.<init>",
                        "SilentService.deletesSilently calls SilentEntities.delete");
    }

    @Test
    void noticesAFactThatIsDropped() {
        assertThat(DroppedFacts.in(PLANTED))
                .containsExactly(
                        "DroppingService.forgets drops what SilentEntity.tell returns",
                        "DroppingService.keepsItToItself drops what SilentEntity.tell returns",
                        "DroppingService.passesItToNobody drops what SilentEntity.tellOf returns");
    }

    @Test
    void noticesAFactThatNoAggregateTold() {
        assertThat(report(FactRules.AGGREGATES_TELL_THE_FACTS))
                .singleElement()
                .asString()
                .contains("TellingService");
    }

    @Test
    void noticesWhatIsPrinted() {
        assertThat(report(TimeRules.NOTHING_IS_PRINTED))
                .singleElement()
                .asString()
                .contains("Printed.say()");
    }

    @Test
    void noticesASecondWayToLog() {
        assertThat(report(TimeRules.LOGS_GO_THROUGH_SLF4J)).anyMatch(mistake -> mistake.contains("OldLog"));
    }

    @Test
    void noticesEveryQueryThatEvaluatesText() {
        assertThat(report(EngineRules.NO_QUERY_EVALUATES_TEXT))
                .anyMatch(mistake -> mistake.contains("QueryFromText.orQuery"))
                .anyMatch(mistake -> mistake.contains("QueryFromText.expression"))
                .anyMatch(mistake -> mistake.contains("QueryFromText.pattern"))
                .anyMatch(mistake -> mistake.contains("QueryFromText.sql"))
                .noneMatch(mistake -> mistake.contains("QueryFromText.plain"));
    }

    @Test
    void noticesAStoredFilter() {
        assertThat(report(EngineRules.NO_FILTER_IS_STORED)).anyMatch(mistake -> mistake.contains("QueryFromText"));
    }

    @Test
    void noticesAnExpressionFromText() {
        assertThat(report(EngineRules.NO_EXPRESSION_IS_MADE_FROM_TEXT))
                .anyMatch(mistake -> mistake.contains("ExpressionFromText"));
    }

    @Test
    void noticesTheEnginesWebApplications(@TempDir Path jar) throws IOException {
        Files.createDirectories(jar.resolve("META-INF/resources/webjars/camunda"));
        try (URLClassLoader classPath =
                new URLClassLoader(new URL[] {jar.toUri().toURL()}, getClass().getClassLoader())) {
            assertThat(EngineRules.openDoors(classPath)).hasSize(1);
        }
    }

    private static List<String> report(ArchRule rule) {
        return rule.evaluate(PLANTED).getFailureReport().getDetails();
    }
}
