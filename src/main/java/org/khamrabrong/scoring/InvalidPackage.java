package org.khamrabrong.scoring;

import java.util.List;

/** Refused: this text is no agreement package, for every one of these reasons. */
public class InvalidPackage extends RuntimeException {

    private final transient List<Problem> problems;

    public InvalidPackage(List<Problem> problems) {
        super("Not an agreement package: " + problems);
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
