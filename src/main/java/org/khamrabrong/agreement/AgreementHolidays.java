package org.khamrabrong.agreement;

import java.util.EnumSet;
import org.khamrabrong.kernel.FiscalYear;
import org.khamrabrong.organization.HolidayReach;
import org.springframework.stereotype.Component;

/** How many agreements take a change of the holidays, and how many keep those that they have. */
@Component
class AgreementHolidays implements HolidayReach {

    private final Agreements agreements;

    AgreementHolidays(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public Touched by(FiscalYear first, FiscalYear last) {
        return new Touched(
                count(first, last, EnumSet.range(Stage.DRAFTING, Stage.FORMAL_NEGOTIATION)),
                count(first, last, EnumSet.range(Stage.SIGNING, Stage.CLOSED)));
    }

    private long count(FiscalYear first, FiscalYear last, EnumSet<Stage> stages) {
        return agreements.countByFiscalYearBetweenAndStageIn(first.gregorian(), last.gregorian(), stages);
    }
}
