package org.khamrabrong.negotiation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khamrabrong.agreement.AgreementDirectory;
import org.khamrabrong.agreement.Drafting;
import org.khamrabrong.fixture.TestOrganization;
import org.khamrabrong.fixture.TestOrganization.Made;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Role;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.workflow.DueJobs;
import org.khamrabrong.worklist.WorkRow;
import org.khamrabrong.worklist.Worklist;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Component;

/** Takes an agreement of two indicators to the negotiation and through it, step by step, as the people involved. */
@Component
public class NegotiationStory {

    public static final Meeting MEETING =
            new Meeting(LocalDate.of(2020, 11, 20), List.of("ประธานคณะกรรมการ", "กรรมการ"), "พิจารณาตัวชี้วัดทีละข้อ");

    private final TestOrganization organizations;
    private final Drafting drafting;
    private final AgreementDirectory directory;
    private final Negotiations negotiations;
    private final FormalNegotiations meetings;
    private final Worklist worklist;
    private final DueJobs jobs;
    private final Actors actors;

    NegotiationStory(
            TestOrganization organizations,
            Drafting drafting,
            AgreementDirectory directory,
            Negotiations negotiations,
            FormalNegotiations meetings,
            Worklist worklist,
            DueJobs jobs,
            Actors actors) {
        this.organizations = organizations;
        this.drafting = drafting;
        this.directory = directory;
        this.negotiations = negotiations;
        this.meetings = meetings;
        this.worklist = worklist;
        this.jobs = jobs;
        this.actors = actors;
    }

    /** An agreement that has come as far as the negotiator's first step. */
    public record Begun(Made people, AgreementId agreement) {

        public String officer() {
            return people.username(Role.OFFICER);
        }

        public String negotiator() {
            return people.username(Role.NEGOTIATOR);
        }

        public String committee() {
            return people.username(Role.COMMITTEE);
        }
    }

    public Begun begin() {
        Made made = organizations.make();
        Begun begun = new Begun(made, organizations.open(made));
        as(begun.officer(), begun, task -> {
            drafting.submit(task, directory.find(begun.agreement()).revision());
            return null;
        });
        as(made.username(Role.GOVERNOR), begun, task -> {
            drafting.approve(task);
            return null;
        });
        as(made.username(Role.HEAD), begun, task -> {
            drafting.approve(task);
            return null;
        });
        return begun;
    }

    /** Everything informally agreed as drafted. */
    public Begun beginFormally() {
        Begun begun = begin();
        reviewOffer(begun, accept("1.1"), accept("2.1"));
        return begun;
    }

    public boolean reviewOffer(Begun begun, ItemReply... replies) {
        return as(begun.negotiator(), begun, task -> negotiations.reviewOffer(task, List.of(replies)));
    }

    public boolean answerCounter(Begun begun, ItemReply... replies) {
        return as(begun.officer(), begun, task -> negotiations.answerCounter(task, List.of(replies)));
    }

    public void settle(Begun begun, ItemSettlement... settlements) {
        as(begun.committee(), begun, task -> {
            meetings.settle(task, MEETING, List.of(settlements));
            return null;
        });
    }

    public void adjourn(Begun begun, List<ItemSettlement> settlements, CommitteeQuestion... questions) {
        as(begun.committee(), begun, task -> {
            meetings.adjourn(task, MEETING, settlements, List.of(questions));
            return null;
        });
    }

    public void giveBack(Begun begun, String reason) {
        as(begun.committee(), begun, task -> {
            meetings.giveBack(task, MEETING, reason);
            return null;
        });
    }

    public void answerCommittee(Begun begun, String answer) {
        as(begun.officer(), begun, task -> {
            meetings.answerCommittee(
                    task,
                    negotiations.open(task).negotiation().questions().stream()
                            .collect(Collectors.toMap(QuestionRow::id, question -> answer)));
            return null;
        });
    }

    /** The one open task of the agreement, which that person sees as available. */
    public String task(Begun begun, String username) {
        return actors.as(username, () -> row(begun).task());
    }

    public String taskKey(Begun begun, String username) {
        return actors.as(username, () -> row(begun).taskKey());
    }

    public static ItemReply accept(String number) {
        return ItemReply.accept(number);
    }

    public static ItemReply counter(String number, int weight, int target, String reason) {
        return ItemReply.counter(number, terms(number, weight, target), reason);
    }

    public static Terms terms(String number, int weight, int target) {
        Map<String, Indicator> indicators = TestOrganization.content().indicators().stream()
                .collect(Collectors.toMap(Indicator::number, Function.identity()));
        return new Terms(
                new BigDecimal(weight),
                new BigDecimal(target),
                indicators.get(number).scale().points());
    }

    private <T> T as(String username, Begun begun, Function<String, T> work) {
        T done = actors.as(username, () -> work.apply(row(begun).task()));
        jobs.runFor(begun.agreement());
        return done;
    }

    private WorkRow row(Begun begun) {
        return Stream.of(worklist.mine(Pageable.ofSize(500)), worklist.available(Pageable.ofSize(500)))
                .flatMap(Slice::stream)
                .filter(row -> row.agreement().equals(begun.agreement().value()))
                .findFirst()
                .orElseThrow();
    }
}
