package org.khamrabrong;

import java.util.TimeZone;
import org.khamrabrong.command.CommandLine;
import org.khamrabrong.kernel.ThaiTime;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class Khamrabrong {

    /** A command's answer is all that it prints. */
    private static final String LOGGING = "logback.configurationFile";

    private static final String SILENT = "command-logback.xml";

    public static void main(String[] args) {
        keepThaiTime();
        if (CommandLine.isMeant(args)) {
            System.setProperty(LOGGING, SILENT);
            System.exit(CommandLine.run(args, System.in, System.out, System.err));
        }
        SpringApplication.run(Khamrabrong.class, args);
    }

    /**
     * Whatever zone the machine is in: the engine keeps moments by the clock on the wall, which two machines, or one whose
     * zone is set anew, must read alike, and twice a year some zones have an hour that is two moments.
     */
    static void keepThaiTime() {
        TimeZone.setDefault(TimeZone.getTimeZone(ThaiTime.ZONE));
    }
}
