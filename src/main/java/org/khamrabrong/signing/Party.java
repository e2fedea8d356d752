package org.khamrabrong.signing;

import java.util.List;
import org.khamrabrong.agreement.Side;
import org.khamrabrong.organization.Person;
import org.khamrabrong.organization.Unit;

/**
 * One side of the document.
 *
 * @param entitled who may sign for that side
 * @param signature null before that side has signed
 */
public record Party(Side side, Post post, Unit unit, List<Person> entitled, SignatureRow signature) {

    public boolean signed() {
        return signature != null;
    }
}
