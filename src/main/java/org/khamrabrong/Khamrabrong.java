package org.khamrabrong;

import org.khamrabrong.command.ScoreCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

@SpringBootApplication
@ConfigurationPropertiesScan
public class Khamrabrong {

    public static void main(String[] args) {
        if (args.length > 0 && args[0].equals(ScoreCommand.NAME)) {
            System.exit(ScoreCommand.run(args, System.in, System.out, System.err));
        }
        SpringApplication.run(Khamrabrong.class, args);
    }
}
