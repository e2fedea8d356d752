package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.khamrabrong.Khamrabrong;

/** Holds the whole application to the rules; {@link ArchitectureRulesTests} shows that the rules bite. */
@AnalyzeClasses(packages = "org.khamrabrong", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule kernelIsPure = PurityRules.KERNEL_IS_PURE;

    @ArchTest
    static final ArchRule scoringIsPure = PurityRules.SCORING_IS_PURE;

    @ArchTest
    static final ArchRule theFormatReadsAndWritesBytesOnly = PurityRules.THE_FORMAT_READS_AND_WRITES_BYTES_ONLY;

    @ArchTest
    static final ArchRule nothingPureAsksTheSystem = PurityRules.NOTHING_PURE_ASKS_THE_SYSTEM;

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull = TypeRules.EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL;

    @ArchTest
    static final ArchRule longRecordsAreSaidPartByPart = TypeRules.LONG_RECORDS_ARE_SAID_PART_BY_PART;

    @ArchTest
    static final ArchRule nobodyAsksOfWhichKindOneIs = TypeRules.NOBODY_ASKS_OF_WHICH_KIND_ONE_IS;

    @ArchTest
    static final ArchRule theEngineHasItsPlace = LayerRules.THE_ENGINE_HAS_ITS_PLACE;

    @ArchTest
    static final ArchRule screensHaveTheirPlace = LayerRules.SCREENS_HAVE_THEIR_PLACE;

    @ArchTest
    static final ArchRule typingIsTakenInOneWay = LayerRules.TYPING_IS_TAKEN_IN_ONE_WAY;

    @ArchTest
    static final ArchRule viewsStayAtHome = LayerRules.VIEWS_STAY_AT_HOME;

    @ArchTest
    static final ArchRule viewsSayWhoMayEnter = LayerRules.VIEWS_SAY_WHO_MAY_ENTER;

    @ArchTest
    static final ArchRule tablesStayAtHome = LayerRules.TABLES_STAY_AT_HOME;

    @ArchTest
    static final ArchRule servicesAreTransactional = LayerRules.SERVICES_ARE_TRANSACTIONAL;

    @ArchTest
    static final ArchRule servicesAskWhoIsThere = AuthorizationRules.SERVICES_ASK_WHO_IS_THERE;

    @ArchTest
    static final ArchRule theSystemActsForNoRequest = AuthorizationRules.THE_SYSTEM_ACTS_FOR_NO_REQUEST;

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = LayerRules.NOTHING_IS_INJECTED_INTO_FIELDS;

    @ArchTest
    static final ArchRule timeComesFromTheClock = TimeRules.TIME_COMES_FROM_THE_CLOCK;

    @ArchTest
    static final ArchRule nobodyAsksForTheMachinesZone = TimeRules.NOBODY_ASKS_FOR_THE_MACHINES_ZONE;

    @ArchTest
    static final ArchRule oldDatesStayAtTheEngine = TimeRules.OLD_DATES_STAY_AT_THE_ENGINE;

    @ArchTest
    static final ArchRule factsAreRecords = FactRules.FACTS_ARE_RECORDS;

    @ArchTest
    static final ArchRule factsArePast = FactRules.FACTS_ARE_PAST;

    @ArchTest
    static final ArchRule factsHaveANameOfTheirRoom = FactRules.FACTS_HAVE_A_NAME_OF_THEIR_ROOM;

    @ArchTest
    static final ArchRule factsOfARoomStandTogether = FactRules.FACTS_OF_A_ROOM_STAND_TOGETHER;

    @ArchTest
    static void noTwoFactsShareAName(JavaClasses ours) {
        assertThat(FactRules.sharedNames(ours)).isEmpty();
    }

    @ArchTest
    static void noStateChangesSilently(JavaClasses ours) {
        assertThat(SilentChanges.in(ours)).isEmpty();
    }

    @ArchTest
    static void everyExemptionFromTellingIsNeeded(JavaClasses ours) {
        assertThat(SilentChanges.staleExemptions(ours)).isEmpty();
        assertThat(FactRules.staleExemptions(ours)).isEmpty();
    }

    @ArchTest
    static void nobodyDropsAFact(JavaClasses ours) {
        assertThat(DroppedFacts.in(ours)).isEmpty();
    }

    @ArchTest
    static final ArchRule aggregatesTellTheFacts = FactRules.AGGREGATES_TELL_THE_FACTS;

    @ArchTest
    static final ArchRule nothingIsPrinted = TimeRules.NOTHING_IS_PRINTED;

    @ArchTest
    static final ArchRule logsGoThroughSlf4j = TimeRules.LOGS_GO_THROUGH_SLF4J;

    @ArchTest
    static final ArchRule noQueryEvaluatesText = EngineRules.NO_QUERY_EVALUATES_TEXT;

    @ArchTest
    static final ArchRule noFilterIsStored = EngineRules.NO_FILTER_IS_STORED;

    @ArchTest
    static final ArchRule noExpressionIsMadeFromText = EngineRules.NO_EXPRESSION_IS_MADE_FROM_TEXT;

    @ArchTest
    static void theEngineHasNoDoorToTheNetwork(JavaClasses ours) {
        assertThat(EngineRules.openDoors(Khamrabrong.class.getClassLoader())).isEmpty();
    }
}
