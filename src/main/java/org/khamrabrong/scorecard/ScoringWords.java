package org.khamrabrong.scorecard;

import java.time.Year;
import java.util.List;
import org.khamrabrong.kit.Words;
import org.khamrabrong.scoring.Code;
import org.khamrabrong.scoring.Wording;

/** The scoring's lines and findings on screen: figures and reasons among their arguments are said by their names. */
public final class ScoringWords implements Wording {

    public static final Wording ON_SCREEN = new ScoringWords();

    private static final String EASIER_THAN_BEFORE = "finding." + Code.TARGET_BELOW_PAST;

    private ScoringWords() {}

    @Override
    public String say(String key, List<String> arguments) {
        return key.equals(EASIER_THAN_BEFORE) ? easierThanBefore(arguments) : Words.say(key, arguments.toArray());
    }

    @Override
    public String year(Year year) {
        return Words.formats().gregorianYear(year.getValue());
    }

    /** The package counts years in the Buddhist era; on screen the reader's own is said, as everywhere beside it. */
    private static String easierThanBefore(List<String> arguments) {
        String year = Words.formats().buddhistYear(Integer.parseInt(arguments.get(3)));
        return Words.say("scorecard.easierThanBefore", arguments.get(0), arguments.get(1), arguments.get(2), year);
    }
}
