package org.khamrabrong.cycle;

import static org.khamrabrong.kernel.Account.of;

import java.util.List;
import java.util.stream.Collectors;
import org.khamrabrong.cycle.CycleFact.CallContinued;
import org.khamrabrong.cycle.CycleFact.CallEnded;
import org.khamrabrong.cycle.CycleFact.CallStarted;
import org.khamrabrong.cycle.CycleFact.CallStopped;
import org.khamrabrong.cycle.CycleFact.RoundsMoved;
import org.khamrabrong.cycle.CycleFact.YearOpened;
import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.kernel.Speech;
import org.springframework.stereotype.Component;

/** The words for what happens to a fiscal year. */
@Component
class CycleSentences extends FactSentences<CycleFact> {

    CycleSentences() {
        super(CycleFact.class);
        tell(
                YearOpened.class,
                (fact, speech) -> of(speech.year(fact.year())).became("rounds", rounds(fact.rounds(), speech)));
        tell(
                RoundsMoved.class,
                (fact, speech) -> of(speech.year(fact.year()))
                        .changed("rounds", rounds(fact.before(), speech), rounds(fact.after(), speech)));
        tell(
                CallStarted.class,
                (fact, speech) -> of(speech.year(fact.year())).became("units", Integer.toString(fact.units())));
        tell(CallStopped.class, (fact, speech) -> of(speech.year(fact.year())));
        tell(CallContinued.class, (fact, speech) -> of(speech.year(fact.year())));
        tell(
                CallEnded.class,
                (fact, speech) -> of(speech.year(fact.year())).became("units", units(fact.units(), speech)));
    }

    private static String units(Called units, Speech speech) {
        return speech.say("cycle.calledTold", units.asked(), units.askedBefore(), units.leftOut(), units.refused());
    }

    private static String rounds(List<CycleRound> rounds, Speech speech) {
        return rounds.stream()
                .map(round -> speech.say(
                        "cycle.roundTold", round.months(), speech.day(round.opensOn()), speech.day(round.dueOn())))
                .collect(Collectors.joining("; "));
    }
}
