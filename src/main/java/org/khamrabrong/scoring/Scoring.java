package org.khamrabrong.scoring;

/** Scores a package: every indicator, every dimension, the totals, and what is wrong with it. */
public final class Scoring {

    private Scoring() {}

    public static ScoreSheet score(AgreementPackage agreement) {
        return new PackageScoring(agreement).score();
    }
}
