package org.khamrabrong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Khamrabrong {

    public static void main(String[] args) {
        SpringApplication.run(Khamrabrong.class, args);
    }
}
