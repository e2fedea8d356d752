package org.khamrabrong.scoring;

/** The agreement package as one JSON document: read strictly, written in one canonical way. */
public final class PackageFormat {

    public static final String FORMAT = "agreement-package/1";

    private PackageFormat() {
    }

    public static AgreementPackage read(byte[] utf8) {
        throw new UnsupportedOperationException("coming");
    }

    public static AgreementPackage read(String json) {
        throw new UnsupportedOperationException("coming");
    }

    public static String write(AgreementPackage agreement) {
        throw new UnsupportedOperationException("coming");
    }

    public static Indicator readIndicator(String json) {
        throw new UnsupportedOperationException("coming");
    }

    public static String writeIndicator(Indicator indicator) {
        throw new UnsupportedOperationException("coming");
    }

    public static Result readResult(String json) {
        throw new UnsupportedOperationException("coming");
    }

    public static String writeResult(Result result) {
        throw new UnsupportedOperationException("coming");
    }

    /** The result document. */
    public static String writeScores(ScoreSheet scores, Wording wording) {
        throw new UnsupportedOperationException("coming");
    }
}
