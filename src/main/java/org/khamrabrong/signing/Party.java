package org.khamrabrong.signing;

import org.khamrabrong.agreement.Side;
import org.khamrabrong.organization.Unit;

/**
 * One side of the document.
 *
 * @param name who signed, else who will; null while more than one may
 * @param position that person's; null with the name
 * @param signature null before that side has signed
 */
public record Party(Side side, Post post, Unit unit, String name, String position, SignatureRow signature) {

    public boolean signed() {
        return signature != null;
    }
}
