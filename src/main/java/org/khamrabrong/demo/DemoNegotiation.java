package org.khamrabrong.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.negotiation.FormalNegotiations;
import org.khamrabrong.negotiation.ItemReply;
import org.khamrabrong.negotiation.ItemRow;
import org.khamrabrong.negotiation.ItemSettlement;
import org.khamrabrong.negotiation.Meeting;
import org.khamrabrong.negotiation.NegotiationDesk;
import org.khamrabrong.negotiation.Negotiations;
import org.khamrabrong.negotiation.Terms;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Negotiates as people do: one counter-offer on the first indicator, accepted, then everything as it stands. */
@Component
@Profile("demo")
class DemoNegotiation {

    private static final BigDecimal HIGHER = BigDecimal.valueOf(80);

    private final Negotiations negotiations;
    private final FormalNegotiations formal;
    private final DemoWords words;
    private final Clock clock;

    DemoNegotiation(Negotiations negotiations, FormalNegotiations formal, DemoWords words, Clock clock) {
        this.negotiations = negotiations;
        this.formal = formal;
        this.words = words;
        this.clock = clock;
    }

    void review(String task, AgreementId agreement) {
        List<ItemRow> open = open(task);
        boolean first = open.stream().allMatch(item -> item.offers().size() == 1);
        negotiations.reviewOffer(
                task,
                open.stream()
                        .map(item -> first && item.indicator().equals("1.1") ? higher(item) : accept(item))
                        .toList());
    }

    void answer(String task, AgreementId agreement) {
        negotiations.answerCounter(
                task, open(task).stream().map(DemoNegotiation::accept).toList());
    }

    void settle(String task, AgreementId agreement) {
        NegotiationDesk desk = negotiations.open(task);
        Meeting meeting = new Meeting(LocalDate.now(clock), List.of(words.say("attendance")), words.say("minutes"));
        formal.settle(
                task,
                meeting,
                desk.negotiation().items().stream()
                        .map(item -> ItemSettlement.asItStands(item.indicator()))
                        .toList());
    }

    private List<ItemRow> open(String task) {
        return negotiations.open(task).negotiation().items().stream()
                .filter(item -> !item.agreed())
                .toList();
    }

    private static ItemReply accept(ItemRow item) {
        return ItemReply.accept(item.indicator());
    }

    private ItemReply higher(ItemRow item) {
        Terms terms = item.latest().terms();
        return ItemReply.counter(
                item.indicator(), new Terms(terms.weight(), HIGHER, terms.points()), words.say("counterReason"));
    }
}
