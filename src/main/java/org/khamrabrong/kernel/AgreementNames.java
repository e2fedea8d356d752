package org.khamrabrong.kernel;

import java.util.Collection;
import java.util.Map;

/** What agreements are called; answered by those who know them, asked by those who only keep facts about them. */
public interface AgreementNames {

    /** Those that the signed-in person may see, asked for at once; the others are absent. */
    Map<AgreementId, AgreementName> names(Collection<AgreementId> agreements);
}
