package org.khamrabrong.kernel;

/** A setting with which the application does not start; said to whoever operates it, in English like the log. */
public class UnusableSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String remedy;

    /** @param name as in a configuration file, where the sentence begins */
    public UnusableSetting(String name, String whatIsWrong, String remedy) {
        super(name + " " + whatIsWrong);
        this.remedy = remedy;
    }

    public String remedy() {
        return remedy;
    }
}
