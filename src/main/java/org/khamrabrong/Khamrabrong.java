package org.khamrabrong;

import org.khamrabrong.command.CommandLine;
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
        if (CommandLine.isMeant(args)) {
            System.setProperty(LOGGING, SILENT);
            System.exit(CommandLine.run(args, System.in, System.out, System.err));
        }
        SpringApplication.run(Khamrabrong.class, args);
    }
}
