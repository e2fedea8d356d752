package org.khamrabrong.signing;

import org.khamrabrong.agreement.Side;
import org.khamrabrong.organization.Unit;

/**
 * One place to sign.
 *
 * @param number of the place on its side, from 1
 * @param name who signed, else who will; null while more than one may
 * @param position that person's; null with the name
 * @param mine whether the one who looks signs here
 * @param signature null before somebody has signed here
 */
public record Party(
        Side side,
        int number,
        Post post,
        Unit unit,
        String name,
        String position,
        boolean mine,
        SignatureRow signature) {

    public boolean signed() {
        return signature != null;
    }
}
