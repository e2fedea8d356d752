package org.khamrabrong.negotiation.ui;

import static org.khamrabrong.kit.Words.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.kit.Comparison;
import org.khamrabrong.kit.Particulars;
import org.khamrabrong.kit.Words;
import org.khamrabrong.language.Formats;
import org.khamrabrong.negotiation.Terms;
import org.khamrabrong.negotiation.TypedTerms;

/** Ours beside theirs with the difference marked; theirs alone as long as there is nothing of ours. */
class TermsComparison extends Div {

    private final Formats formats = Words.formats();

    TermsComparison(Part part, @Nullable TypedTerms ours, Terms theirs) {
        addClassName("k-stack");
        add(ours == null || ours.sameAs(theirs) ? alone(part, theirs) : sideBySide(part, ours, theirs));
    }

    private Component sideBySide(Part part, TypedTerms ours, Terms theirs) {
        return new Comparison(say("negotiation.what"), say(part.key("ours")), say(part.key("theirs")))
                .line(say("language.field.weight"), formats.number(ours.weight()), formats.number(theirs.weight()))
                .line(say("language.field.target"), formats.number(ours.target()), formats.number(theirs.target()))
                .line(criteria(theirs), NegotiationWords.each(ours), NegotiationWords.each(TypedTerms.of(theirs)));
    }

    private Component alone(Part part, Terms theirs) {
        Div heading = new Div(say(part.key("theirs")));
        heading.addClassName("k-strong");
        Particulars particulars = new Particulars()
                .line(say("language.field.weight"), formats.number(theirs.weight()))
                .line(say("language.field.target"), formats.number(theirs.target()))
                .line(criteria(theirs), NegotiationWords.values(TypedTerms.of(theirs)));
        Div box = new Div(heading, particulars);
        box.addClassName("k-stack");
        return box;
    }

    private static String criteria(Terms terms) {
        return terms.points().isEmpty()
                ? say("language.field.scale")
                : say("negotiation.criteria", NegotiationWords.levels(terms.points()));
    }
}
