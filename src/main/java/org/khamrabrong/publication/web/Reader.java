package org.khamrabrong.publication.web;

import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.khamrabrong.kernel.UnitName;
import org.khamrabrong.language.Formats;
import org.khamrabrong.language.Languages;
import org.khamrabrong.organization.Unit;
import org.khamrabrong.scoring.Wording;
import org.khamrabrong.shell.language.Messages;

/** Whoever reads a public page, in the language chosen. */
record Reader(Locale language, Messages messages) {

    String say(String key, Object... arguments) {
        return messages.getTranslation(key, language, arguments);
    }

    Formats formats() {
        return Formats.of(language, this::say);
    }

    Wording wording() {
        return new Wording() {
            @Override
            public String say(String key, List<String> arguments) {
                return Reader.this.say(key, arguments.toArray());
            }

            @Override
            public String year(Year year) {
                return formats().gregorianYear(year.getValue());
            }
        };
    }

    String name(Unit unit) {
        return unit.name(language);
    }

    String name(UnitName unit) {
        return Languages.name(language, unit);
    }
}
