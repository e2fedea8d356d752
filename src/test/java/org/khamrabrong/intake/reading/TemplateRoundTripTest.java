package org.khamrabrong.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khamrabrong.document.Words;
import org.khamrabrong.fixture.RealAgreement;
import org.khamrabrong.intake.workbook.TemplateWriter;
import org.khamrabrong.library.TemplateFormat;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.scoring.Details;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Invented;
import org.khamrabrong.scoring.MilestoneMeasure;
import org.khamrabrong.scoring.MilestoneStep;
import org.khamrabrong.scoring.PackageFormat;
import org.khamrabrong.scoring.Plan;
import org.khamrabrong.scoring.PlannedStep;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Sheet;
import org.khamrabrong.table.OfficeFile;

/** A draft that is exported and read again is the same draft. */
class TemplateRoundTripTest {

    private static final int PACKAGES = 40;

    @Test
    void readsTheRealAgreementBackAsItWas() {
        assertComesBack(RealAgreement.read());
    }

    @Test
    void readsEveryTemplateOfTheLibraryBackAsItWas() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/library"), 2)) {
            List<Indicator> shipped = files.filter(
                            file -> file.getParent().getParent().endsWith("library"))
                    .filter(file -> file.toString().endsWith(".json"))
                    .map(TemplateRoundTripTest::shipped)
                    .toList();
            assertThat(shipped).hasSizeGreaterThan(50);
            assertComesBack(RealAgreement.read().withIndicators(shipped));
        }
    }

    @Test
    void readsInventedAgreementsBackAsTheyWereSoundOnesAndHostileOnes() {
        for (int seed = 0; seed < PACKAGES; seed++) {
            AgreementPackage invented = new Invented(new Random(seed), seed % 3 == 0 ? 30 : 0).agreement();
            assertComesBack(PackageFormat.read(PackageFormat.write(invented.withResults(null))));
        }
    }

    @Test
    void keepsWhatSaysNothingApartFromNothing() {
        Indicator bare = indicator().withDetails(null).withSheet(null).withScale(null);
        assertComesBack(draft(bare));
        assertComesBack(draft(bare.withDetails(Details.none())));
        assertComesBack(draft(bare.withSheet(new Sheet(null, null))));
        assertComesBack(draft(bare.withScale(new Scale(null, null, null))));
        assertComesBack(draft(bare).withPlan(new Plan(null, null, null, null, null)));
        assertComesBack(draft(bare).withPlan(null));
        assertComesBack(draft(bare.withName("")));
    }

    @Test
    void keepsEveryCharacterOfATextAndMakesNoFormulaOfIt() {
        for (String text : List.of(
                "=1+1",
                "-",
                "@SUM(A1)",
                " กว้าง ",
                "บรรทัด\nสอง\r\nสาม",
                "_x000D_",
                "\t",
                "a\u0001b",
                "\uD83D\uDE00")) {
            assertComesBack(draft(indicator()
                            .withName(text)
                            .withDetails(new Details(
                                    text,
                                    null,
                                    text,
                                    null,
                                    null,
                                    List.of(text, text),
                                    null,
                                    null,
                                    null,
                                    null,
                                    null,
                                    text,
                                    List.of(new PlannedStep("1", text, List.of(10, 9)))))
                            .withMeasure(new MilestoneMeasure(List.of(
                                    MilestoneStep.of("1", text, text),
                                    MilestoneStep.of("1"),
                                    MilestoneStep.of("2.5", "x")))))
                    .withPlan(new Plan(text, List.of(text), null, null, List.of(text))));
        }
    }

    private static AgreementPackage draft(Indicator indicator) {
        return RealAgreement.read().withIndicators(List.of(indicator)).withResults(null);
    }

    private static Indicator indicator() {
        return RealAgreement.read().indicators().get(0);
    }

    private static Indicator shipped(Path file) {
        try {
            return TemplateFormat.read(Files.readString(file)).indicator();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertComesBack(AgreementPackage draft) {
        AgreementPackage expected = draft.withResults(null);
        OfficeFile file = OfficeFile.of("draft.xlsx", TemplateWriter.write(expected, Words.ALL));
        FileContent found = FileReader.read(file, expected.dimensions(), Words.ALL);
        assertThat(found.source()).isEqualTo(FileContent.Source.TEMPLATE);
        assertThat(PackageFormat.write(found.content())).isEqualTo(PackageFormat.write(expected));
        assertThat(found.content()).isEqualTo(expected);
        assertThat(found.remarks()).noneMatch(remark -> remark.weight() == Remark.Weight.ERROR);
    }
}
