package org.khamrabrong.organization;

import java.time.LocalDate;

/** A unit that there is to be from that day on, be it past where it has been there and was not entered. */
public record NewUnit(String code, UnitParticulars what, LocalDate from) {

    /** @throws org.khamrabrong.kernel.Refusal where a code or name cannot be kept */
    public NewUnit {
        code = UnitTexts.code(code);
        what = what.called(UnitTexts.names(what.names()));
    }
}
