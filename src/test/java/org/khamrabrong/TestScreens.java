package org.khamrabrong;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** All screens of the application without a browser; also those that Karibu's own search passes over for not being public. */
public final class TestScreens {

    private static final Set<Class<? extends Component>> VIEWS = find(new AnnotationTypeFilter(Route.class), Component.class);

    private TestScreens() {}

    public static void open(ApplicationContext context) {
        MockVaadin.setup(UI::new, new MockSpringServlet(new Routes(new HashSet<>(VIEWS), new HashSet<>(), true), context, UI::new));
    }

    public static void close() {
        MockVaadin.tearDown();
    }

    private static <T> Set<Class<? extends T>> find(TypeFilter filter, Class<T> kind) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(filter);
        return scan.findCandidateComponents("org.khamrabrong").stream()
                .map(BeanDefinition::getBeanClassName)
                .<Class<? extends T>>map(name ->
                        ClassUtils.resolveClassName(name, TestScreens.class.getClassLoader()).asSubclass(kind))
                .collect(Collectors.toSet());
    }
}
