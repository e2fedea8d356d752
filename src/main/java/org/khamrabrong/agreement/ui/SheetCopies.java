package org.khamrabrong.agreement.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Indicator;
import org.khamrabrong.scoring.Scale;
import org.khamrabrong.scoring.Sheet;

/** The weight and the criteria that an indicator's detail sheet says once more: either one's word for both. */
final class SheetCopies {

    static final List<Code> CODES = List.of(Code.SHEET_WEIGHT_DIFFERS, Code.SHEET_SCALE_DIFFERS);

    private SheetCopies() {}

    /** What the summary says stands in the sheet too. */
    static Indicator asSummary(Code code, Indicator indicator) {
        Sheet sheet = sheet(indicator);
        Scale scale = indicator.scale();
        return indicator.withSheet(
                code == Code.SHEET_WEIGHT_DIFFERS
                        ? new Sheet(indicator.weight(), sheet.points())
                        : new Sheet(sheet.weight(), scale == null ? List.of() : scale.points()));
    }

    /** What the sheet says stands in the summary too. */
    static Indicator asSheet(Code code, Indicator indicator) {
        Sheet sheet = sheet(indicator);
        BigDecimal weight = sheet.weight();
        Scale scale = indicator.scale();
        if (code == Code.SHEET_WEIGHT_DIFFERS) {
            return weight == null ? indicator : indicator.withWeight(weight);
        }
        return scale == null
                ? indicator
                : indicator
                        .but()
                        .scale(new Scale(sheet.points(), scale.between(), scale.below()))
                        .build();
    }

    private static Sheet sheet(Indicator indicator) {
        return Objects.requireNonNull(indicator.sheet());
    }
}
