package org.khamrabrong.rules;

import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khamrabrong.kernel.Refusal;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every service method that is open from outside, to be tried by somebody who may not. */
final class Doors {

    /** One method of one service. */
    record Door(Object service, Method method) {

        String name() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        boolean takes(Class<?> type, String... names) {
            return Arrays.stream(method.getParameters())
                    .anyMatch(parameter -> parameter.getType().equals(type)
                            && (names.length == 0 || List.of(names).contains(parameter.getName())));
        }

        /** Empty where it went through; else the key of the refusal, or what else went wrong. */
        Optional<String> refusal(Object... given) {
            Object[] arguments = Stream.of(method.getParameterTypes())
                    .map(type -> any(type, given))
                    .toArray();
            try {
                method.invoke(service, arguments);
                return Optional.empty();
            } catch (InvocationTargetException refused) {
                return Optional.of(
                        refused.getCause() instanceof Refusal refusal
                                ? refusal.key()
                                : String.valueOf(refused.getCause()));
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        private static Object any(Class<?> type, Object[] given) {
            Class<?> wanted = MethodType.methodType(type).wrap().returnType();
            return Stream.of(given).filter(wanted::isInstance).findFirst().orElse(null);
        }
    }

    private Doors() {}

    /** Not the inner ones, nor those that are for everyone. */
    static List<Door> of(ApplicationContext application) {
        return application.getBeansWithAnnotation(Service.class).values().stream()
                .flatMap(service -> methods(AopUtils.getTargetClass(service)).map(method -> new Door(service, method)))
                .toList();
    }

    private static Stream<Method> methods(Class<?> service) {
        Transactional whole = service.getAnnotation(Transactional.class);
        boolean inner = whole != null && whole.propagation().name().equals("MANDATORY");
        if (inner || !service.getPackageName().startsWith("org.khamrabrong")) {
            return Stream.of();
        }
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !AuthorizationRules.isForEveryone(service.getSimpleName(), method.getName()));
    }
}
