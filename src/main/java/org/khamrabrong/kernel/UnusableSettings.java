package org.khamrabrong.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** Several settings with which the application does not start, each with its remedy. */
public class UnusableSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<UnusableSetting> all;

    public UnusableSettings(List<UnusableSetting> all) {
        super(all.stream().map(Throwable::getMessage).collect(Collectors.joining("\n")));
        this.all = List.copyOf(all);
    }

    public List<UnusableSetting> all() {
        return all;
    }
}
