package org.khamrabrong.scoring;

import java.util.List;
import java.util.function.Consumer;
import org.khamrabrong.scoring.format.Bounds;
import org.khamrabrong.scoring.format.PackageReader;
import org.khamrabrong.scoring.format.PackageWriter;
import org.khamrabrong.scoring.format.ScoreWriter;

/** The agreement package as one JSON document: read strictly or refused as {@link InvalidPackage}, written canonically. */
public final class PackageFormat {

    public static final String FORMAT = PackageWriter.FORMAT;
    public static final int MOST_BYTES = Bounds.MOST_BYTES;

    private PackageFormat() {}

    /** The measures by the names the package knows them by, in the order in which they are offered. */
    public static List<String> measureTypes() {
        return MeasureType.words();
    }

    public static AgreementPackage read(byte[] utf8) {
        return PackageReader.readPackage(utf8);
    }

    public static AgreementPackage read(String json) {
        return PackageReader.readPackage(json);
    }

    public static String write(AgreementPackage agreement) {
        return PackageWriter.write(agreement);
    }

    public static Indicator readIndicator(String json) {
        return PackageReader.readIndicator(json);
    }

    public static String writeIndicator(Indicator indicator) {
        return PackageWriter.write(indicator);
    }

    public static Result readResult(String json) {
        return PackageReader.readResult(json);
    }

    public static String writeResult(Result result) {
        return PackageWriter.write(result);
    }

    /** The result document; the scores are those of that package. */
    static String writeScores(AgreementPackage agreement, ScoreSheet scores, Wording wording) {
        return ScoreWriter.write(agreement, scores, wording);
    }

    /** The same, given piece by piece, for what is too long to be held. */
    public static void writeScores(
            AgreementPackage agreement, ScoreSheet scores, Wording wording, Consumer<String> out) {
        ScoreWriter.write(agreement, scores, wording, out);
    }
}
