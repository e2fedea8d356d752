package org.khamrabrong.rules;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Fact;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever makes or changes a row of a table also tells a fact: in the same method, in one that it calls, or, where it is a helper, in
 * each that calls it. It does not see whether the fact says all that was changed.
 */
final class SilentChanges {

    /** Rows of which the record does not speak, and why. */
    private static final Map<String, String> NOT_TOLD = Map.of(
            "TemplateDraft", "half-typed, and nobody else's business",
            "WorkItem", "what the engine's tasks look like, made again from its events",
            "CalendarShift", "of the demonstration alone; to move its calendar is told");

    /** Methods of which the record does not speak, and why. */
    private static final Map<String, String> TOLD_ELSEWHERE =
            Map.of("SigningRegister.recordRefused", "whoever refused has told it; the round ends by it");

    private final Map<JavaCodeUnit, Set<JavaCodeUnit>> callers;

    private SilentChanges(Map<JavaCodeUnit, Set<JavaCodeUnit>> callers) {
        this.callers = callers;
    }

    /** Names of the methods, and what they change. */
    static Set<String> in(JavaClasses all) {
        List<JavaCodeUnit> code = all.stream()
                .filter(type -> !isEntity(type))
                .flatMap(type -> type.getCodeUnits().stream())
                .toList();
        Map<JavaCodeUnit, Set<JavaCodeUnit>> callers = code.stream()
                .flatMap(unit -> called(unit).map(target -> Map.entry(target, unit)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        SilentChanges rule = new SilentChanges(callers);
        Set<String> silent = new TreeSet<>();
        for (JavaCodeUnit unit : code) {
            called(unit)
                    .filter(SilentChanges::changesState)
                    .forEach(change -> rule.silent(unit, new HashSet<>())
                            .forEach(culprit -> silent.add(name(culprit) + " changes " + name(change))));
        }
        return silent;
    }

    /** Those behind which nobody tells anything: the method itself, or whoever calls the helper that it is. */
    private Set<JavaCodeUnit> silent(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit) || TOLD_ELSEWHERE.containsKey(name(unit)) || tells(unit, new HashSet<>())) {
            return Set.of();
        }
        Set<JavaCodeUnit> above = callers.getOrDefault(unit, Set.of());
        return isHelper(unit) && !above.isEmpty()
                ? above.stream()
                        .flatMap(caller -> silent(caller, seen).stream())
                        .collect(Collectors.toCollection(LinkedHashSet::new))
                : Set.of(unit);
    }

    /** A register works within the transaction of whoever calls it. */
    private static boolean isHelper(JavaCodeUnit unit) {
        return !unit.getModifiers().contains(JavaModifier.PUBLIC)
                || unit.getOwner()
                        .tryGetAnnotationOfType(Transactional.class)
                        .filter(within -> within.propagation() == Propagation.MANDATORY)
                        .isPresent();
    }

    private static boolean tells(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && called(unit)
                        .anyMatch(target -> isFact(target) || !isEntity(target.getOwner()) && tells(target, seen));
    }

    private static boolean isFact(JavaCodeUnit target) {
        return target instanceof JavaConstructor && target.getOwner().isAssignableTo(Fact.class);
    }

    private static boolean changesState(JavaCodeUnit target) {
        return isEntity(target.getOwner())
                && !NOT_TOLD.containsKey(target.getOwner().getSimpleName())
                && (target instanceof JavaConstructor || changesOwnState(target, new HashSet<>()));
    }

    private static boolean changesOwnState(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        return seen.add(unit)
                && (unit.getFieldAccesses().stream().anyMatch(SilentChanges::changesARow)
                        || called(unit)
                                .filter(target -> target instanceof JavaMethod && isEntity(target.getOwner()))
                                .anyMatch(target -> changesOwnState(target, seen)));
    }

    private static boolean changesARow(JavaFieldAccess access) {
        return access.getAccessType() == JavaFieldAccess.AccessType.SET
                && isEntity(access.getTargetOwner())
                && access.getTarget()
                        .resolveMember()
                        .filter(field -> !field.getModifiers().contains(JavaModifier.TRANSIENT))
                        .filter(field -> !field.isAnnotatedWith(Transient.class))
                        .isPresent();
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return Stream.of(
                        unit.getMethodCallsFromSelf(),
                        unit.getConstructorCallsFromSelf(),
                        unit.getMethodReferencesFromSelf(),
                        unit.getConstructorReferencesFromSelf())
                .<JavaAccess<?>>flatMap(accesses -> accesses.stream().map(Function.identity()))
                .flatMap(access -> access.getTarget().resolveMember().stream())
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast);
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }

    private static String name(JavaCodeUnit unit) {
        return unit.getOwner().getSimpleName() + "." + unit.getName();
    }
}
