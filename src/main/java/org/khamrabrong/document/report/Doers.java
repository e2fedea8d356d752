package org.khamrabrong.document.report;

import java.util.Map;
import org.khamrabrong.organization.PersonName;

/**
 * Those who had a hand in what a document shows, as they stand in it: a deputy with the one in whose place it was.
 *
 * @param people those who are known, by their user names
 * @param absent names of those for whom deputies did it, by the deputies' user names
 */
public record Doers(Map<String, PersonName> people, Map<String, String> absent) {

    public static Doers ofThemselves(Map<String, PersonName> people) {
        return new Doers(people, Map.of());
    }

    public Signer signer(String username, Says says) {
        Signer signer = Signer.of(username, people.get(username));
        String away = absent.get(username);
        if (away == null) {
            return signer;
        }
        String words = says.say("document.report.deputyOf", away);
        return new Signer(signer.name(), signer.position() == null ? words : signer.position() + "\n" + words);
    }

    public String name(String username, Says says) {
        String name = Signer.of(username, people.get(username)).name();
        String away = absent.get(username);
        return away == null ? name : says.say("document.report.deputy", name, away);
    }
}
