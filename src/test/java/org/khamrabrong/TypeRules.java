package org.khamrabrong;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** What the types of the application say about null. */
final class TypeRules {

    /** Where null is not said yet; the list only ever shrinks. */
    private static final String[] UNSAID = {
        "org.khamrabrong",
        "..agreement..",
        "..audit..",
        "..demo..",
        "..document..",
        "..evaluation..",
        "..library..",
        "..negotiation..",
        "..reporting..",
        "..scorecard..",
        "..signing..",
        "..workflow..",
        "..worklist.."
    };

    static final ArchRule EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL =
            classes().that().resideOutsideOfPackages(UNSAID).should(resideInANullMarkedPackage());

    private TypeRules() {}

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package that is @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is not @NullMarked"));
                }
            }
        };
    }
}
