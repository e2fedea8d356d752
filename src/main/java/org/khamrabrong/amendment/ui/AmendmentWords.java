package org.khamrabrong.amendment.ui;

import static org.khamrabrong.kit.Words.say;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khamrabrong.amendment.AmendmentSheet;
import org.khamrabrong.amendment.AmendmentState;
import org.khamrabrong.amendment.ChangeKind;
import org.khamrabrong.kit.Badge;
import org.khamrabrong.kit.Tone;
import org.khamrabrong.kit.Words;
import org.khamrabrong.organization.Organization;
import org.khamrabrong.organization.PersonName;

/** How requests, their states and their changes are called on screen. */
final class AmendmentWords {

    private AmendmentWords() {}

    static String title(String key, AmendmentSheet sheet) {
        return say(
                key,
                sheet.row().number(),
                Words.name(sheet.unit().names()),
                Words.formats().year(sheet.fiscalYear()));
    }

    static Badge badge(AmendmentState state) {
        Tone tone = switch (state) {
            case IN_FORCE -> Tone.DONE;
            case ADOPTED -> Tone.SEAL;
            case REFUSED, UNSIGNED, LAPSED -> Tone.ERROR;
            case WITHDRAWN -> Tone.NEUTRAL;
            default -> Tone.INFO;
        };
        return new Badge(tone, say("amendment.state." + state));
    }

    static String kinds(Set<ChangeKind> kinds) {
        return kinds.stream().map(kind -> say("amendment.change." + kind)).collect(Collectors.joining(" · "));
    }

    static String round(@Nullable Integer round) {
        return round == null ? "" : say("amendment.fromRound", round);
    }

    static String person(@Nullable String username, Organization organization) {
        Map<String, PersonName> names = organization.names(username == null ? List.of() : List.of(username));
        return names.values().stream()
                .findFirst()
                .map(person -> say("amendment.person", person.name(), person.position()))
                .orElse(username == null ? "" : username);
    }
}
