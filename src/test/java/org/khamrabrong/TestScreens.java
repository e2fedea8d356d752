package org.khamrabrong;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import java.util.HashSet;
import java.util.Set;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** All screens of the application without a browser; also those that Karibu's own search passes over for not being public. */
public final class TestScreens {

    private static final Set<Class<? extends Component>> VIEWS = new HashSet<>();
    private static final Set<Class<? extends HasErrorParameter<?>>> ERROR_PAGES = new HashSet<>();

    static {
        for (Class<?> view : find(new AnnotationTypeFilter(Route.class), new AnnotationTypeFilter(Layout.class))) {
            VIEWS.add(view.asSubclass(Component.class));
        }
        for (Class<?> page : find(new AssignableTypeFilter(HasErrorParameter.class))) {
            ERROR_PAGES.add(errorPage(page));
        }
    }

    private TestScreens() {}

    public static void open(ApplicationContext context) {
        Routes routes = new Routes(new HashSet<>(VIEWS), new HashSet<>(ERROR_PAGES), true);
        MockVaadin.setup(UI::new, new MockSpringServlet(routes, context, UI::new));
    }

    public static void close() {
        MockVaadin.tearDown();
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends HasErrorParameter<?>> errorPage(Class<?> page) {
        return (Class<? extends HasErrorParameter<?>>) page;
    }

    private static Set<Class<?>> find(TypeFilter... filters) {
        ClassPathScanningCandidateComponentProvider scan = new ClassPathScanningCandidateComponentProvider(false);
        for (TypeFilter filter : filters) {
            scan.addIncludeFilter(filter);
        }
        Set<Class<?>> found = new HashSet<>();
        for (BeanDefinition definition : scan.findCandidateComponents("org.khamrabrong")) {
            found.add(ClassUtils.resolveClassName(definition.getBeanClassName(), TestScreens.class.getClassLoader()));
        }
        return found;
    }
}
