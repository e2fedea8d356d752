package org.khamrabrong.scoring;

import org.khamrabrong.kernel.Scored;

/** Scores a package: every indicator, every dimension, the totals, and what is wrong with it. */
public final class Scoring {

    private Scoring() {}

    public static ScoreSheet score(AgreementPackage agreement) {
        return new PackageScoring(agreement).score();
    }

    /** The total of a package, with the package that it was computed from. */
    public static Scored total(AgreementPackage agreement) {
        return total(score(agreement), agreement);
    }

    /** @param sheet of that package */
    public static Scored total(ScoreSheet sheet, AgreementPackage agreement) {
        return Scored.of(null, sheet.total(), PackageFormat.write(agreement));
    }
}
