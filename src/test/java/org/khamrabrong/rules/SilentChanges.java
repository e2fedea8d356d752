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
import jakarta.persistence.MappedSuperclass;
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
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An aggregate returns the fact of each change, and nobody drops it ({@link DroppedFacts}). Rows that begin or go have
 * nobody to return anything, nor have those that a statement changes: whoever makes, deletes or so changes one asks for a
 * fact in the same method, in one that it calls, or, where it is a helper, in each that calls it.
 */
final class SilentChanges {

    /** Rows of which the record does not speak, and why. */
    private static final Map<String, String> NOT_TOLD = Map.of(
            "PreparedYear", "half-chosen; that the year was opened is told",
            "TemplateDraft", "half-typed, and nobody else's business",
            "CalendarShift", "of the demonstration alone; to move its calendar is told");

    /** Changes of which another fact speaks, and which. */
    private static final Map<String, String> TOLD_ELSEWHERE = Map.ofEntries(
            Map.entry("ApprovalLevel.ask", "workflow.earlier-level-asked, told by the level that sent it back"),
            Map.entry("ApprovalLevel.handIn", "that the paper was submitted, told by its room"),
            Map.entry("ApprovalLevel.leave", "that it was returned to its officer, told by its room"),
            Map.entry("Amendment.comeIntoForce", "agreement.agreement-amended"),
            Map.entry("Evaluation.amend", "agreement.result-amended"),
            Map.entry("Evaluation.publish", "agreement.result-published"),
            Map.entry("Reopening.publish", "agreement.result-amended"),
            Map.entry("Report.approve", "workflow.level-approved"),
            Map.entry("Report.moveDue", "agreement.round-moved"),
            Map.entry("PasswordAttempt.spend", "signing.signing-locked, once too many are spent"),
            Map.entry("StoredTemplate.ship", "library.templates-shipped, once for all that came"),
            Map.entry("SigningRound.end", "signing.signing-refused, told by whoever refused"));

    private final Map<JavaCodeUnit, Set<JavaCodeUnit>> callers;

    private SilentChanges(Map<JavaCodeUnit, Set<JavaCodeUnit>> callers) {
        this.callers = callers;
    }

    /** The silent methods, and what they change. */
    static Set<String> in(JavaClasses all) {
        List<JavaCodeUnit> code = all.stream()
                .filter(type -> !isEntity(type))
                .flatMap(type -> type.getCodeUnits().stream())
                .toList();
        SilentChanges rule = new SilentChanges(code.stream()
                .flatMap(unit -> called(unit).map(target -> Map.entry(target, unit)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet()))));
        Set<String> silent = new TreeSet<>();
        for (JavaCodeUnit unit : code) {
            called(unit).filter(SilentChanges::changesSilently).forEach(change -> silent.add(name(change)));
            called(unit)
                    .filter(SilentChanges::beginsOrEnds)
                    .forEach(change -> rule.silent(unit, new HashSet<>())
                            .forEach(culprit -> silent.add(name(culprit) + " calls " + name(change))));
        }
        return silent;
    }

    /** Exemptions that exempt nothing any more. */
    static Set<String> staleExemptions(JavaClasses all) {
        Set<String> stale = new TreeSet<>(NOT_TOLD.keySet());
        stale.addAll(TOLD_ELSEWHERE.keySet());
        all.stream().filter(SilentChanges::isEntity).forEach(type -> {
            stale.remove(type.getSimpleName());
            type.getMethods().stream()
                    .filter(method -> !returnsFacts(method) && changesOwnState(method, new HashSet<>()))
                    .forEach(method -> stale.remove(name(method)));
        });
        return stale;
    }

    /** Whether what it returns speaks of a fact. */
    static boolean returnsFacts(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream()
                .anyMatch(type -> type.isAssignableTo(Fact.class));
    }

    private static boolean changesSilently(JavaCodeUnit target) {
        return target instanceof JavaMethod method
                && isTold(target.getOwner())
                && !TOLD_ELSEWHERE.containsKey(name(target))
                && !returnsFacts(method)
                && changesOwnState(target, new HashSet<>());
    }

    private static boolean beginsOrEnds(JavaCodeUnit target) {
        return target instanceof JavaConstructor
                ? isTold(target.getOwner())
                : (target.getName().startsWith("delete") || target.isAnnotatedWith(Modifying.class))
                        && isOfToldRows(target.getOwner());
    }

    private static boolean isOfToldRows(JavaClass repository) {
        return repository.isAssignableTo(Repository.class)
                && repository.getInterfaces().stream()
                        .flatMap(of -> of.getAllInvolvedRawTypes().stream())
                        .anyMatch(SilentChanges::isTold);
    }

    /** Those behind which nobody tells anything: the method itself, or whoever calls the helper that it is. */
    private Set<JavaCodeUnit> silent(JavaCodeUnit unit, Set<JavaCodeUnit> seen) {
        if (!seen.add(unit) || tells(unit, new HashSet<>())) {
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
        return target instanceof JavaMethod method
                ? isEntity(target.getOwner()) && returnsFacts(method)
                : target.getOwner().isAssignableTo(Fact.class);
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

    private static boolean isTold(JavaClass type) {
        return isEntity(type) && !NOT_TOLD.containsKey(type.getSimpleName());
    }

    static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(MappedSuperclass.class);
    }

    private static String name(JavaCodeUnit unit) {
        return unit.getOwner().getSimpleName() + "." + unit.getName();
    }
}
