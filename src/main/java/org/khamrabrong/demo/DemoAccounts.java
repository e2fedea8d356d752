package org.khamrabrong.demo;

import java.util.List;

/** The accounts that the login page offers; only the demo provides any. */
public interface DemoAccounts {

    List<DemoAccount> all();

    /** Whether everything is there that their first screens show. */
    boolean ready();
}
