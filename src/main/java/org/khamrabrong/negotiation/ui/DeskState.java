package org.khamrabrong.negotiation.ui;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.negotiation.CommitteeQuestion;
import org.khamrabrong.negotiation.ItemReply;
import org.khamrabrong.negotiation.ItemSettlement;
import org.khamrabrong.negotiation.NegotiationDesk;
import org.khamrabrong.scoring.AgreementPackage;

/** All items of a form with what is chosen on each. */
final class DeskState {

    static final String QUESTION = "question";

    private final Part part;
    private final DeskDraft draft;
    private final BigDecimal total;
    private final List<ItemWork> works;

    DeskState(NegotiationDesk desk, Part part, DeskDraft draft) {
        AgreementPackage content = desk.agreement().content();
        this.part = part;
        this.draft = draft;
        this.total = content.totalWeight();
        this.works = desk.negotiation().items().stream()
                .map(item ->
                        new ItemWork(item, content.indicator(item.indicator()).orElseThrow(), total, part.side()))
                .toList();
    }

    Part part() {
        return part;
    }

    List<ItemWork> works() {
        return works;
    }

    ItemChoice choice(ItemWork work) {
        return draft.items().getOrDefault(work.number(), ItemChoice.open(work.present()));
    }

    void choose(ItemWork work, ItemChoice choice) {
        draft.items().put(work.number(), choice);
    }

    BigDecimal total() {
        return total;
    }

    /** What the weights would add to. */
    BigDecimal weightSum() {
        return works.stream().map(work -> work.weight(choice(work))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Those nothing was chosen on yet. */
    List<ItemWork> left() {
        return works.stream().filter(work -> work.left(choice(work))).toList();
    }

    Optional<ItemWork> firstWrong() {
        return works.stream()
                .filter(work -> !work.problems(choice(work)).isEmpty())
                .findFirst();
    }

    Optional<ItemWork> firstWrongQuestion() {
        return works.stream()
                .filter(work ->
                        !WrittenText.REASON.takes(choice(work).question().strip()))
                .findFirst();
    }

    void acceptTheRest() {
        left().forEach(work -> choose(work, choice(work).withMode(ItemChoice.Mode.ACCEPT)));
    }

    List<ItemReply> replies() {
        return said((work, choice) -> choice.offers()
                ? ItemReply.counter(work.number(), work.offered(choice), choice.reason())
                : ItemReply.accept(work.number()));
    }

    List<ItemSettlement> settlements() {
        return said((work, choice) -> choice.offers()
                ? ItemSettlement.adjusted(work.number(), work.offered(choice), choice.reason())
                : ItemSettlement.asItStands(work.number()));
    }

    List<CommitteeQuestion> questions() {
        List<CommitteeQuestion> questions = new ArrayList<>();
        for (ItemWork work : works) {
            String question = choice(work).question();
            if (!question.isBlank()) {
                questions.add(new CommitteeQuestion(work.number(), question));
            }
        }
        if (!draft.text(QUESTION).isBlank()) {
            questions.add(new CommitteeQuestion(null, draft.text(QUESTION)));
        }
        return questions;
    }

    private <T> List<T> said(BiFunction<ItemWork, ItemChoice, T> saying) {
        return works.stream()
                .filter(work -> work.says(choice(work)))
                .map(work -> saying.apply(work, choice(work)))
                .toList();
    }
}
