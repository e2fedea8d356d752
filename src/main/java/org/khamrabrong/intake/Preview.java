package org.khamrabrong.intake;

import java.util.List;
import java.util.Set;
import org.khamrabrong.agreement.AgreementSnapshot;
import org.khamrabrong.intake.reading.Place;
import org.khamrabrong.intake.reading.Remark;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.IndicatorDifference;
import org.khamrabrong.scoring.ScoreSheet;

/**
 * What the draft would become.
 *
 * @param present as it stands now
 * @param result as it would stand
 * @param differences between the two, indicator by indicator
 * @param unchanged numbers of the indicators in the file that would stay as they are
 * @param planChanges whether the plan would be another
 * @param findings of the result
 * @param remarks on the file and on what of it does not fit this agreement
 * @param kept the cells that could not be read and in whose stead the draft keeps what it has
 */
public record Preview(
        IntakeFile file,
        TakeOverMode way,
        AgreementSnapshot present,
        AgreementPackage result,
        List<IndicatorDifference> differences,
        Set<String> unchanged,
        boolean planChanges,
        ScoreSheet findings,
        List<Remark> remarks,
        Set<Place> kept) {}
