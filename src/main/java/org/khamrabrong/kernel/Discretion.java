package org.khamrabrong.kernel;

import java.util.List;

/** What a reader of the record may not know, or not yet; answered by the capabilities whose facts they are. */
public interface Discretion {

    /** What is withheld from the signed-in person. */
    List<Withheld> withheld();
}
