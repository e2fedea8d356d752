package org.khamrabrong;

import org.khamrabrong.command.CommandLine;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class Khamrabrong {

    public static void main(String[] args) {
        if (CommandLine.isMeant(args)) {
            System.exit(CommandLine.run(args, System.in, System.out, System.err));
        }
        SpringApplication.run(Khamrabrong.class, args);
    }
}
