package org.khamrabrong.reporting;

import static org.khamrabrong.kernel.Account.Weight.CONTRARY;
import static org.khamrabrong.kernel.Account.of;

import org.khamrabrong.kernel.FactSentences;
import org.khamrabrong.reporting.ReportingFact.EvidenceAttached;
import org.khamrabrong.reporting.ReportingFact.EvidenceRemoved;
import org.khamrabrong.reporting.ReportingFact.IndicatorReturned;
import org.khamrabrong.reporting.ReportingFact.ReportDelayed;
import org.khamrabrong.reporting.ReportingFact.ReportDelivered;
import org.khamrabrong.reporting.ReportingFact.ReportRecalled;
import org.khamrabrong.reporting.ReportingFact.ReportReturned;
import org.khamrabrong.reporting.ReportingFact.ReportSubmitted;
import org.khamrabrong.reporting.ReportingFact.ResultReported;
import org.khamrabrong.reporting.ReportingFact.RoundOpened;
import org.khamrabrong.reporting.ReportingFact.RoundScored;
import org.springframework.stereotype.Component;

/** The words for what happens to the reports of an agreement's rounds. */
@Component
class ReportingSentences extends FactSentences<ReportingFact> {

    ReportingSentences() {
        super(ReportingFact.class);
        tell(RoundOpened.class, (fact, speech) -> of(fact.round()).became("dueOn", speech.day(fact.dueOn())));
        tell(
                ResultReported.class,
                fact -> of(fact.indicator())
                        .changed("result", fact.was().text(), fact.result().text())
                        .because(fact.explanation()));
        tell(EvidenceAttached.class, fact -> of(fact.indicator()).became("file", file(fact.fileName(), fact.sha256())));
        tell(EvidenceRemoved.class, fact -> of(fact.indicator()).was("file", file(fact.fileName(), fact.sha256())));
        tell(
                ReportSubmitted.class,
                fact -> of(fact.round()).became("total", fact.total().text()));
        tell(ReportRecalled.class, fact -> of(fact.round()));
        tell(
                IndicatorReturned.class,
                fact -> of(fact.indicator()).because(fact.reason()).weighing(CONTRARY));
        tell(
                ReportReturned.class,
                fact -> of(fact.round()).because(fact.reason()).weighing(CONTRARY));
        tell(
                ReportDelivered.class,
                fact -> of(fact.round()).became("total", fact.total().text()));
        tell(
                ReportDelayed.class,
                (fact, speech) -> of(fact.round()).changed("day", speech.day(fact.dueOn()), speech.day(fact.sentOn())));
        tell(
                RoundScored.class,
                fact -> of(fact.round())
                        .changed("total", former(fact), fact.total().text()));
    }

    private static String former(RoundScored fact) {
        return fact.former() == null ? "" : fact.former().toPlainString();
    }

    private static String file(String name, String sha256) {
        return name + " (SHA-256 " + sha256 + ")";
    }
}
