package org.khamrabrong;

import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.server.VaadinServletContext;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.startup.ApplicationRouteRegistry;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.demo.DemoAccount;
import org.khamrabrong.demo.DemoAccounts;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.workflow.HumanTasks;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The addresses that the application has, and what stands in their gaps in the demonstration. */
final class Screens {

    /** Where an office has not begun or somebody is new, which the first day's test shows. */
    private static final Set<String> OF_THE_FIRST_DAY = Set.of("setup", "invitation/:token", "beginning");

    private static final String STEP = "/:task";

    private static final Pattern MAY_STAY_EMPTY = Pattern.compile("/:\\w+\\?.*");

    /** @param template as the router knows it */
    record Screen(String template, String address) {}

    /** Somebody who looks. */
    record Visitor(String username, String role) {}

    /** Whom an open step of such a form waits for in the unit that is to do it. */
    private static final String WHO_HAS_THE_STEP = """
            select distinct p.username, r.role from work_item w
            join person_role r on r.role = w.role and r.unit = w.responsible_unit
            join person p on p.id = r.person
            where w.form = :form and w.closed_at is null
            order by p.username""";

    private final JdbcClient database;
    private final Actors actors;
    private final HumanTasks tasks;
    private final DemoAccounts accounts;
    private final List<RouteBaseData<?>> routes;

    Screens(ServletWebServerApplicationContext context) {
        this.database = context.getBean(JdbcClient.class);
        this.actors = context.getBean(Actors.class);
        this.tasks = context.getBean(HumanTasks.class);
        this.accounts = context.getBean(DemoAccounts.class);
        this.routes =
                ApplicationRouteRegistry.getInstance(new VaadinServletContext(context.getServletContext()))
                        .getRegisteredRoutes()
                        .stream()
                        .flatMap(route ->
                                Stream.<RouteBaseData<?>>concat(Stream.of(route), route.getRouteAliases().stream()))
                        .filter(route -> !OF_THE_FIRST_DAY.contains(route.getTemplate()))
                        .toList();
    }

    /**
     * For one person of each role what that person reaches just now, and for whoever has such a step each form that none of
     * these has to fill in.
     */
    Map<Visitor, List<Screen>> ofEveryRole() {
        Map<String, Visitor> ofRoles = new LinkedHashMap<>();
        for (DemoAccount account : accounts.all()) {
            ofRoles.putIfAbsent(account.role(), new Visitor(account.username(), account.role()));
        }
        Map<Visitor, List<Screen>> screens = new LinkedHashMap<>();
        ofRoles.values().forEach(visitor -> screens.put(visitor, of(visitor)));
        unseen(screens)
                .forEach(template -> stepOfAnyone(template)
                        .ifPresent(found -> screens.computeIfAbsent(found.getKey(), visitor -> new ArrayList<>())
                                .add(found.getValue())));
        return screens;
    }

    private Optional<Map.Entry<Visitor, Screen>> stepOfAnyone(String template) {
        return database
                .sql(WHO_HAS_THE_STEP)
                .param("form", template.replace(STEP, ""))
                .query(Visitor.class)
                .list()
                .stream()
                .flatMap(visitor ->
                        filled(visitor.username(), template).stream().map(screen -> Map.entry(visitor, screen)))
                .findFirst();
    }

    private List<Screen> of(Visitor visitor) {
        return routes.stream()
                .filter(route -> mayEnter(visitor.role(), route.getNavigationTarget()))
                .flatMap(route -> filled(visitor.username(), route.getTemplate()).stream())
                .toList();
    }

    /** What is open to everybody, and the pages that run no script. */
    List<Screen> ofThePublic() {
        List<Screen> open = new ArrayList<>(routes.stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(AnonymousAllowed.class))
                .flatMap(route -> filled("", route.getTemplate()).stream())
                .toList());
        Examples.PLAIN.forEach((template, example) -> open.add(new Screen(template, ask(example, ""))));
        return open;
    }

    /** Of which routes nobody sees anything: there is no such step, and no such record, in the demonstration. */
    Set<String> unseen(Map<Visitor, List<Screen>> seen) {
        Set<String> reached = Stream.concat(seen.values().stream().flatMap(List::stream), ofThePublic().stream())
                .map(Screen::template)
                .collect(Collectors.toSet());
        return routes.stream()
                .map(RouteBaseData::getTemplate)
                .filter(template -> !reached.contains(template))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean mayEnter(String role, Class<?> view) {
        RolesAllowed roles = view.getAnnotation(RolesAllowed.class);
        return view.isAnnotationPresent(PermitAll.class)
                || roles != null && Arrays.asList(roles.value()).contains(role);
    }

    private Optional<Screen> filled(String username, String template) {
        return address(username, template).map(address -> new Screen(template, address));
    }

    private Optional<String> address(String username, String template) {
        String needed = MAY_STAY_EMPTY.matcher(template).replaceAll("");
        if (!needed.contains("/:")) {
            return Optional.of(needed);
        }
        if (template.startsWith("task/")) {
            int gap = template.indexOf(STEP);
            return step(username, template.substring(0, gap)).map(step -> template.replace(STEP, "/" + step));
        }
        return Optional.ofNullable(ask(Examples.of(template), username));
    }

    private String ask(String example, String username) {
        return database.sql(example)
                .param("who", username)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private Optional<String> step(String username, String form) {
        List<String> open = database.sql("select task from work_item where form = :form and closed_at is null")
                .param("form", form)
                .query(String.class)
                .list();
        return actors.as(username, () -> open.stream().filter(tasks::mayOpen).findFirst());
    }
}
