package org.khamrabrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khamrabrong.TestOrganization.Made;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.VersionKind;
import org.khamrabrong.agreement.VersionRow;
import org.khamrabrong.audit.Audit;
import org.khamrabrong.audit.AuditRow;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Nobody is refused everywhere, and what the system itself did stands under its own name. */
@ApplicationTest
class NobodyAndTheSystemTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    TestOrganization organizations;

    @Autowired
    CycleWalk walk;

    @Autowired
    AgreementDirectory agreements;

    @Autowired
    Audit audit;

    @Autowired
    Actors actors;

    private Made made;
    private AgreementId agreement;

    @BeforeEach
    void openAnAgreement() {
        made = organizations.make();
        agreement = organizations.open(made);
    }

    @Test
    void everyServiceRefusesAThreadBehindWhichNobodyStands() {
        String task = walk.waiting(made, agreement).orElseThrow().task();
        List<String> letThrough = new ArrayList<>();
        List<String> asked = new ArrayList<>();

        for (Object service : application.getBeansWithAnnotation(Service.class).values()) {
            for (Method door : doors(AopUtils.getTargetClass(service))) {
                asked.add(name(door));
                outcome(service, door, task)
                        .filter(outcome -> !outcome.equals("refusal.notSignedIn"))
                        .ifPresent(outcome -> letThrough.add(name(door) + ": " + outcome));
            }
        }

        assertThat(letThrough).isEmpty();
        assertThat(asked).hasSizeGreaterThan(60);
    }

    @Test
    void whatFollowsFromAPersonsDecisionIsDoneByTheSystem() {
        walk.until(made, agreement, "Task_ApproveDraft");
        walk.forward(made, agreement);

        assertThat(history())
                .extracting(AuditRow::what, AuditRow::who)
                .contains(
                        tuple("DraftApproved", made.username(Role.HEAD)),
                        tuple("VersionKept", Actors.SYSTEM),
                        tuple("StageReached", Actors.SYSTEM),
                        tuple("NegotiationOpened", Actors.SYSTEM));
        assertThat(actors.as(made.username(Role.AUDITOR), () -> agreements.versions(agreement)))
                .extracting(VersionRow::kind, VersionRow::madeBy)
                .containsExactly(
                        tuple(VersionKind.SUBMITTED, made.username(Role.OFFICER)),
                        tuple(VersionKind.APPROVED, Actors.SYSTEM));
    }

    @Test
    void nothingThatTheSystemDidStandsUnderAPersonsNameInAWholeCycle() {
        walk.untilClosed(made, agreement);
        Set<String> done = Set.of(
                "StageReached",
                "NegotiationOpened",
                "InformallyAgreed",
                "FormalSessionOpened",
                "SettlementRecorded",
                "SigningOpened",
                "AgreementFullySigned",
                "AgreementPublished",
                "RoundOpened",
                "RoundScored",
                "EvaluationOpened",
                "FinalScoreComputed",
                "ResultPublished");

        assertThat(history())
                .filteredOn(row -> done.contains(row.what()))
                .extracting(AuditRow::who)
                .containsOnly(Actors.SYSTEM);
        assertThat(history()).extracting(AuditRow::what).containsAll(done);
        assertThat(history())
                .filteredOn(row -> !done.contains(row.what()) && !row.what().equals("VersionKept"))
                .extracting(AuditRow::who)
                .doesNotContain(Actors.SYSTEM);
    }

    /** Empty where it went through; else the key of the refusal, or what else went wrong. */
    private Optional<String> outcome(Object service, Method door, String task) {
        Object[] arguments =
                Stream.of(door.getParameterTypes()).map(type -> any(type, task)).toArray();
        try {
            door.invoke(service, arguments);
            return Optional.of("went through");
        } catch (InvocationTargetException refused) {
            return Optional.of(
                    refused.getCause() instanceof Refusal refusal ? refusal.key() : String.valueOf(refused.getCause()));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Object any(Class<?> type, String task) {
        return Stream.of(
                        task,
                        agreement,
                        made.division().id(),
                        FiscalYear.ofBuddhist(2564),
                        LocalDate.of(2021, 4, 1),
                        PageRequest.of(0, 5),
                        List.of(),
                        Map.of(),
                        1,
                        1L,
                        true)
                .filter(value -> wrapped(type).isInstance(value))
                .map(Object.class::cast)
                .findFirst()
                .orElse(null);
    }

    private static Class<?> wrapped(Class<?> type) {
        return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
    }

    /** Those that are open from outside: not the inner ones, nor those that are for everyone. */
    private static List<Method> doors(Class<?> service) {
        Transactional whole = service.getAnnotation(Transactional.class);
        boolean inner = whole != null && whole.propagation().name().equals("MANDATORY");
        if (inner || !service.getPackageName().startsWith("org.khamrabrong")) {
            return List.of();
        }
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !AuthorizationRules.isForEveryone(service.getSimpleName(), method.getName()))
                .toList();
    }

    private static String name(Method door) {
        return door.getDeclaringClass().getSimpleName() + "." + door.getName();
    }

    private List<AuditRow> history() {
        return actors.as(made.username(Role.AUDITOR), () -> audit.history(agreement, Pageable.ofSize(500)))
                .getContent();
    }
}
