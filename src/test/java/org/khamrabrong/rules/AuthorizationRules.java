package org.khamrabrong.rules;

import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.khamrabrong.organization.Actors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** No service answers or changes anything before it has asked who is there. */
final class AuthorizationRules {

    /** Where it is asked. */
    private static final Set<String> ASKING = Set.of(
            "Actors.current",
            "Actors.require",
            "Actors.requireSomeone",
            "Actors.requireSystem",
            "HumanTasks.open",
            "ReadingRights.requireReading");

    /** For everyone, or before anyone is there, or called by those only who have asked. */
    private static final Set<String> WITHOUT_ASKING = Set.of(
            "Admission.accept",
            "Admission.look",
            "Admission.weakness",
            "AgreementDirectory.cancelledAt",
            "AgreementDirectory.published",
            "AgreementDirectory.publishedName",
            "AgreementDirectory.publishedYears",
            "AgreementDirectory.requirePublished",
            "DemoCalendar.begun",
            "DemoCalendar.movable",
            "DemoCalendar.today",
            "Enrolment.confirmPassword",
            "DueJobs.runFor",
            "DueJobs.undisturbed",
            "FirstAdministrator.awaited",
            "FirstAdministrator.enter",
            "FirstAdministrator.open",
            "FirstAdministrator.weakness",
            "ForgottenPassword.ask",
            "ForgottenPassword.offered",
            "PublishedAgreements.after",
            "PublishedAgreements.document",
            "PublishedAgreements.signed",
            "PublishedAgreements.version",
            "SignedPdfs.find",
            "SignedPdfs.ofPublished",
            "SignedPdfs.ofVersion",
            "SignedPdfs.published",
            "SignedPdfs.publishedSha256",
            "YearCalls.presentYear");

    /** Knows units and people; what it tells is in nobody's confidence. */
    private static final String ORGANIZATION = "Organization";

    private static final Set<String> ACTING_AS_THE_SYSTEM = Set.of(
            ".workflow.SystemSteps$BySystem",
            ".workflow.Errands",
            ".workflow.TimesOfYears",
            ".workflow.DeadlineMoves",
            ".cycle.RoundMoves",
            ".demo.DemoSeed",
            ".demo.DemoStory",
            ".library.LibraryStart",
            ".organization.OrganizationDay",
            ".notification.MailFromOutside",
            ".workflow.decision.ShippedTables");

    static final ArchRule SERVICES_ASK_WHO_IS_THERE = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .and(DescribedPredicate.describe("begin a transaction", method -> !continuesATransaction(method)))
            .and(DescribedPredicate.describe(
                    "are not excepted",
                    method -> !isForEveryone(method.getOwner().getSimpleName(), method.getName())))
            .should(be(DescribedPredicate.<JavaMember>describe(
                    "asking who is there", method -> asks((JavaCodeUnit) method, new HashSet<>()))));

    /** Around service tasks and at the start; nowhere that a request could lead to. */
    static final ArchRule THE_SYSTEM_ACTS_FOR_NO_REQUEST = noClasses()
            .that(DescribedPredicate.describe(
                    "are not " + ACTING_AS_THE_SYSTEM,
                    type -> ACTING_AS_THE_SYSTEM.stream()
                            .noneMatch(name -> type.getName().endsWith(name))))
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "it acts as the system itself",
                    access -> access.getTargetOwner().isEquivalentTo(Actors.class)
                            && access.getName().equals("asSystem")));

    private AuthorizationRules() {}

    static boolean isForEveryone(String service, String method) {
        return service.equals(ORGANIZATION) || WITHOUT_ASKING.contains(service + "." + method);
    }

    /** Internal doors are open only to those who are in a transaction already, that is, who were asked before. */
    private static boolean continuesATransaction(JavaMethod method) {
        return method.getOwner().isAnnotatedWith(Transactional.class)
                && propagation(method.getOwner().getAnnotationOfType(Transactional.class))
                        .equals("MANDATORY");
    }

    private static String propagation(Transactional annotation) {
        return annotation.propagation().name();
    }

    private static boolean asks(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit)) {
            return false;
        }
        return Stream.concat(unit.getMethodCallsFromSelf().stream(), unit.getMethodReferencesFromSelf().stream())
                .anyMatch(access -> isQuestion(access) || leadsToOne(access, seen));
    }

    private static boolean isQuestion(JavaCodeUnitAccess<?> access) {
        return ASKING.contains(access.getTargetOwner().getSimpleName() + "." + access.getName());
    }

    private static boolean leadsToOne(JavaCodeUnitAccess<?> access, Set<JavaCodeUnit> seen) {
        return access.getTarget()
                .resolveMember()
                .map(member -> asks(member, seen))
                .orElse(false);
    }
}
