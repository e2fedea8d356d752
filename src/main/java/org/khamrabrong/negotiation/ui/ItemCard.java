package org.khamrabrong.negotiation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kernel.WrittenText;
import org.khamrabrong.kit.Card;
import org.khamrabrong.kit.TextBounds;
import org.khamrabrong.kit.Typing;
import org.khamrabrong.negotiation.TypedTerms;
import org.khamrabrong.scorecard.ScorePicture;

/** One item to decide on: both offers, the picture of the scale, the choice, and everything said so far. */
class ItemCard extends Card {

    private final ItemWork work;
    private final Part part;
    private final Consumer<ItemChoice> changed;
    private final H2 name = new H2();
    private final Div comparison = new Div();
    private final Div place = new Div();
    private ItemChoice choice;
    private @Nullable OfferForm form;

    ItemCard(ItemWork work, Part part, ItemChoice choice, Consumer<ItemChoice> changed) {
        this.work = work;
        this.part = part;
        this.choice = choice;
        this.changed = changed;
        name.setText(getTranslation(
                "negotiation.indicator", work.number(), work.indicator().title()));
        name.getElement().setAttribute("tabindex", "-1");
        Div head = new Div(name, NegotiationWords.badge(part.kind(), work.row().state()));
        head.addClassName("k-card-head");
        add(head, new ScorePicture(work.underPresentTerms(), null, null), comparison, modes(), place);
        if (part == Part.SETTLE) {
            add(question());
        }
        showChoice();
    }

    /** What was said on the item so far, under a heading of its own. */
    void thread(String heading, OfferThread thread) {
        add(new H3(heading), thread);
    }

    /** Brings the card to the one who reads or listens. */
    void focus() {
        name.getElement().callJsFunction("focus");
    }

    /** Says beside the fields what is wrong with the offer as typed. */
    void check() {
        if (form != null) {
            form.show(work.problems(choice));
        }
    }

    private RadioButtonGroup<ItemChoice.Mode> modes() {
        RadioButtonGroup<ItemChoice.Mode> modes = new RadioButtonGroup<>(getTranslation(part.key("choose")));
        modes.setItems(ItemChoice.Mode.values());
        String state = work.row().agreed() ? ".agreed" : "";
        modes.setItemLabelGenerator(mode -> getTranslation(part.key(mode.name() + state)));
        modes.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        modes.setValue(choice.mode());
        modes.addValueChangeListener(change -> {
            tell(choice.withMode(change.getValue()));
            showChoice();
        });
        return modes;
    }

    private TextArea question() {
        TextArea question = Typing.follow(new TextArea(getTranslation("negotiation.question")));
        question.setHelperText(getTranslation("negotiation.question.help"));
        question.setWidthFull();
        question.setValue(choice.question());
        TextBounds.follow(question, WrittenText.REASON);
        question.addValueChangeListener(change -> tell(choice.withQuestion(change.getValue())));
        return question;
    }

    private void showChoice() {
        place.removeAll();
        form = null;
        if (choice.offers()) {
            OfferForm opened = new OfferForm(work, choice, this::typed);
            place.add(opened);
            form = opened;
        }
        compare();
    }

    private void typed(OfferForm typed) {
        tell(typed.onto(choice));
        compare();
    }

    private void compare() {
        TypedTerms typed = work.typed(choice);
        boolean different = choice.offers() && !typed.sameAs(work.present());
        comparison.removeAll();
        comparison.add(
                different
                        ? new TermsComparison(part, typed, work.present())
                        : new TermsComparison(
                                part, work.ours().map(TypedTerms::of).orElse(null), work.theirs()));
    }

    private void tell(ItemChoice now) {
        choice = now;
        changed.accept(now);
    }
}
