package org.khamrabrong.organization.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.EmptyState;
import org.khamrabrong.kit.Page;
import org.khamrabrong.kit.SliceTable;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.PeopleDirectory;
import org.khamrabrong.organization.UnitGap;
import org.khamrabrong.organization.Vacancy;

/** Who is missing: units that could not be called for their agreements, and posts that nobody holds. */
@Route(OrganizationNavigation.VACANCIES)
@RolesAllowed({"ADMINISTRATOR", "STRATEGY", "AUDITOR"})
class VacanciesView extends Page implements BeforeEnterObserver {

    private final transient PeopleDirectory directory;
    private final SliceTable<UnitGap> gaps = new SliceTable<>(say("organization.gaps.title"));
    private final SliceTable<Vacancy> vacancies = new SliceTable<>(say("organization.vacancies.posts"));

    VacanciesView(PeopleTools tools) {
        this.directory = tools.directory();
        title(say("organization.vacancies.title"));
        help(say("organization.vacancies.help"));
        gaps.componentColumn(
                        say("organization.people.unit"),
                        gap -> OrganizationNavigation.unit(gap.code(), gap.name()),
                        "k-line-title")
                .componentColumn(say("organization.gaps.missing"), VacanciesView::missing)
                .whenEmpty(() -> new EmptyState(
                        VaadinIcon.CHECK_CIRCLE_O, say("organization.gaps.none"), say("organization.gaps.none.next")));
        vacancies
                .column(
                        say("organization.people.position"),
                        vacancy -> PeopleWords.title(vacancy.title()),
                        "k-line-title")
                .componentColumn(
                        say("organization.people.unit"),
                        vacancy -> OrganizationNavigation.unit(vacancy.unitCode(), vacancy.unit()))
                .column(say("organization.vacancies.since"), VacanciesView::since)
                .whenEmpty(() -> new EmptyState(
                        VaadinIcon.CHECK_CIRCLE_O,
                        say("organization.vacancies.none"),
                        say("organization.vacancies.none.next")));
        add(
                OrganizationNavigation.tabs(OrganizationNavigation.VACANCIES, tools.mayChange()),
                new Card(say("organization.gaps.title"), gaps),
                new Card(say("organization.vacancies.posts"), vacancies));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        gaps.show(directory::gaps);
        vacancies.show(directory::vacancies);
    }

    private static Component missing(UnitGap gap) {
        return new Badge(
                Tone.WARNING,
                gap.samePeople()
                        ? say("organization.gaps.samePeople")
                        : gap.missing().stream().map(PeopleWords::role).collect(Collectors.joining(", ")));
    }

    private static String since(Vacancy vacancy) {
        LocalDate since = vacancy.since();
        return since == null
                ? say("organization.vacancies.deactivated")
                : Words.formats().date(since);
    }
}
