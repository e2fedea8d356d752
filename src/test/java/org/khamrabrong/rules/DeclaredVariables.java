package org.khamrabrong.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.workflow.LifecycleVariables;
import org.khamrabrong.workflow.Variable;

/** The process variables that the code declares: constants of the classes {@code …Variables}. */
final class DeclaredVariables {

    /** All others are not even read. */
    private static final Pattern FILE = Pattern.compile(".*Variables\\.class");

    private DeclaredVariables() {}

    static Set<String> names() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> location.matches(FILE))
                        .importPackages("org.khamrabrong")
                        .stream()
                        .filter(DeclaredVariables::declares)
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getDeclaredFields()))
                        .filter(field -> field.getType() == Variable.class && Modifier.isStatic(field.getModifiers()))
                        .map(field -> value(field).name())
                        .collect(Collectors.toSet());
    }

    private static boolean declares(JavaClass type) {
        return type.isEquivalentTo(LifecycleVariables.class)
                || type.getSimpleName().endsWith("Variables")
                        && type.getPackageName().matches("org\\.khamrabrong\\.\\w+\\.process");
    }

    private static Variable<?> value(Field field) {
        try {
            field.setAccessible(true);
            return (Variable<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
