package org.khamrabrong.command;

import java.util.List;
import java.util.function.Function;
import org.khamrabrong.language.Phrasebook;
import org.khamrabrong.scoring.Finding;
import org.khamrabrong.scoring.Line;
import org.khamrabrong.scoring.Wording;
import org.khamrabrong.seal.Problem;
import org.khamrabrong.seal.SignaturePlace;

/** Says everything in Thai and in English, on one line. */
final class BilingualWording implements Wording {

    private final Wording thai = Phrasebook.of("th");
    private final Wording english = Phrasebook.of("en");

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

    /** A sentence whose arguments are words themselves: in each language whole. */
    String inEach(Function<Wording, String> sentence) {
        return both(sentence.apply(thai), sentence.apply(english));
    }

    /** Fields among what it speaks of are named as the document names them. */
    String say(Problem problem) {
        return inEach(each -> each.say(problem.key(), SignaturePlace.sayAll(problem.arguments(), each::say)));
    }

    private static String both(String inThai, String inEnglish) {
        return inThai.equals(inEnglish) ? inThai : inThai + " — " + inEnglish;
    }
}
