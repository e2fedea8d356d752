package org.khamrabrong.evaluation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.evaluation.ResultCourse.Acknowledged;
import org.khamrabrong.evaluation.ResultCourse.Committee;
import org.khamrabrong.evaluation.ResultCourse.Window;
import org.khamrabrong.organization.Organization;
import org.springframework.stereotype.Component;

/** Puts the course of a result together from votes, window and appeal. */
@Component
class ResultCourses {

    private final Confirmations confirmations;
    private final ResultVotes votes;
    private final Appeals appeals;
    private final Organization organization;

    ResultCourses(Confirmations confirmations, ResultVotes votes, Appeals appeals, Organization organization) {
        this.confirmations = confirmations;
        this.votes = votes;
        this.appeals = appeals;
        this.organization = organization;
    }

    ResultCourse of(Evaluation evaluation) {
        List<Confirmation> all = confirmations.findByEvaluationAndReopeningIsNullOrderByNumberDesc(evaluation.id());
        Optional<Confirmation> ofResult = last(all, false);
        Optional<Confirmation> ofAppeal = last(all, true);
        Map<UUID, List<ResultVote>> cast = cast(ofResult, ofAppeal);
        Asked result = Asked.of(ofResult, cast);
        Asked onAppeal = Asked.of(ofAppeal, cast);
        Optional<Appeal> appeal = appeals.findByEvaluation(evaluation.id());
        Map<String, String> names = names(evaluation, Stream.of(result, onAppeal), appeal);
        boolean waits = evaluation.state() == EvaluationState.APPEALED;
        return new ResultCourse(
                result.shown(names),
                window(evaluation, names),
                appeal.filter(made -> waits || made.proposed())
                        .map(made -> made.row(names, !waits))
                        .orElse(null),
                onAppeal.shown(names));
    }

    /** What the unit appealed against and took back again; empty where it did not. */
    Optional<AppealRow> recalled(Evaluation evaluation) {
        return evaluation.state() == EvaluationState.CONFIRMED
                ? appeals.findByEvaluation(evaluation.id())
                        .filter(made -> !made.proposed())
                        .map(made -> made.row(Map.of(), false))
                : Optional.empty();
    }

    private record Asked(Optional<Confirmation> confirmation, List<ResultVote> cast) {

        static Asked of(Optional<Confirmation> confirmation, Map<UUID, List<ResultVote>> cast) {
            return new Asked(
                    confirmation,
                    confirmation
                            .map(asked -> cast.getOrDefault(asked.id(), List.of()))
                            .orElse(List.of()));
        }

        @Nullable
        Committee shown(Map<String, String> names) {
            return confirmation.map(asked -> committee(asked, cast, names)).orElse(null);
        }
    }

    private static Optional<Confirmation> last(List<Confirmation> all, boolean ofAppeal) {
        return all.stream().filter(each -> each.isOfAppeal() == ofAppeal).findFirst();
    }

    private Map<UUID, List<ResultVote>> cast(Optional<Confirmation> ofResult, Optional<Confirmation> ofAppeal) {
        List<UUID> asked = Stream.of(ofResult, ofAppeal)
                .flatMap(Optional::stream)
                .map(Confirmation::id)
                .toList();
        return votes.findByConfirmationInOrderByCastAt(asked).stream()
                .collect(Collectors.groupingBy(ResultVote::confirmation));
    }

    /** For whoever is to answer the result: until when. */
    ResultCourse unanswered(Evaluation evaluation) {
        return new ResultCourse(null, window(evaluation, Map.of()), null, null);
    }

    static Committee committee(Confirmation confirmation, List<ResultVote> cast, Map<String, String> names) {
        return new Committee(
                confirmation.members(),
                confirmation.quorum(),
                confirmation.outcome(cast).isPresent(),
                cast.stream().map(vote -> vote.shown(names)).toList());
    }

    private static @Nullable Window window(Evaluation evaluation, Map<String, String> names) {
        AppealWindow window = evaluation.window();
        if (window == null) {
            return null;
        }
        String by = evaluation.acknowledgedBy();
        return new Window(window.until(), window.publishedFrom(), by == null ? null : new Acknowledged(names.get(by)));
    }

    /** The system, which speaks where nobody did, has none. */
    private Map<String, String> names(Evaluation evaluation, Stream<Asked> asked, Optional<Appeal> appeal) {
        List<String> people = Stream.of(
                        asked.flatMap(each -> each.cast().stream()).flatMap(ResultVote::people),
                        appeal.stream().flatMap(made -> made.people().stream()),
                        Stream.ofNullable(evaluation.acknowledgedBy()))
                .flatMap(each -> each)
                .distinct()
                .toList();
        return organization.names(people).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().name()));
    }
}
