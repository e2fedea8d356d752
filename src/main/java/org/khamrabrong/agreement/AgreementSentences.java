package org.khamrabrong.agreement;

import static org.khamrabrong.kernel.Account.Weight.BINDING;
import static org.khamrabrong.kernel.Account.Weight.CONTRARY;
import static org.khamrabrong.kernel.Account.of;
import static org.khamrabrong.kernel.Account.ofTheWhole;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.AgreementFact.AgreementAmended;
import org.khamrabrong.agreement.AgreementFact.AgreementCancelled;
import org.khamrabrong.agreement.AgreementFact.AgreementOpened;
import org.khamrabrong.agreement.AgreementFact.AgreementPublished;
import org.khamrabrong.agreement.AgreementFact.AmendmentDropped;
import org.khamrabrong.agreement.AgreementFact.CalendarRenewed;
import org.khamrabrong.agreement.AgreementFact.DraftApproved;
import org.khamrabrong.agreement.AgreementFact.DraftFilled;
import org.khamrabrong.agreement.AgreementFact.DraftImported;
import org.khamrabrong.agreement.AgreementFact.DraftRecalled;
import org.khamrabrong.agreement.AgreementFact.DraftReturned;
import org.khamrabrong.agreement.AgreementFact.DraftSubmitted;
import org.khamrabrong.agreement.AgreementFact.DraftWithdrawn;
import org.khamrabrong.agreement.AgreementFact.IndicatorAdded;
import org.khamrabrong.agreement.AgreementFact.IndicatorChanged;
import org.khamrabrong.agreement.AgreementFact.IndicatorMoved;
import org.khamrabrong.agreement.AgreementFact.IndicatorRemoved;
import org.khamrabrong.agreement.AgreementFact.PlanChanged;
import org.khamrabrong.agreement.AgreementFact.ResultAmended;
import org.khamrabrong.agreement.AgreementFact.ResultPublished;
import org.khamrabrong.agreement.AgreementFact.RoundMoved;
import org.khamrabrong.agreement.AgreementFact.StageReached;
import org.khamrabrong.agreement.AgreementFact.VersionKept;
import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.kernel.Speech;
import org.springframework.stereotype.Component;

/** The words for what happens to an agreement. */
@Component
class AgreementSentences extends FactSentences<AgreementFact> {

    private static final int MOST_DAYS = 12;

    AgreementSentences() {
        super(AgreementFact.class);
        tell(AgreementOpened.class, fact -> ofTheWhole());
        tell(DraftFilled.class, fact -> of(fact.year().buddhist()).became("indicators", listed(fact.indicators())));
        tell(DraftImported.class, fact -> of(fact.file()).became("indicators", listed(fact.indicators())));
        tell(
                PlanChanged.class,
                (fact, speech) -> of(speech.word("language.field.", fact.part()))
                        .changed(fact.part(), fact.before(), fact.after()));
        tell(IndicatorAdded.class, fact -> of(fact.indicator()).became("name", fact.name()));
        tell(
                IndicatorChanged.class,
                (fact, speech) -> of((fact.indicator() + " " + speech.word("language.field.", fact.field())).strip())
                        .changed(
                                fact.field(),
                                ToldField.of(fact.field(), fact.before(), fact.after(), speech),
                                ToldField.of(fact.field(), fact.after(), fact.before(), speech)));
        tell(
                IndicatorMoved.class,
                fact -> of(fact.indicator())
                        .changed("place", Integer.toString(fact.from()), Integer.toString(fact.to())));
        tell(IndicatorRemoved.class, fact -> of(fact.indicator()).was("name", fact.name()));
        tellOfTheCourse();
    }

    private void tellOfTheCourse() {
        tell(DraftSubmitted.class, fact -> ofTheWhole());
        tell(DraftRecalled.class, fact -> ofTheWhole());
        tell(DraftApproved.class, fact -> ofTheWhole());
        tell(
                DraftReturned.class,
                (fact, speech) ->
                        of(items(fact.items(), speech)).because(fact.reason()).weighing(CONTRARY));
        tellOfVersions();
    }

    private void tellOfVersions() {
        tell(
                VersionKept.class,
                (fact, speech) -> of(fact.number() + " "
                                + speech.word(
                                        "agreement.versionKind.", fact.kind().name()))
                        .became("sha256", fact.sha256()));
        tell(
                CalendarRenewed.class,
                (fact, speech) ->
                        ofTheWhole().changed("holidays", days(fact.removed(), speech), days(fact.added(), speech)));
        tell(
                RoundMoved.class,
                (fact, speech) ->
                        of(fact.number()).changed("days", days(fact.before(), speech), days(fact.after(), speech)));
        tell(
                StageReached.class,
                (fact, speech) -> ofTheWhole().changed("stage", stage(fact.from(), speech), stage(fact.to(), speech)));
        tellOfItsEnds();
    }

    private void tellOfItsEnds() {
        tell(
                DraftWithdrawn.class,
                (fact, speech) -> ofTheWhole()
                        .was("stage", stage(fact.from(), speech))
                        .because(fact.reason())
                        .weighing(CONTRARY));
        tell(
                AgreementCancelled.class,
                (fact, speech) -> ofTheWhole()
                        .was("stage", stage(fact.from(), speech))
                        .because(fact.reason())
                        .weighing(CONTRARY));
        tell(
                AgreementAmended.class,
                (fact, speech) -> of(fact.firstRound() == null
                                ? speech.word("agreement.amended.", "evaluation")
                                : speech.word("agreement.amended.", "round") + " " + fact.firstRound())
                        .became("version", Integer.toString(fact.version()))
                        .weighing(BINDING));
        tell(AmendmentDropped.class, fact -> ofTheWhole().weighing(CONTRARY));
        tell(AgreementPublished.class, fact -> ofTheWhole().weighing(BINDING));
        tell(
                ResultPublished.class,
                fact -> ofTheWhole().became("total", fact.total().text()).weighing(BINDING));
        tell(
                ResultAmended.class,
                fact -> of(fact.version())
                        .changed("total", fact.before().text(), fact.total().text())
                        .weighing(BINDING));
    }

    private static String items(List<String> items, Speech speech) {
        return items.stream()
                .map(item -> speech.word("workflow.approval.item.", item))
                .collect(Collectors.joining(", "));
    }

    private static String listed(List<String> numbers) {
        return String.join(", ", numbers);
    }

    /** Of very many only the first. */
    private static String days(List<LocalDate> days, Speech speech) {
        String first = days.stream().limit(MOST_DAYS).map(speech::day).collect(Collectors.joining(", "));
        return days.isEmpty() ? "–" : days.size() > MOST_DAYS ? first + " …" : first;
    }

    private static String stage(Stage stage, Speech speech) {
        return speech.word("agreement.stage.", stage.name());
    }
}
