package org.khamrabrong.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.khamrabrong.intake.reading.FileContent;
import org.khamrabrong.intake.reading.Remark;
import org.khamrabrong.intake.workbook.Part;
import org.khamrabrong.intake.workbook.Vocabulary;
import org.khamrabrong.scoring.AgreementPackage;
import org.khamrabrong.table.Place;

/** What of our workbook belongs to the office that opens the year: it is read, compared, and never taken over. */
final class Frame {

    private Frame() {}

    static List<Remark> remarks(AgreementPackage present, FileContent found, Vocabulary words) {
        if (found.source() != FileContent.Source.TEMPLATE) {
            return List.of();
        }
        AgreementPackage file = found.content();
        List<Remark> remarks = new ArrayList<>();
        compare(
                remarks,
                present,
                file,
                Part.AGREEMENT,
                content -> List.of(
                        String.valueOf(content.unit()),
                        String.valueOf(content.fiscalYear()),
                        content.totalWeight().stripTrailingZeros(),
                        content.penalties()),
                words);
        compare(remarks, present, file, Part.DIMENSIONS, AgreementPackage::dimensions, words);
        compare(remarks, present, file, Part.BANDS, AgreementPackage::bands, words);
        compare(remarks, present, file, Part.HOLIDAYS, AgreementPackage::holidays, words);
        return remarks;
    }

    private static void compare(
            List<Remark> remarks,
            AgreementPackage present,
            AgreementPackage file,
            Part part,
            Function<AgreementPackage, Object> content,
            Vocabulary words) {
        if (!Objects.equals(content.apply(present), content.apply(file))) {
            remarks.add(new Remark(
                    Remark.Weight.WARNING,
                    new Place(words.say(part.key()), ""),
                    "intake.remark.frameDiffers",
                    List.of()));
        }
    }
}
