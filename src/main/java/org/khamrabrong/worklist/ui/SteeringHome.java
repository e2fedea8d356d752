package org.khamrabrong.worklist.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.FigureRow;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.khamrabrong.workflow.Incidents;
import org.khamrabrong.worklist.Beginning;
import org.khamrabrong.worklist.BeginningState;
import org.khamrabrong.worklist.Overview;
import org.khamrabrong.worklist.OverviewCounts;
import org.springframework.data.domain.PageRequest;

/**
 * The first question of the two who steer: how far the beginning has come, and from then on what is late or was not asked
 * (strategy office), what failed and who cannot sign in (administrator). Nothing for anybody else.
 */
@org.springframework.stereotype.Component
class SteeringHome {

    private static final int MANY = 100;

    private final Beginning beginning;
    private final Overview overview;
    private final Incidents incidents;
    private final Actors actors;
    private final Clock clock;

    SteeringHome(Beginning beginning, Overview overview, Incidents incidents, Actors actors, Clock clock) {
        this.beginning = beginning;
        this.overview = overview;
        this.incidents = incidents;
        this.actors = actors;
        this.clock = clock;
    }

    List<Component> parts() {
        Person person = actors.current();
        boolean steers = person.is(Role.STRATEGY);
        boolean administers = person.is(Role.ADMINISTRATOR);
        List<Component> parts = new ArrayList<>();
        if (steers || administers) {
            BeginningState state = beginning.state();
            if (!state.isOver()) {
                parts.add(new BeginningCard(state, person::is));
            } else if (steers) {
                parts.add(year());
            }
            if (administers) {
                parts.add(house(state));
            }
        }
        return parts;
    }

    /** Whether the inbox is all that somebody has. */
    boolean hasInbox() {
        return !actors.current().is(Role.ADMINISTRATOR);
    }

    private Component year() {
        FiscalYear year = overview.years().stream().findFirst().orElse(FiscalYear.containing(LocalDate.now(clock)));
        OverviewCounts counts = overview.counts(year, null);
        return card(
                say("worklist.home.year", Words.formats().year(year)),
                new FigureRow()
                        .figure(say("worklist.overview.late"), text(counts.late()), tone(counts.late(), Tone.ERROR))
                        .figure(
                                say("worklist.overview.uncalled"),
                                text(counts.uncalled()),
                                tone(counts.uncalled(), Tone.WARNING))
                        .figure(say("worklist.overview.all"), text(counts.total()), Tone.NEUTRAL),
                new Anchor(OverviewView.ADDRESS, say("worklist.home.toOverview")));
    }

    private Component house(BeginningState state) {
        int failed = incidents.open(PageRequest.of(0, MANY)).getNumberOfElements();
        long without = state.accounts().people() - state.accounts().accepted();
        return card(
                say("worklist.home.house"),
                new FigureRow()
                        .figure(
                                say("worklist.home.failed"),
                                failed < MANY ? text(failed) : MANY + "+",
                                tone(failed, Tone.ERROR))
                        .figure(say("worklist.home.withoutAccount"), text(without), tone(without, Tone.WARNING)),
                new Anchor("incidents", say("worklist.home.toIncidents")),
                new Anchor("invitations", say("worklist.home.toInvitations")));
    }

    private static Component card(String title, FigureRow figures, Anchor... ways) {
        Div row = new Div(ways);
        row.addClassName("k-row");
        return new Card(title, figures, row);
    }

    private static Tone tone(long count, Tone wrong) {
        return count > 0 ? wrong : Tone.DONE;
    }

    private static String text(long count) {
        return Long.toString(count);
    }
}
