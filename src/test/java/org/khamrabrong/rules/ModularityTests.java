package org.khamrabrong.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khamrabrong.Khamrabrong;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Who may use whom; every module says it in its {@code package-info}, and the planted modules show that it holds. */
class ModularityTests {

    /** Pure Java, hence without an annotation: {@link ArchitectureTests} bounds them. */
    private static final Set<String> PURE = Set.of("kernel", "scoring");

    private static final ApplicationModules MODULES = ApplicationModules.of(Khamrabrong.class);
    private static final ApplicationModules PLANTED = ApplicationModules.of("org.planted.modules", location -> true);

    @Test
    void everyModuleUsesOnlyWhatItMay() {
        MODULES.verify();
    }

    @Test
    void everyModuleSaysWhatItMayUse() {
        assertThat(unbounded(MODULES)).containsExactlyInAnyOrder("kernel", "scoring", "demo");
    }

    @Test
    void nobodyUsesTheDemonstration() {
        assertThat(users(MODULES, "demo")).isEmpty();
    }

    @Test
    void pureModulesCarryNoAnnotation() {
        assertThat(PURE)
                .allSatisfy(module ->
                        assertThat(annotationOf("org.khamrabrong." + module)).isNull());
    }

    @Test
    void noticesAModuleThatReachesBehindADoor() {
        assertThat(violations()).contains("depends on non-exposed type org.planted.modules.owner.process.OwnerProcess");
    }

    @Test
    void noticesAModuleThatUsesWhatItDoesNotName() {
        assertThat(violations()).contains("Module 'limited' depends on module 'owner'");
    }

    @Test
    void noticesTheUsersOfAModule() {
        assertThat(users(PLANTED, "owner")).contains("limited");
    }

    @Test
    void noticesModulesThatUseEachOther() {
        assertThat(violations()).contains("Cycle detected: Slice egg");
    }

    @Test
    void noticesAModuleThatSaysNothing() {
        assertThat(unbounded(PLANTED)).containsExactly("unbounded");
    }

    private static String violations() {
        return PLANTED.detectViolations().toString();
    }

    private static List<String> users(ApplicationModules modules, String used) {
        return modules.stream()
                .filter(module -> module.getDirectDependencies(modules)
                        .uniqueModules()
                        .anyMatch(one -> one.getIdentifier().toString().equals(used)))
                .map(module -> module.getIdentifier().toString())
                .toList();
    }

    private static List<String> unbounded(ApplicationModules modules) {
        return modules.stream()
                .filter(module ->
                        isUnbounded(annotationOf(module.getBasePackage().getName())))
                .map(module -> module.getIdentifier().toString())
                .toList();
    }

    private static boolean isUnbounded(ApplicationModule annotation) {
        return annotation == null || List.of(annotation.allowedDependencies()).contains(ApplicationModule.OPEN_TOKEN);
    }

    private static ApplicationModule annotationOf(String module) {
        try {
            return Class.forName(module + ".package-info").getAnnotation(ApplicationModule.class);
        } catch (ClassNotFoundException nothingSaid) {
            return null;
        }
    }
}
