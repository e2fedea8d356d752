package org.khamrabrong.negotiation.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.khamrabrong.negotiation.NegotiationStory.accept;
import static org.khamrabrong.negotiation.NegotiationStory.counter;

import com.vaadin.flow.component.notification.Notification;
import org.junit.jupiter.api.Test;
import org.khamrabrong.fixture.ApplicationTest;
import org.khamrabrong.kernel.Refusal;
import org.khamrabrong.kit.Comparison;
import org.khamrabrong.kit.FormFooter;
import org.khamrabrong.kit.ReasonField;
import org.khamrabrong.kit.WeightBar;
import org.khamrabrong.kit.WeightSum;
import org.khamrabrong.negotiation.ItemState;
import org.khamrabrong.negotiation.NegotiationDirectory;
import org.khamrabrong.negotiation.NegotiationOutcome;
import org.khamrabrong.negotiation.NegotiationRow;
import org.khamrabrong.negotiation.NegotiationStory;
import org.khamrabrong.negotiation.NegotiationStory.Begun;
import org.khamrabrong.negotiation.ui.ItemChoice.Mode;
import org.khamrabrong.organization.Actors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ApplicationTest
class OffersViewTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    NegotiationStory story;

    @Autowired
    NegotiationDirectory directory;

    @Autowired
    Actors actors;

    @Test
    void theNegotiatorAcceptsAllTheRestAndSends() {
        Begun begun = story.begin();
        atReview(begun, () -> {
            Screen.press("negotiation.REVIEW.acceptTheRest");
            Screen.confirm("negotiation.REVIEW.acceptTheRest");
            Screen.press("negotiation.REVIEW.submit");

            assertThat(Screen.present()).isEmpty();
        });

        assertThat(run(begun).course().outcome()).isEqualTo(NegotiationOutcome.AGREED);
    }

    @Test
    void theNegotiatorCountersOneAndAcceptsTheOther() {
        Begun begun = story.begin();
        atReview(begun, () -> {
            offer("80", "ปีก่อนทำได้ 87");
            Screen.select("2.1");
            Screen.choose(Mode.ACCEPT);
            Screen.press("negotiation.REVIEW.submit");
        });

        NegotiationRow run = run(begun);
        assertThat(run.item("1.1").orElseThrow().state()).isEqualTo(ItemState.COUNTERED);
        assertThat(run.item("1.1").orElseThrow().latest().terms().target()).isEqualByComparingTo("80");
        assertThat(run.item("2.1").orElseThrow().state()).isEqualTo(ItemState.AGREED);
    }

    @Test
    void anOfferWithoutReasonIsRefusedBesideTheFieldAndStaysAsTyped() {
        Begun begun = story.begin();
        atReview(begun, () -> {
            offer("๗๐", "");
            Screen.select("2.1");
            Screen.choose(Mode.ACCEPT);
            Screen.press("negotiation.REVIEW.submit");

            ReasonField reason = _get(ReasonField.class);
            assertThat(reason.isInvalid()).isTrue();
            assertThat(reason.getErrorMessage())
                    .isEqualTo(Screen.say("negotiation.refusal.negotiation.reasonForLowerTarget"));
            assertThat(Screen.number("language.field.target").getValue()).isEqualTo("๗๐");
        });

        assertThat(run(begun).items()).extracting(item -> item.state()).containsOnly(ItemState.PROPOSED);
    }

    @Test
    void whatCannotBeReadIsSaidBesideItsField() {
        Begun begun = story.begin();
        atReview(begun, () -> {
            offer("มาก", "เหตุผล");
            Screen.select("2.1");
            Screen.choose(Mode.ACCEPT);
            Screen.press("negotiation.REVIEW.submit");

            assertThat(Screen.number("language.field.target").getErrorMessage())
                    .isEqualTo(Screen.say("kit.number.unreadable"));
            assertThat(Screen.number("language.field.target").getValue()).isEqualTo("มาก");
        });
    }

    @Test
    void whatIsNotAnsweredIsNamedAndOpened() {
        Begun begun = story.begin();
        atReview(begun, () -> {
            Screen.choose(Mode.ACCEPT);
            Screen.press("negotiation.REVIEW.submit");

            assertThat(notice()).contains(Screen.say("negotiation.refusal.negotiation.itemsLeft", "2.1"));
            assertThat(Screen.words(_get(ItemCard.class))).contains("2.1");
        });
    }

    @Test
    void whatWasTypedIsThereWhenTheFormIsOpenedAgain() {
        Begun begun = story.begin();
        atReview(begun, () -> offer("83.5", "ปีก่อนทำได้ 87"));

        atReview(begun, () -> {
            Screen.select("1.1");
            assertThat(Screen.number("language.field.target").getValue()).isEqualTo("83.5");
            assertThat(_get(ReasonField.class).getValue()).isEqualTo("ปีก่อนทำได้ 87");
        });
    }

    @Test
    void theSumOfTheWeightsFollowsWhatIsTyped() {
        Begun begun = story.begin();
        atReview(begun, () -> {
            Screen.choose(Mode.OFFER);
            _setValue(Screen.number("language.field.weight"), "55");

            assertThat(_get(WeightBar.class).getElement().getAttribute("data-state"))
                    .isEqualTo("under");
            assertThat(Screen.words(_get(WeightBar.class))).contains("95 / 100");
            assertThat(Screen.words(_get(_get(FormFooter.class), WeightSum.class)))
                    .contains("95 / 100", Screen.say("kit.weight.under", "5"));
        });
    }

    @Test
    void weightsThatDoNotAddUpAreRefusedInWordsAndNothingIsLost() {
        Begun begun = story.begin();
        story.reviewOffer(begun, counter("1.1", 55, 75, "มีข้อจำกัด"), accept("2.1"));
        String task = story.task(begun, begun.officer());
        Screen.at("answer-counter", task, begun.officer(), context, () -> {
            Screen.choose(Mode.ACCEPT);
            assertThatThrownBy(() -> Screen.press("negotiation.ANSWER.submit"))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(Screen.say(refusal.key(), refusal.arguments()))
                                    .contains("95", "100"));

            assertThat(Screen.present()).startsWith("task/answer-counter");
        });
        assertThat(run(begun).course().outcome()).isNull();
    }

    @Test
    void theOfficerSeesBothOffersSideBySideAndAccepts() {
        Begun begun = story.begin();
        story.reviewOffer(begun, counter("1.1", 60, 80, "ปีก่อนทำได้ 87"), accept("2.1"));
        String task = story.task(begun, begun.officer());
        Screen.at("answer-counter", task, begun.officer(), context, () -> {
            assertThat(Screen.words(_get(Comparison.class))).contains("75").contains("80");
            assertThat(Screen.words(_find(OfferThread.class).get(0))).contains("ปีก่อนทำได้ 87");

            Screen.choose(Mode.ACCEPT);
            Screen.press("negotiation.ANSWER.submit");
        });
        assertThat(run(begun).course().outcome()).isEqualTo(NegotiationOutcome.AGREED);
    }

    private void atReview(Begun begun, Runnable work) {
        String task = story.task(begun, begun.negotiator());
        Screen.at("review-offer", task, begun.negotiator(), context, work);
    }

    private static void offer(String target, String reason) {
        Screen.select("1.1");
        Screen.choose(Mode.OFFER);
        _setValue(Screen.number("language.field.target"), target);
        _setValue(_get(ReasonField.class), reason);
    }

    private static String notice() {
        return Screen.words(_find(Notification.class).get(0));
    }

    private NegotiationRow run(Begun begun) {
        return actors.as(begun.officer(), () -> directory.of(begun.agreement()).get(0));
    }
}
