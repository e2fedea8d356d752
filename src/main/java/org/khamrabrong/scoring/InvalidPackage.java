package org.khamrabrong.scoring;

import java.util.List;

/** Refused: this text is no agreement package, for every one of these reasons. */
public class InvalidPackage extends RuntimeException {

    private final transient List<Problem> problems;
    private final long more;

    public InvalidPackage(List<Problem> problems) {
        this(problems, 0);
    }

    /** With so many more problems that are counted and not kept. */
    public InvalidPackage(List<Problem> problems, long more) {
        super("Not an agreement package: " + problems + (more > 0 ? " and " + more + " more" : ""));
        this.problems = List.copyOf(problems);
        this.more = more;
    }

    public List<Problem> problems() {
        return problems;
    }

    public long more() {
        return more;
    }
}
