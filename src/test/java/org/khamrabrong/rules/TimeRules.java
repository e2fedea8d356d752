package org.khamrabrong.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Date;
import java.util.Set;
import java.util.TimeZone;

/** One clock for all, and nothing printed. */
final class TimeRules {

    /** They set the clock that all others read. */
    private static final Set<String> CLOCK_MAKERS = Set.of("ProcessClock", "DemoCalendar");

    /** Certificates and time stamps have no other dates. */
    private static final Set<String> CERTIFICATE_READERS = Set.of("CertificateDates", "DemoKey");

    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("..database..")
            .and(DescribedPredicate.describe(
                    "do not make the clock", type -> !CLOCK_MAKERS.contains(type.getSimpleName())))
            .should()
            .accessTargetWhere(
                    DescribedPredicate.describe("it reads the machine's own clock", TimeRules::readsTheMachinesClock));

    /** It is Bangkok's, said once, when the application starts. */
    static final ArchRule NOBODY_ASKS_FOR_THE_MACHINES_ZONE = noClasses()
            .that()
            .doNotHaveSimpleName("Khamrabrong")
            .should()
            .accessTargetWhere(
                    DescribedPredicate.describe("it depends on the machine's zone", TimeRules::asksForTheMachinesZone));

    static final ArchRule OLD_DATES_STAY_AT_THE_ENGINE = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "..workflow..")
            .and(DescribedPredicate.describe(
                    "do not read certificates", type -> !CERTIFICATE_READERS.contains(type.getSimpleName())))
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(Date.class, java.util.Calendar.class, java.text.SimpleDateFormat.class);

    static final ArchRule NOTHING_IS_PRINTED =
            noClasses().that().doNotHaveSimpleName("Khamrabrong").should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);

    static final ArchRule LOGS_GO_THROUGH_SLF4J =
            noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");

    private TimeRules() {}

    private static boolean asksForTheMachinesZone(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "systemDefault" -> owner.isEquivalentTo(ZoneId.class);
            case "systemDefaultZone" -> owner.isEquivalentTo(Clock.class);
            case "getDefault", "setDefault" -> owner.isEquivalentTo(TimeZone.class);
            case "toLocalDateTime", "valueOf" -> owner.isEquivalentTo(Timestamp.class);
            case "toLocalDate" -> owner.isEquivalentTo(java.sql.Date.class);
            default -> false;
        };
    }

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
}
