package org.khamrabrong.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where engine, screens, tables and transactions have their place. */
final class LayerRules {

    /** Spring Security is told its class. */
    private static final Set<String> PUBLIC_VIEWS = Set.of("LoginView");

    /** Records in all but name, which every capability reads. */
    private static final Set<String> PUBLIC_ENTITIES = Set.of("Person", "Unit");

    /** They read no table, or every job is a transaction of its own. */
    private static final Set<String> WITHOUT_TRANSACTION =
            Set.of("DemoCalendar.movable", "DemoCalendar.today", "DueJobs.runFor", "DueJobs.undisturbed");

    static final ArchRule THE_ENGINE_HAS_ITS_PLACE = noClasses()
            .that()
            .resideOutsideOfPackages("..process..", "..workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    static final ArchRule SCREENS_HAVE_THEIR_PLACE = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "..shell..", "..kit..", "..scorecard..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    /** The framework's waiting modes lose text; the kit's {@code Typing} says why and does without. */
    static final ArchRule TYPING_IS_TAKEN_IN_ONE_WAY = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("org.khamrabrong.kit.Typing")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("com.vaadin.flow.data.value.ValueChangeMode");

    static final ArchRule VIEWS_STAY_AT_HOME = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .and(areNot(PUBLIC_VIEWS))
            .should()
            .bePackagePrivate();

    static final ArchRule VIEWS_SAY_WHO_MAY_ENTER = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith("com.vaadin.flow.server.auth.AnonymousAllowed");

    static final ArchRule TABLES_STAY_AT_HOME = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(areNot(PUBLIC_ENTITIES))
            .or(assignableTo(Repository.class))
            .should()
            .bePackagePrivate();

    static final ArchRule SERVICES_ARE_TRANSACTIONAL = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .and(DescribedPredicate.describe(
                    "are not excepted", method -> !WITHOUT_TRANSACTION.contains(shortName(method))))
            .should(be(DescribedPredicate.<JavaMember>describe("transactional", LayerRules::isTransactional)));

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .andShould()
            .notBeAnnotatedWith(Resource.class)
            .andShould()
            .notBeAnnotatedWith(PersistenceContext.class)
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject");

    private LayerRules() {}

    private static DescribedPredicate<JavaClass> areNot(Set<String> names) {
        return DescribedPredicate.describe("are not " + names, type -> !names.contains(type.getSimpleName()));
    }

    private static String shortName(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static boolean isTransactional(JavaMember member) {
        return member.isAnnotatedWith(Transactional.class)
                || member.getOwner().isAnnotatedWith(Transactional.class)
                || member.getModifiers().contains(JavaModifier.SYNTHETIC);
    }
}
