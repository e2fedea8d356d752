package org.khamrabrong.negotiation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.Confirm;
import org.khamrabrong.kit.Notices;
import org.khamrabrong.kit.WeightBar;
import org.khamrabrong.kit.WeightSum;
import org.khamrabrong.negotiation.NegotiationRow;

/** The items at the left with the sum of their weights, the open one at the right; stacked where it is narrow. */
class Desk extends Div {

    private final transient DeskState state;
    private final transient List<NegotiationRow> earlier;
    private final transient People people;
    private final transient Runnable changed;
    private final transient ItemList list;
    private final WeightBar weights;
    private final WeightSum sum;
    private final Div place = new Div();
    private transient ItemWork current;
    private ItemCard card;

    /** @param earlier the runs before this one, oldest first */
    Desk(DeskState state, List<NegotiationRow> earlier, People people, Runnable changed) {
        this.state = state;
        this.earlier = earlier;
        this.people = people;
        this.changed = changed;
        this.list = new ItemList(state, this::open);
        this.weights = new WeightBar(state.weightSum(), state.total());
        this.sum = new WeightSum(state.weightSum(), state.total());
        addClassName("k-split");
        place.addClassName("k-stack");
        Button rest = new Button(getTranslation(part("acceptTheRest")), click -> askToAcceptTheRest());
        rest.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Card items = new Card(getTranslation("negotiation.items"), weights, rest, list);
        items.addClassName("k-items");
        add(items, place);
        show(state.left().stream().findFirst().orElse(state.works().get(0)));
    }

    /** What the weights would add to, in a line that follows what is chosen. */
    WeightSum sum() {
        return sum;
    }

    private void weigh() {
        weights.show(state.weightSum(), state.total());
        sum.show(state.weightSum(), state.total());
    }

    /** Whether every item is answered and every offer can be made; otherwise opens the first that is not. */
    boolean complete() {
        List<ItemWork> left = state.left();
        if (!left.isEmpty()) {
            open(left.get(0));
            Notices.error(getTranslation("negotiation.refusal.negotiation.itemsLeft", numbers(left)));
            return false;
        }
        return sound();
    }

    /** Whether every offer that is made can be made. */
    boolean sound() {
        state.firstWrong().ifPresent(wrong -> {
            open(wrong);
            card.check();
        });
        return state.firstWrong().isEmpty();
    }

    /** Whether every question can be put; otherwise opens the first that cannot. */
    boolean questionsSound() {
        state.firstWrongQuestion().ifPresent(this::open);
        return state.firstWrongQuestion().isEmpty();
    }

    private void askToAcceptTheRest() {
        int left = state.left().size();
        if (left == 0) {
            Notices.success(getTranslation("negotiation.nothingLeft"));
            return;
        }
        Confirm.ask(
                getTranslation(part("acceptTheRest")),
                getTranslation(part("acceptTheRest.sentence"), left),
                getTranslation(part("acceptTheRest")),
                () -> {
                    state.acceptTheRest();
                    show(current);
                    changed.run();
                });
    }

    private String part(String name) {
        return state.part().key(name);
    }

    private void open(ItemWork work) {
        show(work);
        // Side by side the card is in sight already; stacked it is below the list.
        place.getElement()
                .executeJs("if (window.innerWidth <= 900) this.scrollIntoView({block: 'start', behavior: 'smooth'})");
    }

    private void show(ItemWork work) {
        current = work;
        list.show(work);
        weigh();
        card = new ItemCard(work, state.part(), state.choice(work), choice -> {
            state.choose(work, choice);
            list.show(work);
            weigh();
            changed.run();
        });
        card.thread(
                getTranslation("negotiation.thread"),
                new OfferThread(state.part().kind(), work.row(), state.part().side(), people));
        for (int i = earlier.size() - 1; i >= 0; i--) {
            NegotiationRow run = earlier.get(i);
            run.item(work.number())
                    .ifPresent(item -> card.thread(
                            NegotiationWords.run(run),
                            new OfferThread(run.kind(), item, state.part().side(), people)));
        }
        place.removeAll();
        place.add(card, steps(state.works().indexOf(work)));
    }

    private Div steps(int index) {
        Div steps = new Div();
        steps.addClassName("k-row");
        if (index > 0) {
            steps.add(step("negotiation.previous", index - 1));
        }
        if (index < state.works().size() - 1) {
            steps.add(step("negotiation.next", index + 1));
        }
        return steps;
    }

    private Button step(String key, int index) {
        Button step = new Button(getTranslation(key), click -> {
            open(state.works().get(index));
            card.focus();
        });
        step.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return step;
    }

    private static String numbers(List<ItemWork> works) {
        return String.join(", ", works.stream().map(ItemWork::number).toList());
    }
}
