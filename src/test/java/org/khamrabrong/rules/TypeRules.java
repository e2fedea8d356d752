package org.khamrabrong.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.khamrabrong.paper.Block;
import org.khamrabrong.scoring.FigureForm;
import org.khamrabrong.scoring.Measure;

/** What the types of the application say: what may be null, and what each part of a long record is. */
final class TypeRules {

    private static final int MOST_COMPONENTS = 7;

    static final ArchRule EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL = classes().should(resideInANullMarkedPackage());

    static final ArchRule LONG_RECORDS_ARE_SAID_PART_BY_PART = classes()
            .that(DescribedPredicate.describe("are records of more than seven components", TypeRules::isLongRecord))
            .should(beBuiltByTheirBuilder());

    /** A new one would pass it by without a word; the compiler asks only where a visitor does. */
    static final ArchRule NOBODY_ASKS_OF_WHICH_KIND_ONE_IS =
            classes().should(notAskOfWhichKind(Set.of(Measure.class, FigureForm.class, Block.class)));

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

    private static ArchCondition<JavaClass> notAskOfWhichKind(Set<Class<?>> sealed) {
        return new ArchCondition<>("not ask by instanceof of which kind a measure, a figure or a block is") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getInstanceofChecks().stream()
                        .filter(asked -> sealed.stream().anyMatch(asked.getRawType()::isAssignableTo))
                        .forEach(asked -> events.add(SimpleConditionEvent.violated(
                                type,
                                type.getName() + " asks for "
                                        + asked.getRawType().getName())));
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
