package org.khamrabrong.evaluation;

import java.util.List;
import java.util.Optional;
import org.khamrabrong.kernel.AgreementId;
import org.khamrabrong.kernel.ReadingRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the evaluation to those who may see the agreement, each as much as he or she may know already. */
@Service
@Transactional(readOnly = true)
public class EvaluationDirectory {

    private final EvaluationRows evaluations;
    private final EvaluationSheets sheets;
    private final ResultCourses courses;
    private final ReopeningSheets reopenings;
    private final EvaluationDiscretion discretion;
    private final ReadingRights rights;

    EvaluationDirectory(
            EvaluationRows evaluations,
            EvaluationSheets sheets,
            ResultCourses courses,
            ReopeningSheets reopenings,
            EvaluationDiscretion discretion,
            ReadingRights rights) {
        this.evaluations = evaluations;
        this.sheets = sheets;
        this.courses = courses;
        this.reopenings = reopenings;
        this.discretion = discretion;
        this.rights = rights;
    }

    /** Empty before the evaluation is opened. */
    public Optional<EvaluationSheet> find(AgreementId agreement) {
        rights.requireReading(agreement);
        return evaluations
                .findByAgreement(agreement.value())
                .map(evaluation -> sheets.of(evaluation, discretion.readsJudgements(evaluation)));
    }

    /** How the final score becomes a published result; empty before the evaluation is opened. */
    public Optional<ResultCourse> course(AgreementId agreement) {
        rights.requireReading(agreement);
        boolean heard = discretion.hearsVoices(agreement);
        return evaluations
                .findByAgreement(agreement.value())
                .map(courses::of)
                .map(course -> heard ? course : course.withoutOpenVoices());
    }

    /** What was looked at again since the result was published, the latest first. */
    public List<ReopeningRow> reopenings(AgreementId agreement) {
        rights.requireReading(agreement);
        boolean heard = discretion.hearsVoices(agreement);
        boolean inside = discretion.readsFigures(agreement);
        return evaluations.findByAgreement(agreement.value()).stream()
                .flatMap(evaluation -> reopenings.rows(evaluation).stream())
                .map(row -> heard ? row : row.withoutOpenVoices())
                .map(row -> inside ? row : row.withoutOpenFigures())
                .toList();
    }
}
