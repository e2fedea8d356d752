package org.khamrabrong.scorecard.form;

import java.util.List;
import java.util.Map;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Indicator;

/** A part of the indicator's form: shows an indicator, and writes what was typed back into one. */
interface FormPart {

    void show(Indicator indicator);

    /** Makes room for what is going to be restored. */
    default void makeRoom(Map<String, String> typed) {}

    /** Whether everything can be taken as it stands; otherwise each field says why not. */
    boolean check();

    /** Says beside its fields what is found wrong with the indicator as it is typed now. */
    default void tell(List<Finding> found) {}

    Indicator write(Indicator base);
}
