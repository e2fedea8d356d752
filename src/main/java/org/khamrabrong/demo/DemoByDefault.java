package org.khamrabrong.demo;

import org.khamrabrong.database.DataOrigin;
import org.khamrabrong.database.DefaultProfile;

/** Whoever starts the application with nothing but a JDK meets the demonstration. */
class DemoByDefault implements DefaultProfile {

    @Override
    public String name() {
        return DataOrigin.DEMO_PROFILE;
    }
}
