package org.khamrabrong.kernel;

/** What was asked for is not there any more, and something else says what became of it. */
public class MovedOn extends Refusal {

    private static final long serialVersionUID = 1L;

    private final String address;

    /** @param address where that is, relative to the application */
    protected MovedOn(String key, String address) {
        super(key);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
