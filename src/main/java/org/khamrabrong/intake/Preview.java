package org.khamrabrong.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.intake.reading.Remark;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.scoring.ScoreSheet;
import org.khamrabrong.scoring.Scoring;
import org.khamrabrong.table.Place;

/**
 * What the draft would become.
 *
 * @param present as it stands now
 * @param result as it would stand
 * @param differences between the two, indicator by indicator
 * @param remarks on the file and on what of it does not fit this agreement
 * @param kept the cells that could not be read and in whose stead the draft keeps what it has
 */
public record Preview(
        IntakeFile file,
        TakeOverMode way,
        AgreementSnapshot present,
        AgreementPackage result,
        List<IndicatorDifference> differences,
        List<Remark> remarks,
        Set<Place> kept) {

    /** Numbers of the indicators in the file that would stay as they are. */
    public Set<String> unchanged() {
        Set<String> differing = differences.stream()
                .map(difference -> Overlay.alike(difference.number()))
                .collect(Collectors.toSet());
        return file.found().entries().stream()
                .map(entry -> entry.indicator().number())
                .filter(number -> !differing.contains(Overlay.alike(number)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether the plan would be another. */
    public boolean planChanges() {
        return !Objects.equals(present.content().plan(), result.plan());
    }

    /** Of the result. */
    public ScoreSheet findings() {
        return Scoring.score(result.withResults(Map.of()));
    }
}
