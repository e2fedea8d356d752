package org.khamrabrong.command;

import java.util.List;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Line;
import org.khamrabrong.scoring.Wording;

/** Says everything in Thai and in English, on one line. */
final class BilingualWording implements Wording {

    private final Wording thai;
    private final Wording english;

    BilingualWording(String bundle) {
        thai = new BundleWording(bundle, "th");
        english = new BundleWording(bundle, "en");
    }

    @Override
    public String say(String key, List<String> arguments) {
        return both(thai.say(key, arguments), english.say(key, arguments));
    }

    @Override
    public String say(Finding finding) {
        return both(thai.say(finding), english.say(finding));
    }

    @Override
    public String say(Line line) {
        return both(thai.say(line), english.say(line));
    }

    private static String both(String inThai, String inEnglish) {
        return inThai.equals(inEnglish) ? inThai : inThai + " — " + inEnglish;
    }
}
