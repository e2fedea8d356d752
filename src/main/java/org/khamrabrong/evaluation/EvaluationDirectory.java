package org.khamrabrong.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khamrabrong.agreement.AgreementRegister;
import org.khamrabrong.evaluation.EvaluationFact.FinalScoreComputed;
import org.khamrabrong.evaluation.EvaluationFact.ResultAccepted;
import org.khamrabrong.evaluation.EvaluationFact.ResultAdjusted;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.Discretion;
import org.khamrabrong.kernel.Fact;
import org.khamrabrong.kernel.ReadingRights;
import org.khamrabrong.kernel.Withheld;
import org.khamrabrong.kernel.Withheld.Scope;
import org.khamrabrong.kernel.Withheld.Unless;
import org.khamrabrong.organization.Actors;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows the evaluation to those who may see the agreement; to the unit's own people, but for the auditor, the committee's side
 * only once the final score is computed.
 */
@Service
@Transactional(readOnly = true)
public class EvaluationDirectory implements Discretion {

    private static final Set<Class<? extends Fact>> UNTIL_COMPUTED = Set.of(ResultAccepted.class, ResultAdjusted.class);

    private final EvaluationRows evaluations;
    private final EvaluationSheets sheets;
    private final ResultCourses courses;
    private final ReopeningSheets reopenings;
    private final AgreementRegister agreements;
    private final ReadingRights rights;
    private final Actors actors;

    EvaluationDirectory(
            EvaluationRows evaluations,
            EvaluationSheets sheets,
            ResultCourses courses,
            ReopeningSheets reopenings,
            AgreementRegister agreements,
            ReadingRights rights,
            Actors actors) {
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.courses = courses;
        this.reopenings = reopenings;
        this.agreements = agreements;
        this.rights = rights;
        this.actors = actors;
    }

    /** Empty before the evaluation is opened. */
    public Optional<EvaluationSheet> find(AgreementId agreement) {
        rights.requireReading(agreement);
        return evaluations
                .findByAgreement(agreement.value())
                .map(evaluation -> sheets.of(evaluation, committeeShown(evaluation)));
    }

    /**
     * How the final score becomes a published result; empty before the evaluation is opened. What members of the committee say is
     * theirs and the auditor's until they have decided.
     */
    public Optional<ResultCourse> course(AgreementId agreement) {
        rights.requireReading(agreement);
        return evaluations
                .findByAgreement(agreement.value())
                .map(evaluation -> voicesShown(evaluation)
                        ? courses.of(evaluation)
                        : courses.of(evaluation).withoutVoices());
    }

    /**
     * What was looked at again since the result was published, the latest first. What members of the committee say is theirs and
     * the auditor's until they have decided.
     */
    public List<ReopeningRow> reopenings(AgreementId agreement) {
        rights.requireReading(agreement);
        Person reader = actors.current();
        boolean heard = reader.is(Role.COMMITTEE) || reader.is(Role.AUDITOR);
        return evaluations.findByAgreement(agreement.value()).stream()
                .flatMap(evaluation -> reopenings.rows(evaluation).stream())
                .map(row -> heard || row.state() != ReopeningState.CONFIRMING ? row : row.withoutVoices())
                .toList();
    }

    private boolean voicesShown(Evaluation evaluation) {
        Person reader = actors.current();
        return evaluation.state().compareTo(EvaluationState.CONFIRMED) >= 0
                || reader.is(Role.COMMITTEE)
                || reader.is(Role.AUDITOR);
    }

    @Override
    public Optional<Withheld> withheld() {
        return actors.current().is(Role.AUDITOR)
                ? Optional.empty()
                : Optional.of(new Withheld(
                        UNTIL_COMPUTED,
                        Unless.followedBy(FinalScoreComputed.class),
                        Scope.within(rights.ofOwnUnits())));
    }

    private boolean committeeShown(Evaluation evaluation) {
        Person reader = actors.current();
        return evaluation.state().compareTo(EvaluationState.COMPUTED) >= 0
                || reader.is(Role.AUDITOR)
                || !reader.units()
                        .contains(agreements.unit(evaluation.agreement()).id());
    }
}
