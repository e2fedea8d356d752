package org.khamrabrong.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** What the types of the application say: what may be null, and what each part of a long record is. */
final class TypeRules {

    private static final int MOST_COMPONENTS = 7;

    static final ArchRule EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL =
            classes().should(resideInANullMarkedPackage());

    static final ArchRule LONG_RECORDS_ARE_SAID_PART_BY_PART = classes()
            .that(DescribedPredicate.describe("are records of more than seven components", TypeRules::isLongRecord))
            .should(beBuiltByTheirBuilder());

    private TypeRules() {}

    private static boolean isLongRecord(JavaClass type) {
        return type.isRecord()
                && type.getFields().stream()
                                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                                .count()
                        > MOST_COMPONENTS;
    }

    private static ArchCondition<JavaClass> beBuiltByTheirBuilder() {
        return new ArchCondition<>("be built by position only in a builder of theirs") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getConstructorCallsToSelf().stream()
                        .filter(call -> !call.getOriginOwner().getSimpleName().endsWith("Builder"))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(call, call.getDescription())));
            }
        };
    }

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
