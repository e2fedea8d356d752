package org.khamrabrong.signing.ui;

import static org.khamrabrong.kit.Words.say;

import org.khamrabrong.agreement.Signatory;
import org.khamrabrong.signing.SignerRow;

/** How somebody is named who signs in another's place. */
final class PartyWords {

    private PartyWords() {}

    static String signer(SignerRow signer) {
        Signatory.ActingFor absent = signer.actingFor();
        String who = say("signing.signer", signer.name(), signer.position());
        return absent == null ? who : who + " " + say("signing.actingFor", absent.name(), absent.position());
    }
}
