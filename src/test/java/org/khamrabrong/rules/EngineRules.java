package org.khamrabrong.rules;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;

/** Doors of the engine that stay shut: it evaluates expressions found in some of its queries. */
final class EngineRules {

    private static final List<String> REST_AND_WEB_APPLICATIONS = List.of(
            "org/camunda/bpm/engine/rest/impl/CamundaRestResources.class",
            "org/camunda/bpm/engine/rest/spi/ProcessEngineProvider.class",
            "org/camunda/bpm/spring/boot/starter/rest/CamundaBpmRestJerseyAutoConfiguration.class",
            "org/camunda/bpm/webapp/impl/engine/ProcessEnginesFilter.class",
            "org/camunda/bpm/spring/boot/starter/webapp/CamundaBpmWebappAutoConfiguration.class",
            "META-INF/resources/webjars/camunda/");

    static final ArchRule NO_QUERY_EVALUATES_TEXT = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe(
                    "it is an or-query, an expression, a pattern or SQL of our own in an engine query",
                    EngineRules::evaluatesText));

    static final ArchRule NO_FILTER_IS_STORED = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("org\\.camunda\\.bpm\\.engine\\.(FilterService|filter\\..*)");

    static final ArchRule NO_EXPRESSION_IS_MADE_FROM_TEXT = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.camunda.bpm.impl.juel..",
                    "org.camunda.bpm.engine.impl.el..",
                    "org.camunda.bpm.engine.impl.scripting..",
                    "org.springframework.expression..",
                    "jakarta.el..");

    private EngineRules() {}

    /** What of the engine's own doors to the network the class path holds. */
    static List<String> openDoors(ClassLoader classPath) {
        return REST_AND_WEB_APPLICATIONS.stream()
                .filter(resource -> classPath.getResource(resource) != null)
                .toList();
    }

    private static boolean evaluatesText(JavaAccess<?> access) {
        if (!access.getTargetOwner().getPackageName().startsWith("org.camunda")) {
            return false;
        }
        String name = access.getName();
        boolean ofAQuery = access.getTargetOwner().getName().contains("Query");
        return name.startsWith("createNative")
                || ofAQuery && Stream.of("or", "endOr").anyMatch(name::equals)
                || ofAQuery && Stream.of("Expression", "Like", "LikeIgnoreCase").anyMatch(name::endsWith);
    }
}
