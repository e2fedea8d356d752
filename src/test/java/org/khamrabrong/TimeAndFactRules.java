package org.khamrabrong;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.time.Clock;
import java.util.Date;
import java.util.Set;
import java.util.regex.Pattern;
import org.khamrabrong.kernel.Fact;

/** One clock for all, one word for what happened, and nothing printed. */
final class TimeAndFactRules {

    /** Past-tense verbs that do not end in “ed”. */
    private static final Set<String> IRREGULAR = Set.of("Kept", "Made");

    private static final Pattern LAST_WORD = Pattern.compile(".*?([A-Z][a-z]+)$");

    /** They set the clock that all others read. */
    private static final Set<String> CLOCK_MAKERS = Set.of("ProcessClock", "DemoCalendar");

    /** Certificates and time stamps have no other dates. */
    private static final Set<String> CERTIFICATE_READERS = Set.of("CertificateDates");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("..database..")
            .and(DescribedPredicate.describe(
                    "do not make the clock", type -> !CLOCK_MAKERS.contains(type.getSimpleName())))
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "it reads the machine's own clock", TimeAndFactRules::readsTheMachinesClock));

    static final ArchRule OLD_DATES_STAY_AT_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "..workflow..")
            .and(DescribedPredicate.describe(
                    "do not read certificates", type -> !CERTIFICATE_READERS.contains(type.getSimpleName())))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, java.util.Calendar.class, java.text.SimpleDateFormat.class);

    static final ArchRule FACTS_ARE_RECORDS = classes()
            .that()
            .areAssignableTo(Fact.class)
            .and()
            .areNotInterfaces()
            .should()
            .beRecords();

    static final ArchRule FACTS_ARE_PAST = classes()
            .that()
            .areAssignableTo(Fact.class)
            .and()
            .areNotInterfaces()
            .should(be(DescribedPredicate.<JavaClass>describe("named in the past tense", TimeAndFactRules::isPast)));

    static final ArchRule NOTHING_IS_PRINTED =
            noClasses().that().doNotHaveSimpleName("Khamrabrong").should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    static final ArchRule LOGS_GO_THROUGH_SLF4J =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    private TimeAndFactRules() {}

    private static boolean readsTheMachinesClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && !access.getTarget().getFullName().contains(Clock.class.getName());
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "systemUTC", "systemDefaultZone", "system" -> owner.isEquivalentTo(Clock.class);
            case "<init>" -> access.getTarget().getFullName().equals("java.util.Date.<init>()");
            default -> false;
        };
    }

    private static boolean isPast(JavaClass fact) {
        var matcher = LAST_WORD.matcher(fact.getSimpleName());
        return matcher.matches() && (matcher.group(1).endsWith("ed") || IRREGULAR.contains(matcher.group(1)));
    }
}
